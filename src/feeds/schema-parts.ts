import { z } from 'zod';
import { absolute } from '../routes/addresses.ts';
import { factJsonShape } from '../facts/facts.ts';
import { organisation } from '../organisation.ts';
import { instantSchema, publishedMomentSchema, publishedTextSchema } from './json-forms.ts';

/*
 * What JSON files have in common: the schemas. A field whose value is not known is `null`; none is ever left out.
 */

/** What gathers procedures, in the words of whoever uses the data. */
export const UNIT = organisation.lots ? 'lot' : 'tender';

const startSchema = publishedMomentSchema
  .nullable()
  .describe('From when bids are accepted, inclusive.');

const closingSchema = publishedMomentSchema
  .nullable()
  .describe('Until when bids are accepted, exclusive.');

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

export const reasonSchema = publishedTextSchema.nullable().describe('Why, in each language.');

/** A company that won. */
export const contractorSchema = z.strictObject({ name: z.string(), town: z.string().nullable() });

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
