import { organisation } from '../organisation.ts';
import { isDay, type Instant, type Moment } from '../tenders/time.ts';
import { locales, type Locale } from './locales.ts';
import { strings } from './strings.ts';

/** How a moment is read: as a point, as the end of a period, or as that with its weekday. */
export type Reading = 'point' | 'deadline' | 'deadline-with-weekday';

/**
 * A moment written out with its zone: `7 December 2021, 10:00 CET`. A day stays a day; as a
 * deadline it says that it counts to its end.
 */
export function formatMoment(locale: Locale, moment: Moment, reading: Reading = 'point'): string {
  const { date, time } = formatParts(locale, moment, reading);
  return time ? `${date}, ${time}` : date;
}

/** As {@link formatMoment}, day and time apart. */
export function formatParts(
  locale: Locale,
  moment: Moment,
  reading: Reading = 'point',
): { readonly date: string; readonly time: string | undefined } {
  // The end of a day is the first instant after it: its date is the day before.
  const day = Temporal.PlainDate.from(moment.local.slice(0, 10));
  const date = formatDate(locale, day, reading === 'deadline-with-weekday' ? 'full' : 'long');
  if (!isDay(moment.local)) return { date, time: formatTime(locale, moment.at) };
  return { date, time: reading === 'point' ? undefined : strings[locale].date.endOfDay };
}

/** An instant in the site's zone: `20 November 2021, 12:00 CET` */
export function formatInstant(locale: Locale, at: Instant): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(organisation.timeZone);
  return `${formatDate(locale, day.toPlainDate())}, ${formatTime(locale, at)}`;
}

/** Items as a list in words: `6a, 6b and 6c` */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].format).format(items);
}

function formatDate(
  locale: Locale,
  day: Temporal.PlainDate,
  dateStyle: 'full' | 'long' = 'long',
): string {
  return day.toLocaleString(locales[locale].format, { dateStyle });
}

/** `10:00 CET`, `10:00 Uhr MEZ` */
function formatTime(locale: Locale, at: Instant): string {
  const parts = new Intl.DateTimeFormat(locales[locale].format, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: organisation.timeZone,
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return strings[locale].date.time(`${part('hour')}:${part('minute')}`, part('timeZoneName'));
}
