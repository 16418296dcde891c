import { z } from 'zod';
import { organisation } from '../../organisation.ts';
import { LOCAL_TIME } from '../../tenders/time.ts';
import { examples } from '../examples.ts';
import type { Finding } from '../finding.ts';
import { at } from '../local-time.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { issueFrom } from './issues.ts';
import { OFFSET, readTypedDate } from './typed-dates.ts';

/** How a date or a time is written. */
export const dateRules = {
  'date-form': {
    severity: 'error',
    description: 'Dates have one of two forms: year-month-day, or that with a time.',
    example: { wrong: 'closing: 07.12.2021 10:00', right: 'closing: 2021-12-07T10:00' },
    message: (d: { value: string; suggestion: string | undefined }) => [
      `“${d.value}” is not a date in a form that the site knows.`,
      `Write ${d.suggestion ?? 'it like 2021-12-07 or 2021-12-07T10:00'}.`,
    ],
  },
  'typed-offset': {
    severity: 'error',
    description: `Nobody types an offset: dates are ${examples.localTime}, and the site computes the offset.`,
    example: { wrong: 'closing: 2022-07-19T12:00+01:00', right: 'closing: 2022-07-19T12:00' },
    message: (d: {
      value: string;
      local: string;
      offset: string;
      zone: string;
      other: string | undefined;
    }) => [
      `“${d.value}” carries an offset.`,
      `Write the local time without it: ${d.local}. The site computes ${d.offset} for ${d.zone} itself.${
        d.other
          ? ` (With the offset as typed, it would be ${d.other}: compare with the notice.)`
          : ''
      }`,
    ],
  },
  'space-for-t': {
    severity: 'error',
    description: 'Day and time are joined by a T.',
    example: { wrong: 'closing: 2021-12-07 10:00', right: 'closing: 2021-12-07T10:00' },
    message: (d: { value: string; suggestion: string }) => [
      `There is a space between the day and the time of “${d.value}”.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'typed-seconds': {
    severity: 'error',
    description: 'Times are given to the minute.',
    example: { wrong: 'closing: 2021-12-07T10:00:00', right: 'closing: 2021-12-07T10:00' },
    message: (d: { value: string; suggestion: string }) => [
      `“${d.value}” has seconds.`,
      `Write ${d.suggestion}.`,
    ],
  },
  'no-such-day': {
    severity: 'error',
    description: 'The day and the time of day exist.',
    example: { wrong: 'start: 2022-02-30', right: 'start: 2022-03-02' },
    message: (d: { value: string }) => [
      `There is no such day or time as “${d.value}”.`,
      'Look up the day and write it again (midnight at the end of a day is 00:00 of the next one).',
    ],
  },
  'no-such-time': {
    severity: 'error',
    description: 'The time exists on the day on which the clocks go forward.',
    example: { wrong: 'closing: 2022-03-27T02:30', right: 'closing: 2022-03-27T03:30' },
    message: (d: { value: string; zone: string }) => [
      `“${d.value}” does not exist in ${d.zone}: the clocks go forward on that day.`,
      'Write a time before or after the hour that is left out.',
    ],
  },
  'ambiguous-time': {
    severity: 'error',
    description: 'The time does not exist twice, as one hour does when the clocks go back.',
    example: { wrong: 'closing: 2022-10-30T02:30', right: 'closing: 2022-10-30T03:30' },
    message: (d: { value: string; zone: string }) => [
      `“${d.value}” exists twice in ${d.zone}: the clocks go back on that day.`,
      'Write a time before or after the hour that comes twice.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(dateRules);

const ZONE = organisation.timeZone;

/** A day and perhaps a time as the site writes them, but for what stands between and behind them. */
const ALMOST = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})(?:([Tt]|[ \u00A0]+)(\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)?)?\s*(${OFFSET})?$`,
);

/** What is wrong with text that should be a local date or time, in the words of the rules. */
export function localTimeFinding(value: string): Finding | undefined {
  if (LOCAL_TIME.test(value)) return nonexistence(value);
  const [, day, separator, time, seconds, offset] = ALMOST.exec(value) ?? [];
  if (!day) return formFinding(value);
  const suggestion = time ? `${day}T${time}` : day;
  const impossible = nonexistence(suggestion);
  if (impossible) return impossible;
  if (offset) return offsetFinding(value, suggestion, offset);
  if (separator?.trim() === '') return finding('space-for-t', { value, suggestion });
  if (seconds) return finding('typed-seconds', { value, suggestion });
  return finding('date-form', { value, suggestion });
}

/** A date of another form, with what was probably meant. */
function formFinding(value: string): Finding {
  const meant = readTypedDate(value).find(({ local }) => !nonexistence(local));
  return meant?.offset
    ? offsetFinding(value, meant.local, meant.offset)
    : finding('date-form', { value, suggestion: meant?.local });
}

function offsetFinding(value: string, local: string, typed: string): Finding {
  const computed = Temporal.Instant.fromEpochMilliseconds(at(local)).toZonedDateTimeISO(
    ZONE,
  ).offset;
  const other = localTimeWith(local, typed);
  return finding('typed-offset', {
    value,
    local,
    offset: computed,
    zone: ZONE,
    other: other === local ? undefined : other,
  });
}

/** The local time of the zone at a time given with another offset, if the two can be read so. */
function localTimeWith(local: string, offset: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] =
    /^(?:(?:UTC|GMT)\s?)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(offset) ?? [];
  const iso = sign
    ? `${sign}${hours.padStart(2, '0')}:${minutes}`
    : offset.replace(/^(?:UTC|GMT|Z)$/i, 'Z');
  try {
    const zoned = Temporal.Instant.from(`${local}${iso}`).toZonedDateTimeISO(ZONE);
    return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
  } catch {
    return undefined;
  }
}

function nonexistence(value: string): Finding | undefined {
  const [day = '', time] = value.split('T');
  if (!exists(() => Temporal.PlainDate.from(day))) return finding('no-such-day', { value });
  if (time === undefined) return undefined;
  if (!exists(() => Temporal.PlainDateTime.from(value))) return finding('no-such-day', { value });
  if (exists(() => at(value))) return undefined;
  const earlier = Temporal.PlainDateTime.from(value).toZonedDateTime(ZONE, {
    disambiguation: 'earlier',
  });
  // An hour that comes twice keeps its wall time; one that is left out is moved.
  const isTwice = earlier.toPlainDateTime().equals(Temporal.PlainDateTime.from(value));
  return finding(isTwice ? 'ambiguous-time' : 'no-such-time', { value, zone: ZONE });
}

function exists(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function localTime(pattern: RegExp, expects: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = localTimeFinding(value);
      if (found) context.addIssue(issueFrom(found, value));
    })
    .meta({ pattern: pattern.source, patternErrorMessage: `Write ${expects}`, expects });
}

/** A day, or a minute, of local wall time: `2021-12-07` or `2021-12-07T10:00`. */
export const localTimeSchema = localTime(
  LOCAL_TIME,
  `the ${examples.localTime} like 2021-12-07 or 2021-12-07T10:00, without an offset`,
);

/** A closing: the last day, or the minute, of the submission period. */
export const closingSchema = localTime(
  LOCAL_TIME,
  `the deadline in ${examples.localTime} like 2021-12-07T10:00, or 2021-12-07 if the day counts to its end`,
);
