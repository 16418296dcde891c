import { z } from 'astro/zod';
import { organisation } from '../organisation.ts';
import { finding, type Finding } from '../rules/problem.ts';
import { LOCAL_TIME, momentFrom } from '../tenders/time.ts';
import { custom } from './custom.ts';

const ZONE = organisation.timeZone;

/** What is wrong with text that should be a local date or time, in the words of the rules. */
export function localTimeFinding(value: string): Finding | undefined {
  if (LOCAL_TIME.test(value)) return nonexistence(value);
  const typed =
    /^(\d{4}-\d{2}-\d{2})([T ])(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
  const [, day, separator, time, offset] = typed.exec(value) ?? [];
  if (!day || !time) return finding('date-form', { value, suggestion: suggestionFor(value) });
  const suggestion = `${day}T${time}`;
  const impossible = nonexistence(suggestion);
  if (impossible) return impossible;
  if (offset) {
    const computed = momentFrom(suggestion, ZONE).iso.slice(suggestion.length);
    return finding('typed-offset', { value, local: suggestion, offset: computed, zone: ZONE });
  }
  if (separator === ' ') return finding('blank-for-t', { value, suggestion });
  if (separator === 'T') return finding('typed-seconds', { value, suggestion });
  return finding('date-form', { value, suggestion });
}

function nonexistence(value: string): Finding | undefined {
  const [day = '', time] = value.split('T');
  if (!exists(() => Temporal.PlainDate.from(day))) return finding('no-such-day', { value });
  if (time === undefined) return undefined;
  if (!exists(() => Temporal.PlainDateTime.from(value))) return finding('no-such-day', { value });
  if (exists(() => momentFrom(value, ZONE))) return undefined;
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

/** What was probably meant: `7.12.2021 10:00` → `2021-12-07T10:00`. */
function suggestionFor(value: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[,\s]+(\d{1,2})[:.](\d{2})(?:\s*Uhr)?)?$/;
  const [, day = '', month = '', year = '', hour, minute] = german.exec(value) ?? [];
  if (!year) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const suggestion = hour && minute ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
  return nonexistence(suggestion) ? undefined : suggestion;
}

function localTime(pattern: RegExp, expects: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = localTimeFinding(value);
      if (found) context.addIssue(custom(found));
    })
    .meta({ pattern: pattern.source, patternErrorMessage: `Write ${expects}`, expects });
}

/** A day, or a minute, of local wall time: `2021-12-07` or `2021-12-07T10:00`. */
export const localTimeSchema = localTime(
  LOCAL_TIME,
  'the German local time like 2021-12-07 or 2021-12-07T10:00, without an offset',
);

/** A closing: the last day, or the minute, of the submission period. */
export const closingSchema = localTime(
  LOCAL_TIME,
  'the deadline in German local time like 2021-12-07T10:00, or 2021-12-07 if the day counts to its end',
);
