import { escape, foldLines } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import {
  absolute,
  calendarAddress,
  procedureAddress,
  procedureAnchor,
  procedureCalendarAddress,
  tableAddress,
} from '../routes/addresses.ts';
import { plainText } from '../i18n/foreign-text.ts';
import { formatMoment, formatZone, introduced } from '../i18n/format.ts';
import { type Locale } from '../i18n/locales.ts';
import { textIn } from '../i18n/localized.ts';
import { lotTitle } from '../i18n/lots.ts';
import { eventSentence } from '../wording/sentences.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { lotEvents } from '../tenders/events.ts';
import { statedTerms, type ProcedureRecord } from '../tenders/record.ts';
import { STATUSES, type StatusTraits } from '../tenders/statuses.ts';
import { isDay, type Instant, type Moment } from '../tenders/time.ts';

/*
 * The calendar object itself is written here, and not by ical-generator's own classes: those put
 * alarms before other properties of an event (RFC 5545, section 3.6.1, wants them last), escape
 * addresses as if they were text, and leave the last line without its end. What is hard, escaping,
 * folding and the rules of the time zone, is left to libraries.
 */

/** How often a program that subscribes should look for news (RFC 7986, section 5.7). */
const REFRESH = 'PT6H';

/** How long before a deadline the calendar of one procedure reminds of it. */
const REMINDER = '-P3D';

/** What the event of a deadline is called. */
const SUMMARIES = {
  CONFIRMED: 'summary',
  TENTATIVE: 'suspended',
  CANCELLED: 'cancelled',
} as const satisfies Record<StatusTraits['calendar'], string>;

/** A procedure that had a deadline, which may be stopped. */
export interface DatedProcedure {
  readonly entry: CatalogueEntry;
  readonly procedure: ProcedureRecord;
  readonly closing: Moment;
}

/** Every procedure with a deadline, in natural order of the lots. */
export function datedProcedures({ entries }: Catalogue): readonly DatedProcedure[] {
  return entries.flatMap((entry) =>
    entry.procedures.flatMap((procedure) => {
      const { closing } = statedTerms(procedure);
      return closing ? [{ entry, procedure, closing }] : [];
    }),
  );
}

/** All deadlines in a language, to subscribe to (RFC 5545, RFC 7986). It rings no alarms. */
export function tendersCalendar(catalogue: Catalogue, locale: Locale): string {
  const say = messages(locale).feeds.calendar;
  return calendarObject(locale, {
    name: say.name(organisation.project),
    description: say.description(formatZone(locale, catalogue.now)),
    address: tableAddress(locale),
    source: calendarAddress(locale),
    events: datedProcedures(catalogue).map((dated) => deadlineEvent(catalogue, locale, dated)),
  });
}

/** The deadline of one procedure in a language, with an alarm before it as long as it stands. */
export function procedureCalendar(
  catalogue: Catalogue,
  locale: Locale,
  dated: DatedProcedure,
): string {
  const { entry, procedure } = dated;
  const { calendar } = messages(locale).feeds;
  return calendarObject(locale, {
    name: calendar.summary(procedure.reference, textIn(entry.name, locale)),
    description: lotTitle(locale, entry),
    address: procedureAddress(locale, entry.id, procedure.reference),
    source: procedureCalendarAddress(locale, procedure.reference),
    events: [deadlineEvent(catalogue, locale, dated, true)],
  });
}

interface CalendarParts {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly source: string;
  readonly events: readonly (readonly string[])[];
}

function calendarObject(locale: Locale, parts: CalendarParts): string {
  const { name, description, address, source, events } = parts;
  const { short, project, timeZone } = organisation;
  // No METHOD: only without it DTSTAMP says when the content was revised (section 3.8.7.2).
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    text('PRODID', `-//${short}//${project} tenders//${locale.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    text('NAME', name),
    text('X-WR-CALNAME', name),
    text('DESCRIPTION', description),
    text('X-WR-CALDESC', description),
    `URL:${absolute(address)}`,
    `SOURCE;VALUE=URI:${absolute(source)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    text('X-WR-TIMEZONE', timeZone),
    ...timeZoneRules(timeZone),
    ...events.flat(),
    'END:VCALENDAR',
  ]);
}

