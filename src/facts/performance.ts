import { z } from 'zod';
import { publishedText, publishedTextSchema } from '../feeds/json-forms.ts';
import { formatMoment, formatMonths } from '../i18n/format.ts';
import { textIn } from '../i18n/localized.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import { momentFrom } from '../tenders/time.ts';
import { columnPerLanguage, fact, wrongly } from './fact.ts';
import { ocdsEnd, ocdsStart } from './times.ts';

const daySchema = z.iso.date().meta({ expects: 'a day, like 2027-03-01' });

const monthsSchema = z
  .int()
  .positive()
  .meta({ expects: 'a number of months, like 24, where “to” is not given' });

interface Performance {
  readonly from?: string | undefined;
  /** The last day. */
  readonly to?: string | undefined;
  readonly months?: number | undefined;
  readonly renewals?: Localized | undefined;
}

/** When the contract is performed (eForms BT-36, BT-536, BT-537, BT-57). */
export const performance = fact({
  key: 'performance',
  description:
    'When the contract is performed: first day, then months or last day, and in words how it may be renewed.',
  expects: 'a block with “from”, and “months” or “to”',
  example:
    '{ from: 2027-03-01, months: 24, renewals: { en: twice by 12 months, de: zweimal um 12 Monate } }',
  schema: ({ localized }) =>
    z
      .strictObject({
        from: daySchema.optional(),
        to: daySchema.optional(),
        months: monthsSchema.optional(),
        renewals: localized('renewals').optional(),
      })
      .superRefine((value, context) => {
        const { from, to, months } = value;
        if (from === undefined && to === undefined && months === undefined) {
          context.addIssue(wrongly('neither “from” nor “months” nor “to”', [], value));
        }
        if (to !== undefined && months !== undefined) {
          context.addIssue(wrongly('a number although “to” is there', ['months'], months));
        }
        if (from !== undefined && to !== undefined && to < from) {
          context.addIssue(wrongly('a day before “from”', ['to'], to));
        }
      }),
  json: {
    schema: z.strictObject({
      from: z.iso.date().nullable().describe('The first day.'),
      to: z.iso.date().nullable().describe('The last day.'),
      months: z.int().positive().nullable(),
      renewals: publishedTextSchema.nullable(),
    }),
    value: ({ from, to, months, renewals }) => ({
      from: from ?? null,
      to: to ?? null,
      months: months ?? null,
      renewals: renewals ? publishedText(renewals) : null,
    }),
  },
  places: ['page'],
  text: performanceText,
  csv: {
    performance_from: ({ from = '' }) => from,
    performance_to: ({ to = '' }) => to,
    performance_months: ({ months = '' }) => String(months),
    ...columnPerLanguage<Performance>(
      'renewals',
      ({ renewals }, locale) => renewals?.[locale] ?? '',
    ),
  },
  ocds: ({ from, to, months }) => {
    const last = to ?? (from && months && lastDay(from, months));
    if (from === undefined && !last) return {};
    return {
      contractPeriod: {
        ...(from !== undefined && { startDate: ocdsStart(from) }),
        ...(last && { endDate: ocdsEnd(last) }),
      },
    };
  },
});

function performanceText({ from, to, months, renewals }: Performance, locale: Locale): string {
  const say = messages(locale).factText.performance;
  const day = (local: string) => formatMoment(locale, momentFrom(local, organisation.timeZone));
  const period =
    from !== undefined && to !== undefined
      ? say.fromTo(day(from), day(to))
      : [
          from === undefined ? '' : say.from(day(from)),
          to === undefined ? '' : say.until(day(to)),
          months === undefined ? '' : formatMonths(months, locale),
        ]
          .filter((part) => part !== '')
          .join(', ');
  return renewals ? `${period}; ${say.renewals(textIn(renewals, locale))}` : period;
}

/** The last day of a number of months that begin with a day. */
function lastDay(from: string, months: number): string {
  return Temporal.PlainDate.from(from).add({ months }).subtract({ days: 1 }).toString();
}
