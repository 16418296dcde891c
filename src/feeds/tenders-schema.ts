import { z } from 'zod';
import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import { CAUSE_CODES } from '../tenders/causes.ts';
import { LOT_STATUSES } from '../tenders/statuses.ts';
import { inEachLanguage, publishedMomentSchema, publishedTextSchema } from './json-forms.ts';
import {
  contractorSchema,
  headShape,
  jsonSchemaOf,
  lotShape,
  reasonSchema,
  termsSchema,
  UNIT,
} from './schema-parts.ts';

/*
 * What `tenders.json` holds. The schema types what is written, and is published as JSON Schema.
 */

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

const tenderSchema = z
  .strictObject({
    id: z.string().describe(`Reference of the procedure; identity of the ${UNIT} if it has none.`),
    ...lotShape,
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
      .strictObject({
        published: publishedMomentSchema,
        cause: z
          .enum(CAUSE_CODES)
          .nullable()
          .describe('A code of the list non-award-justification of eForms (BT-144).'),
        reason: reasonSchema,
      })
      .nullable()
      .describe(`The cancellation of the procedure or of the whole ${UNIT}.`),
    award: z
      .strictObject({
        published: publishedMomentSchema,
        contractor: z
          .string()
          .nullable()
          .describe('The companies that won, as one text: see contractors.'),
        contractors: z
          .array(contractorSchema)
          .describe('The companies that won; none where they may not be named.'),
        value: z
          .strictObject({ amount: z.number(), currency: z.string() })
          .nullable()
          .describe('Value of the award, without tax.'),
        bids: z.int().nullable().describe('How many bids had come in.'),
        concluded: publishedMomentSchema.nullable().describe('When the contract was concluded.'),
      })
      .nullable()
      .describe('The award of the procedure.'),
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
  ...headShape,
  tenders: z
    .array(tenderSchema)
    .describe(`In natural order of the ${UNIT}s, then of the procedures.`),
});

export type TendersFile = z.infer<typeof tendersSchema>;

export type TenderItem = z.infer<typeof tenderSchema>;

/** The JSON Schema (draft 2020-12) of `tenders.json`. */
export function tendersJsonSchema(): string {
  return jsonSchemaOf(tendersSchema, dataFileAddresses.jsonSchema, 'tenders.json');
}
