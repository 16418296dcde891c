import { z } from 'zod';
import { factShape } from '../../facts/facts.ts';
import { moneySchema } from '../../facts/money.ts';
import { localeIds, requiredLanguages } from '../../i18n/locales.ts';
import { LOT_ID } from '../../lot-id.ts';
import { CAUSE_CODES } from '../../tenders/causes.ts';
import { examples } from '../examples.ts';
import { REFERENCE_FORM } from '../reference-form.ts';
import { closingSchema, localTimeSchema } from './dates.ts';
import { acknowledgedSchema } from './acknowledged.ts';
import { formerAddressSchema } from './former-address.ts';
import { newPortalSchema, portalSchema } from './portal-address.ts';
import { localizedSchema, textSchema } from './text.ts';

/** The facts that a procedure may state, as editors type them. */
const FACTS = factShape({ localTime: closingSchema, text: textSchema, localized: localizedSchema });

const publishedSchema = localTimeSchema.describe('From when this may be shown.');

const reasonSchema = localizedSchema('reason').describe(`Why, in ${requiredLanguages()}.`);

const cancellationSchema = z
  .strictObject({
    published: publishedSchema,
    cause: z
      .enum(CAUSE_CODES)
      .optional()
      .describe('Why there is no contract, by a code of eForms.')
      .meta({ expects: `one of ${CAUSE_CODES.join(', ')}` }),
    reason: reasonSchema.optional(),
  })
  .meta({
    expects: 'a block like { published: 2022-07-01 }, with “cause” and “reason” if they are known',
  });

/** A list that says something: an empty one may stand for what was forgotten. */
function listSchema<Item extends z.ZodType>(item: Item, expects: string) {
  return z.array(item).min(1).meta({ expects });
}

const addressListSchema = listSchema(
  formerAddressSchema,
  'a list of addresses, like [/Tender/Lot4.html.de]',
).optional();

const changeSchema = z
  .strictObject({
    published: publishedSchema,
    start: localTimeSchema.optional().describe('The new start.'),
    closing: closingSchema.optional().describe('The new deadline.'),
    portal: newPortalSchema.optional(),
    ...FACTS,
    reason: reasonSchema.optional(),
  })
  .meta({ expects: 'a block with “published” and what is new, like “closing”' });

const suspensionSchema = z
  .strictObject({
    published: publishedSchema,
    reason: reasonSchema.optional(),
    resumed: localTimeSchema
      .optional()
      .describe('From when the procedure goes on; nobody knows of it before.'),
  })
  .meta({
    expects: 'a block like { published: 2027-01-11T10:00 }, with “resumed” once it goes on',
  });

const contractorSchema = z
  .strictObject({
    name: textSchema('name').describe('Name of the company.'),
    town: textSchema('town').optional().describe('Where it has its seat.'),
  })
  .meta({ expects: 'a company like { name: Example GmbH, town: Bonn }' });

const awardSchema = z
  .strictObject({
    published: publishedSchema,
    contractor: textSchema('contractor')
      .optional()
      .describe('Name of the company that won, if it is one.'),
    contractors: listSchema(contractorSchema, 'a list of companies, like [{ name: Example GmbH }]')
      .optional()
      .describe('The companies that won.'),
    value: moneySchema.optional().describe('Value of the award, without tax.'),
    bids: z
      .int()
      .positive()
      .optional()
      .describe('How many bids had come in.')
      .meta({ expects: 'a number of bids in digits, like 5' }),
    concluded: localTimeSchema.optional().describe('When the contract was concluded.'),
  })
  .meta({
    expects: 'a block like { published: 2022-09-01 }, with “contractor” if it may be named',
  });

export const procedureSchema = z
  .strictObject({
    reference: z
      .string()
      .describe(`As on the portal: ${examples.reference('10')}, ${examples.reference('10', 2)}.`)
      .meta({
        pattern: `^${REFERENCE_FORM.source}$`,
        patternErrorMessage: `Write the reference of this ${REFERENCE_FORM.has('lot') ? 'lot' : 'procedure'}, like ${examples.reference('6a')} or ${REFERENCE_FORM.example}`,
        expects: `the reference, like ${REFERENCE_FORM.example}`,
      }),
    published: publishedSchema
      .optional()
      .describe('From when the procedure is shown; without it, from its start.'),
    portal: portalSchema.optional(),
    start: localTimeSchema.optional().describe('Start of the submission period.'),
    closing: closingSchema.optional().describe('Deadline for bids, as first published.'),
    ...FACTS,
    changes: listSchema(changeSchema, 'a list of changes, each after a dash')
      .optional()
      .describe('Published changes, oldest first.'),
    suspended: listSchema(suspensionSchema, 'a list of suspensions, each after a dash')
      .optional()
      .describe('Times in which the procedure was halted, oldest first.'),
    cancelled: cancellationSchema.optional(),
    award: awardSchema.optional(),
  })
  .meta({ expects: 'a procedure with its “reference”' });

const formerAddressesSchema = z
  .strictObject(Object.fromEntries(localeIds.map((locale) => [locale, addressListSchema])))
  .describe('Addresses on the old site that lead to this lot, per language.')
  .meta({ expects: 'a list of addresses per language' });

/** A lot as it stands in `src/content/lots/`. Nothing in it is computed. */
export const lotSchema = z
  .strictObject({
    name: localizedSchema('name').describe(`Name of the lot in ${requiredLanguages()}.`),
    announced: localTimeSchema
      .optional()
      .describe('From when the lot is shown; without it, from the beginning.'),
    procedures: listSchema(procedureSchema, 'a list of procedures, each after a dash')
      .optional()
      .describe('The procedures of the lot, first round first.'),
    cancelled: cancellationSchema.optional(),
    replaced: z
      .strictObject({
        published: publishedSchema,
        by: listSchema(
          z.string().meta({
            pattern: `^${LOT_ID}$`,
            patternErrorMessage: `Write the name of a lot’s file without “.yaml”, like ${examples.lot}`,
            expects: `the name of a lot’s file, like ${examples.lot}`,
          }),
          `a list of lots, like [${examples.lot}, ${examples.otherLot}]`,
        ),
      })
      .meta({ expects: `a block like { published: 2023-03-22, by: [${examples.lot}] }` })
      .optional(),
    formerAddresses: formerAddressesSchema.optional(),
    acknowledged: acknowledgedSchema.optional(),
  })
  .meta({ expects: 'the keys of a lot: name, procedures and so on, each with a colon' });

/*
 * What editors typed, in the right form. Every date is local wall time of the site's zone: `2021-12-07`
 * or `2021-12-07T10:00`.
 */

export type LotContent = ReadonlyDeep<z.infer<typeof lotSchema>>;
export type ProcedureContent = ReadonlyDeep<z.infer<typeof procedureSchema>>;
export type ChangeContent = ReadonlyDeep<z.infer<typeof changeSchema>>;
export type SuspensionContent = ReadonlyDeep<z.infer<typeof suspensionSchema>>;
export type AwardContent = ReadonlyDeep<z.infer<typeof awardSchema>>;
export type CancellationContent = ReadonlyDeep<z.infer<typeof cancellationSchema>>;

/** Nobody changes what was read. */
type ReadonlyDeep<Value> = Value extends object
  ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
  : Value;
