import { organisation } from '../organisation.ts';
import { isDay, type Instant, type Moment } from '../tenders/time.ts';
import { languageOf, type Locale } from './locales.ts';
import { messages } from './messages.ts';

/** How a moment is read: as a point, as the end of a period, or as that with its weekday. */
export type MomentStyle = 'point' | 'deadline' | 'deadline-with-weekday';

/**
 * A moment written out with its zone: `7 December 2021, 10:00 CET`. A day stays a day; as a
 * deadline it says that it counts to its end.
 */
export function formatMoment(locale: Locale, moment: Moment, style: MomentStyle = 'point'): string {
  const { date, time } = formatParts(locale, moment, style);
  return time ? `${date}, ${time}` : date;
}

/** As {@link formatMoment}, day and time apart. */
export function formatParts(
  locale: Locale,
  moment: Moment,
  style: MomentStyle = 'point',
): { readonly date: string; readonly time: string | undefined } {
  // The end of a day is the first instant after it: its date is the day before.
  const day = Temporal.PlainDate.from(moment.local.slice(0, 10));
  const date = formatDate(locale, day, style === 'deadline-with-weekday' ? 'full' : 'long');
  if (!isDay(moment.local)) return { date, time: formatTime(locale, moment.at) };
  return { date, time: style === 'point' ? undefined : messages(locale).date.endOfDay };
}

/** An instant in the site's zone: `20 November 2021, 12:00 CET` */
export function formatInstant(locale: Locale, at: Instant): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(organisation.timeZone);
  return `${formatDate(locale, day.toPlainDate())}, ${formatTime(locale, at)}`;
}

/** Items as a list in words: `6a, 6b and 6c` */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(languageOf(locale).format).format(items);
}

/** An amount of money: `€480,000`, `480.000 €`. Whole amounts stand without decimals. */
export function formatMoney(
  money: { readonly amount: number; readonly currency: string },
  locale: Locale,
): string {
  const { amount, currency } = money;
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(languageOf(locale).format, options).format(amount);
}

/** What the time of the site is called at an instant: `Central European Time` */
export function formatZone(locale: Locale, at: Instant): string {
  return zoneName(languageOf(locale).format, at, 'longGeneric');
}

function formatDate(
  locale: Locale,
  day: Temporal.PlainDate,
  dateStyle: 'full' | 'long' = 'long',
): string {
  const { format, correctedDate = (written) => written } = languageOf(locale);
  // A day without a zone is written in that of the formatter.
  const at = day.toZonedDateTime('UTC').epochMilliseconds;
  return correctedDate(formatter(format, { dateStyle, timeZone: 'UTC' }).format(at));
}

/** `10:00 CET`, `10:00 Uhr MEZ` */
function formatTime(locale: Locale, at: Instant): string {
  const { timeZone } = organisation;
  const { format } = languageOf(locale);
  const clock = formatter(format, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  return messages(locale).date.time(clock, shortZoneName(locale, at));
}

/** Where a language knows no short name of a zone, the English one is better known than an offset. */
function shortZoneName(locale: Locale, at: Instant): string {
  const { format, zoneNames = {} } = languageOf(locale);
  const own = zoneName(format, at, 'short');
  if (!/^(?:UTC|GMT)[+−-]/.test(own)) return own;
  const english = zoneName('en-GB', at, 'short');
  return zoneNames[english] ?? english;
}

function zoneName(format: string, at: Instant, timeZoneName: 'short' | 'longGeneric'): string {
  const { timeZone } = organisation;
  const parts = formatter(format, { timeZoneName, timeZone }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a thousand times as long as to use it. */
function formatter(format: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([format, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(format, options);
  formatters.set(key, made);
  return made;
}
