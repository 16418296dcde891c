import { z } from 'zod';
import { localeIds, requiredLocales, type Locale, type Localized } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { isDay, isoInZone, type Moment } from '../tenders/time.ts';

/*
 * The forms in which `tenders.json` says texts and dates, wherever they stand in it: the schema of each,
 * and the value.
 */

/** One value per language of the site. @param valueIn what a language holds */
export function inEachLanguage<Value extends z.ZodType>(valueIn: (locale: Locale) => Value) {
  const languages = localeIds.map((locale) => [locale, valueIn(locale)] as const);
  return z.strictObject(Object.fromEntries(languages));
}

/** Null where a text is missing in a language that may do without. */
export const publishedTextSchema = inEachLanguage((locale) =>
  requiredLocales.includes(locale) ? z.string() : z.string().nullable(),
).meta({ id: 'text' });

/** A text in each language of the site, null where it is missing. */
export function publishedText(text: Localized): Record<Locale, string | null> {
  return Object.fromEntries(localeIds.map((locale) => [locale, text[locale] ?? null]));
}

export const instantSchema = z.iso
  .datetime({ offset: true, local: false })
  .describe('Date and time with the offset that the zone has then.');

export const publishedMomentSchema = z
  .strictObject({
    local: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
      .describe('As published: a day, or wall time of the zone.'),
    instant: instantSchema.describe(
      'The exact point. Of a day: its first instant; of a day as a deadline: the first instant after it.',
    ),
    isWholeDay: z.boolean().describe('Whether a day was published without a time.'),
  })
  .meta({ id: 'moment', description: 'A date as published, and the exact point that it means.' });

/** A date as published, and the exact point that it means with the offset of the site’s zone. */
export function publishedMoment({ local, at }: Moment): z.infer<typeof publishedMomentSchema> {
  const instant = isoInZone(at, organisation.timeZone);
  return { local, instant, isWholeDay: isDay(local) };
}
