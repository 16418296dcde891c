import { organisation } from '../organisation.ts';
import { isDay, type Instant, type Moment } from '../tenders/time.ts';
import { longZoneName, shortZoneName, writtenClock, writtenDate } from './dates.ts';
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
  const date = writtenDate(
    languageOf(locale),
    day,
    style === 'deadline-with-weekday' ? 'full' : 'long',
  );
  if (!isDay(moment.local)) return { date, time: formatTime(locale, moment.at) };
  return { date, time: style === 'point' ? undefined : messages(locale).date.endOfDay };
}

/** An instant in the site's zone: `20 November 2021, 12:00 CET` */
export function formatInstant(locale: Locale, at: Instant): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(organisation.timeZone);
  return `${writtenDate(languageOf(locale), day.toPlainDate())}, ${formatTime(locale, at)}`;
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

/** A share of a hundred: `40%`, `40 %` */
export function formatPercent(percent: number, locale: Locale): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(languageOf(locale).format, options).format(percent / 100);
}

/** A number of months: `24 months` */
export function formatMonths(months: number, locale: Locale): string {
  const options = { style: 'unit', unit: 'month', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(languageOf(locale).format, options).format(months);
}

/** A word or a date, with what it introduces: `SCS-VP10: awarded` */
export function introduced(locale: Locale, word: string, text = ''): string {
  const { colon = ': ' } = languageOf(locale);
  return `${word}${colon}${text}`;
}

/** What the time of the site is called: `Central European Time` */
export function formatZone(locale: Locale, at: Instant): string {
  return longZoneName(languageOf(locale), at, organisation.timeZone);
}

/** `10:00 CET`, `10:00 Uhr MEZ` */
function formatTime(locale: Locale, at: Instant): string {
  const language = languageOf(locale);
  const { timeZone } = organisation;
  const clock = writtenClock(language, at, timeZone);
  return messages(locale).date.time(clock, shortZoneName(language, at, timeZone));
}
