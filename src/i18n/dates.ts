import type { LanguageForms } from './language.ts';

/** A date as a language writes it out: `7 December 2021`, with its weekday if it is full. */
export function writtenDate(
  { format, correctedDate = (written) => written }: LanguageForms,
  day: Temporal.PlainDate,
  dateStyle: 'full' | 'long' = 'long',
): string {
  // A day without a zone is written in that of the formatter.
  const at = day.toZonedDateTime('UTC').epochMilliseconds;
  return correctedDate(formatter(format, { dateStyle, timeZone: 'UTC' }).format(at));
}

/** What clocks in a zone show at an instant: `10:00` */
export function writtenClock({ format }: LanguageForms, at: number, timeZone: string): string {
  return formatter(format, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}

/**
 * The short name of a zone's time at an instant: `CET`, `MEZ`. Where a language has none, the English
 * one is better known than an offset.
 */
export function shortZoneName(language: LanguageForms, at: number, timeZone: string): string {
  const { format, zoneNames = {} } = language;
  const own = zoneName(format, at, { timeZoneName: 'short', timeZone });
  if (!OFFSET.test(own)) return own;
  const english = zoneName('en-GB', at, { timeZoneName: 'short', timeZone });
  return zoneNames[english] ?? (OFFSET.test(english) ? own : english);
}

/** What the time of a zone is called all year round: `Central European Time` */
export function longZoneName({ format }: LanguageForms, at: number, timeZone: string): string {
  return zoneName(format, at, { timeZoneName: 'longGeneric', timeZone });
}

const OFFSET = /^(?:UTC|GMT)[+−-]/;

function zoneName(format: string, at: number, options: Intl.DateTimeFormatOptions): string {
  const parts = formatter(format, options).formatToParts(at);
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