function deadlineEvent(
  { now }: Catalogue,
  locale: Locale,
  { entry, procedure, closing }: DatedProcedure,
  withAlarm = false,
): readonly string[] {
  const say = messages(locale).feeds.calendar;
  const { reference, terms, status } = procedure;
  const { calendar } = STATUSES[status];
  const isConfirmed = calendar === 'CONFIRMED';
  const page = absolute(procedureAddress(locale, entry.id, reference));
  const summary = say[SUMMARIES[calendar]](reference, textIn(entry.name, locale));
  const history = lotEvents(entry, now).filter(
    (event) => 'procedure' in event && event.procedure === procedure,
  );
  const description = [
    lotTitle(locale, entry),
    calendar === 'TENTATIVE' && !terms.closing
      ? messages(locale).suspension.halted
      : say.closing(formatMoment(locale, closing, 'deadline')),
    ...history
      .filter(({ kind }) => kind !== 'announced' && kind !== 'opened')
      .map((event) =>
        introduced(locale, formatMoment(locale, event.published), eventSentence(locale, event)),
      ),
    ...(terms.portal && isConfirmed ? [say.portal(terms.portal)] : []),
    say.more(page),
  ];
  const news = newsOf(procedure);
  const revised = utc(Math.max(...[procedure.published, ...news].map(({ at }) => at)));
  return [
    'BEGIN:VEVENT',
    `UID:${procedureAnchor(reference)}@${organisation.openData.tagAuthority.domain}`,
    `DTSTAMP:${revised}`,
    `LAST-MODIFIED:${revised}`,
    // Counts what bidders must be told anew (section 3.8.7.4): changes, halts, and how it ended.
    `SEQUENCE:${news.length}`,
    deadline(closing),
    `STATUS:${calendar}`,
    // A deadline takes no time out of the day.
    'TRANSP:TRANSPARENT',
    text('SUMMARY', summary),
    text('DESCRIPTION', description.join('\n')),
    `URL:${page}`,
    ...(withAlarm && isConfirmed ? alarm(summary) : []),
    'END:VEVENT',
  ];
}

/** A day without a time is an event of that day; it has no end, so it lasts the day (section 3.6.1). */
function deadline({ local }: Moment): string {
  const compact = local.replaceAll(/[-:]/g, '');
  return isDay(local)
    ? `DTSTART;VALUE=DATE:${compact}`
    : `DTSTART;TZID=${organisation.timeZone}:${compact}00`;
}

function alarm(summary: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    text('DESCRIPTION', summary),
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
  ];
}

/** When something was published of a procedure after itself: changes, halts, and how it ended. */
function newsOf({ changes, suspensions, cancelled, award }: ProcedureRecord): readonly Moment[] {
  return [
    ...[...changes, ...suspensions, cancelled, award].map((fact) => fact?.published),
    ...suspensions.map(({ resumed }) => resumed),
  ].filter((published) => published !== undefined);
}

/** The rules of a zone, without the day on which the library learned of them. */
function timeZoneRules(zone: string): readonly string[] {
  const [block = ''] = tzlib_get_ical_block(zone);
  return block.split('\r\n').filter((line) => !line.startsWith('LAST-MODIFIED'));
}

function utc(at: Instant): string {
  const iso = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
  return iso.replaceAll(/[-:]/g, '');
}

/** A property whose value is text (section 3.3.11). */
function text(name: string, value: string): string {
  // Lines are folded before anybody else could make it plain.
  return `${name}:${escape(plainText(value), false)}`;
}

/** Folds at 75 octets and ends every line, the last one too (section 3.1). */
function contentLines(lines: readonly string[]): string {
  return foldLines(`${lines.join('\r\n')}\r\n`);
}
