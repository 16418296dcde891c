import { z } from 'zod';
import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import { factJsonShape } from '../facts/facts.ts';
import { localeIds, requiredLocales, type Locale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { CAUSE_CODES } from '../tenders/causes.ts';
import { LOT_STATUSES } from '../tenders/statuses.ts';

/*
 * What `tenders.json` holds. The schema types what is written, and is published as JSON Schema. A
 * field whose value is not known is `null`; none is ever left out.
 */

/** One value per language of the site. @param valueIn what a language holds */
function inEachLanguage<Value extends z.ZodType>(valueIn: (locale: Locale) => Value) {
  const languages = localeIds.map((locale) => [locale, valueIn(locale)] as const);
  return z.strictObject(Object.fromEntries(languages));
}

/** Null where a text is missing in a language that may do without. */
const textSchema = inEachLanguage((locale) =>
  requiredLocales.includes(locale) ? z.string() : z.string().nullable(),
).meta({ id: 'text' });

const instantSchema = z.iso
  .datetime({ offset: true, local: false })
  .describe('Date and time with the offset that the zone has then.');

const momentSchema = z
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

const termsSchema = z
  .strictObject({
    start: startSchema,
    closing: closingSchema,
    portal: portalSchema,
    ...factJsonShape,
  })
  .meta({ id: 'terms' });

const reasonSchema = textSchema.nullable().describe('Why, in each language.');

const changeSchema = z
  .strictObject({
    published: momentSchema,
    reason: reasonSchema,
    before: termsSchema.describe('What was in force until then.'),
    after: termsSchema.describe('What was in force from then on.'),
  })
  .describe('A published change of a procedure.');

const suspensionSchema = z
  .strictObject({
    published: momentSchema,
    reason: reasonSchema,
    resumed: momentSchema.nullable().describe('When the procedure went on; null while it has not.'),
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
    name: textSchema.describe(`Name of the ${UNIT}.`),
    status: z.enum([...LOT_STATUSES]).describe('At the instant of the file: see asOf.'),
    published: momentSchema
      .nullable()
      .describe('Since when it is known; null if it was from the beginning.'),
    ...termsSchema.shape,
    changes: z.array(changeSchema).describe('Published changes, oldest first.'),
    suspensions: z
      .array(suspensionSchema)
      .describe('Published suspensions, oldest first. While one lasts, no deadline runs.'),
    cancelled: z
      .strictObject({
        published: momentSchema,
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
        published: momentSchema,
        contractor: z
          .string()
          .nullable()
          .describe('The companies that won, as one text: see contractors.'),
        contractors: z
          .array(z.strictObject({ name: z.string(), town: z.string().nullable() }))
          .describe('The companies that won; none where they may not be named.'),
        value: z
          .strictObject({ amount: z.number(), currency: z.string() })
          .nullable()
          .describe('Value of the award, without tax.'),
        bids: z.int().nullable().describe('How many bids had come in.'),
        concluded: momentSchema.nullable().describe('When the contract was concluded.'),
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
          published: momentSchema.nullable(),
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
