import { z } from 'zod';
import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import type { TenderEvent } from '../tenders/events.ts';
import { CAUSE_CODES } from '../tenders/causes.ts';
import { LOT_STATUSES } from '../tenders/statuses.ts';
import { inEachLanguage, publishedMomentSchema } from './json-forms.ts';
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
 * What `events.json` holds. The schema types what is written, and is published as JSON Schema.
 */

/** What each type of event means. */
const TYPES: Readonly<Record<TenderEvent['kind'], string>> = {
  'lot-announced': `The ${UNIT} became known.`,
  described: `A description of the ${UNIT} was published, in the language that is named.`,
  announced: 'The procedure became known, and bids could not be handed in yet.',
  opened: 'Bids could be handed in from then on.',
  extended: 'The deadline was moved to a later time.',
  corrected: 'Something else that had been published was changed.',
  suspended: 'The procedure was halted: no deadline runs.',
  resumed: 'The procedure goes on.',
  awarded: 'The contract was awarded.',
  cancelled: 'The procedure was cancelled.',
  'lot-cancelled': `The whole ${UNIT} was cancelled.`,
  replaced: `Other ${UNIT}s took the place of the ${UNIT}.`,
};

const stateSchema = z
  .strictObject({ status: z.enum([...LOT_STATUSES]), ...termsSchema.shape })
  .nullable();

const eventSchema = z
  .strictObject({
    id: z.string().describe('Never changes, and is never given to another event.'),
    published: publishedMomentSchema.describe('When it became public.'),
    type: z.enum(Object.keys(TYPES) as TenderEvent['kind'][]).describe(
      Object.entries(TYPES)
        .map(([type, meaning]) => `${type}: ${meaning}`)
        .join(' '),
    ),
    ...lotShape,
    reference: z
      .string()
      .nullable()
      .describe(`Reference of the procedure; null if the ${UNIT} as a whole is meant.`),
    language: z
      .enum([...localeIds])
      .nullable()
      .describe('Of the description that was published.'),
    reason: reasonSchema,
    cause: z
      .enum(CAUSE_CODES)
      .nullable()
      .describe(
        'Of a cancellation: a code of the list non-award-justification of eForms (BT-144).',
      ),
    contractors: z
      .array(contractorSchema)
      .describe('The companies that won, if they may be named.'),
    before: stateSchema.describe(
      'What held of the procedure until then; null if it was not known, or if none is meant.',
    ),
    after: stateSchema.describe('What held of the procedure from then on.'),
    replacedBy: z
      .array(z.string())
      .describe(`Numbers of the ${UNIT}s that took the place of the ${UNIT}.`),
    pages: inEachLanguage(() => z.url()).describe('Where to read about it.'),
  })
  .meta({ id: 'event', description: 'Something that was published.' });

/** The whole file. */
export const eventsSchema = z.strictObject({
  $schema: z.literal(absolute(dataFileAddresses.eventsSchema)),
  ...headShape,
  cursor: z
    .string()
    .nullable()
    .describe('Identity of the last event: what stands after it next time is new.'),
  events: z.array(eventSchema).describe('In the order in which they became public.'),
});

export type EventsFile = z.infer<typeof eventsSchema>;

export type EventItem = z.infer<typeof eventSchema>;

/** The JSON Schema (draft 2020-12) of `events.json`. */
export function eventsJsonSchema(): string {
  return jsonSchemaOf(eventsSchema, dataFileAddresses.eventsSchema, 'events.json');
}
