import { z } from 'zod';
import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import { factJsonShape } from '../facts/facts.ts';
import { localeIds } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { LOT_STATUSES } from '../tenders/statuses.ts';
import {
  inEachLanguage,
  instantSchema,
  publishedMomentSchema,
  publishedTextSchema,
} from './json-forms.ts';

/*
 * What `tenders.json` holds. The schema types what is written, and is published as JSON Schema. A
 * field whose value is not known is `null`; none is ever left out.
 */

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

const termsSchema = z
  .strictObject({
    start: startSchema,
    closing: closingSchema,
    portal: portalSchema,
    ...factJsonShape,
  })
  .meta({ id: 'terms' });

const reasonSchema = publishedTextSchema.nullable().describe('Why, in each language.');

const changeSchema = z
  .strictObject({
    published: publishedMomentSchema,
    reason: reasonSchema,
    before: termsSchema.describe('What was in force until then.'),
    after: termsSchema.describe('What was in force from then on.'),
  })
  .describe('A published change of a procedure.');

const suspensionSchema = z
  .strictObject({
    published: publishedMomentSchema,
    reason: reasonSchema,
    resumed: publishedMomentSchema
      .nullable()
      .describe('When the procedure went on; null while it has not.'),
  })
  .describe('A time in which the procedure was halted.');

/** Only where procedures are in lots. */
/** What gathers procedures, in the words of whoever uses the data. */
const UNIT = organisation.lots ? 'lot' : 'tender';

const lotShape = organisation.lots ? { lot: z.string().describe('Number of the lot.') } : {};

const tenderSchema = z
  .strictObject({
    id: z.string().describe(`Reference of the procedure; identity of the ${UNIT} if it has none.`),
    ...(lotShape as { readonly lot: z.ZodOptional<z.ZodString> }),
    reference: z
      .string()
      .nullable()
      .describe(`Reference on the portal; null for a ${UNIT} without a procedure.`),
    name: publishedTextSchema.describe(`Name of the ${UNIT}.`),
    status: z.enum([...LOT_STATUSES]).describe('At the instant of the file: see asOf.'),
    published: publishedMomentSchema
      .nullable()
      .describe('Since when it is known; null if it was from the beginning.'),
    ...termsSchema.shape,
    changes: z.array(changeSchema).describe('Published changes, oldest first.'),
    suspensions: z
      .array(suspensionSchema)
      .describe('Published suspensions, oldest first. While one lasts, no deadline runs.'),
    cancelled: z
      .strictObject({ published: publishedMomentSchema, reason: reasonSchema })
      .nullable()
      .describe(`The cancellation of the procedure or of the whole ${UNIT}.`),
    award: z
      .strictObject({ published: publishedMomentSchema, contractor: z.string().nullable() })
      .nullable(),
    replacedBy: z
      .array(z.string())
      .describe(`Numbers of the ${UNIT}s that took the place of the ${UNIT}.`),
    replaces: z.array(z.string()).describe(`Numbers of the ${UNIT}s whose place the ${UNIT} took.`),
    descriptions: z
      .array(
        z.strictObject({
          language: z.enum([...localeIds]).describe('The language that the description is in.'),
          summary: z.string(),
          published: publishedMomentSchema.nullable(),
        }),
      )
      .describe(`Descriptions of the ${UNIT}, in the languages in which there is one.`),
    pages: inEachLanguage(() => z.url()).describe('Where to read about it.'),
  })
  .meta({ id: 'tender', description: `A procedure, or a ${UNIT} without any.` });

/** The whole file. */
export const tendersSchema = z.strictObject({
  $schema: z.literal(absolute(dataFileAddresses.jsonSchema)),
  asOf: instantSchema.describe('The instant at which every status holds.'),
  timeZone: z.string().describe('IANA name of the zone of all local dates.'),
  publisher: z.string(),
  licence: z.url(),
  tenders: z
    .array(tenderSchema)
    .describe(`In natural order of the ${UNIT}s, then of the procedures.`),
});

export type TendersFile = z.infer<typeof tendersSchema>;

export type TenderItem = z.infer<typeof tenderSchema>;

/** The JSON Schema (draft 2020-12) of `tenders.json`. */
export function tendersJsonSchema(): string {
  const schema = z.toJSONSchema(tendersSchema, {
    target: 'draft-2020-12',
    // What is said to editors is nothing to those who use the data.
    override: ({ jsonSchema }) => {
      delete jsonSchema['expects'];
    },
  });
  const { $schema, ...rest } = schema;
  const id = absolute(dataFileAddresses.jsonSchema);
  return `${JSON.stringify({ $schema, $id: id, title: 'tenders.json', ...rest }, undefined, 2)}\n`;
}
