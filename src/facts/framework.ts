import { z } from 'zod';
import { formatMoney } from '../i18n/format.ts';
import { languageOf } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { filled, formFor } from '../i18n/plural.ts';
import { fact, wrongly } from './fact.ts';
import { moneySchema } from './money.ts';

const participantsSchema = z.int().positive();

/**
 * That a framework agreement is made, with how many and up to which amount (eForms BT-113, BT-271). OCDS
 * has a place for it only in an extension.
 */
export const framework = fact({
  key: 'framework',
  description:
    'That a framework agreement is made: with how many participants at most, up to which amount without tax, or both.',
  expects: 'a block with “participants”, “maximum” or both',
  example: '{ participants: 3, maximum: { amount: 900000, currency: EUR } }',
  schema: () =>
    z
      .strictObject({
        participants: participantsSchema
          .meta({ expects: 'the highest number of participants, like 3' })
          .optional(),
        maximum: moneySchema.optional(),
      })
      .superRefine((value, context) => {
        if (value.participants !== undefined || value.maximum !== undefined) return;
        context.addIssue(wrongly('neither “participants” nor “maximum”', [], value));
      }),
  json: {
    schema: z.strictObject({
      participants: participantsSchema.nullable().describe('How many at most.'),
      maximum: moneySchema.nullable().describe('Highest amount, without tax.'),
    }),
    value: ({ participants, maximum }) => ({
      participants: participants ?? null,
      maximum: maximum ?? null,
    }),
  },
  places: ['page'],
  text: ({ participants, maximum }, locale) => {
    const say = messages(locale).factText.framework;
    const { format } = languageOf(locale);
    return [
      participants === undefined
        ? ''
        : filled(formFor(say.participants, participants, format), { count: participants }),
      maximum === undefined ? '' : say.maximum(formatMoney(maximum, locale)),
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
  csv: {
    framework_participants: ({ participants = '' }) => String(participants),
    framework_maximum: ({ maximum }) => String(maximum?.amount ?? ''),
    framework_maximum_currency: ({ maximum }) => maximum?.currency ?? '',
  },
});
