import { z } from 'zod';
import { absolute } from '../routes/addresses.ts';
import { factJsonShape } from '../facts/facts.ts';
import { localeIds, requiredLocales, type Locale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';

/*
 * What JSON files have in common. A field whose value is not known is `null`; none is ever left out.
 */

/** What gathers procedures, in the words of whoever uses the data. */
export const UNIT = organisation.lots ? 'lot' : 'tender';

/** One value per language of the site. @param valueIn what a language holds */
export function inEachLanguage<Value extends z.ZodType>(valueIn: (locale: Locale) => Value) {
  const languages = localeIds.map((locale) => [locale, valueIn(locale)] as const);
  return z.strictObject(Object.fromEntries(languages));
}

/** Null where a text is missing in a language that may do without. */
export const textSchema = inEachLanguage((locale) =>
  requiredLocales.includes(locale) ? z.string() : z.string().nullable(),
).meta({ id: 'text' });

const instantSchema = z.iso
  .datetime({ offset: true, local: false })
  .describe('Date and time with the offset that the zone has then.');

export const momentSchema = z
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

const startSchema = momentSchema.nullable().describe('From when bids are accepted, inclusive.');

const closingSchema = momentSchema.nullable().describe('Until when bids are accepted, exclusive.');

const portalSchema = z
  .url()
  .nullable()
  .describe('Page of the procedure on the contracting portal.');

export const termsSchema = z
  .strictObject({
    start: startSchema,
    closing: closingSchema,
    portal: portalSchema,
    ...factJsonShape,
  })
  .meta({ id: 'terms' });

export const reasonSchema = textSchema.nullable().describe('Why, in each language.');

const lot = organisation.lots ? { lot: z.string().describe('Number of the lot.') } : {};

/** Only where procedures are in lots. */
export const lotShape = lot as { readonly lot: z.ZodOptional<z.ZodString> };

/** What stands at the head of each file. */
export const headShape = {
  asOf: instantSchema.describe('The instant at which every status holds.'),
  timeZone: z.string().describe('IANA name of the zone of all local dates.'),
  publisher: z.string(),
  licence: z.url(),
};

/**
 * The JSON Schema (draft 2020-12) of a file, as it is published.
 *
 * @param address of the schema
 * @param title name of the file that it describes
 */
export function jsonSchemaOf(schema: z.ZodType, address: string, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // What is said to editors is nothing to those who use the data.
    override: ({ jsonSchema }) => {
      delete jsonSchema['expects'];
    },
  });
  return `${JSON.stringify({ $schema, $id: absolute(address), title, ...rest }, undefined, 2)}\n`;
}
