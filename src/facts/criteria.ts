import { z } from 'zod';
import { publishedText, publishedTextSchema } from '../feeds/json-forms.ts';
import { plainText } from '../i18n/foreign-text.ts';
import { formatPercent } from '../i18n/format.ts';
import { textIn } from '../i18n/localized.ts';
import { localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import { columnPerLanguage, fact, wrongly } from './fact.ts';

interface Criterion {
  readonly name: Localized;
  /** In percent. */
  readonly weight?: number | undefined;
}

const WHOLE = 100;

/** By what bids are judged (eForms BT-539 to BT-541, OCDS `tender.awardCriteriaDetails`). */
export const criteria = fact({
  key: 'criteria',
  description:
    'By what bids are judged, each with its weight in percent where it is known; weights that are all given make 100.',
  expects: 'a list of criteria whose weights make 100 if all have one',
  example:
    '[{ name: { en: Price, de: Preis }, weight: 40 }, { name: { en: Concept, de: Konzept }, weight: 60 }]',
  schema: ({ localized }) =>
    z
      .array(
        z
          .strictObject({
            name: localized('name'),
            weight: z
              .number()
              .positive()
              .max(WHOLE)
              .meta({ expects: 'a weight in percent, like 40' })
              .optional(),
          })
          .meta({ expects: 'a criterion with its “name”, and its “weight” if it is known' }),
      )
      .min(1)
      .superRefine((list, context) => {
        const sum = weightOf(list);
        if (!isWhole(list, sum)) context.addIssue(wrongly(`weights that make ${sum}`, [], list));
      }),
  json: {
    schema: z.array(
      z.strictObject({
        name: publishedTextSchema,
        weight: z.number().nullable().describe('In percent.'),
      }),
    ),
    value: (list) =>
      list.map(({ name, weight }) => ({ name: publishedText(name), weight: weight ?? null })),
  },
  places: ['page'],
  text: criteriaText,
  csv: columnPerLanguage<readonly Criterion[]>('criteria', criteriaText),
  ocds: (list, locale) => ({
    // Whether a single criterion is the price cannot be told from its name.
    ...(list.length > 1 && { awardCriteria: 'ratedCriteria' }),
    awardCriteriaDetails: plainText(criteriaText(list, locale)),
    ...Object.fromEntries(
      localeIds
        .filter((id) => list.every(({ name }) => id in name))
        .map((id) => [`awardCriteriaDetails_${id}`, criteriaText(list, id)]),
    ),
  }),
});

/** All weights together, without what binary fractions add: 33.3 + 33.3 + 33.4 is 100. */
function weightOf(list: readonly Criterion[]): number {
  const sum = list.reduce((total, { weight = 0 }) => total + weight, 0);
  return Number(sum.toFixed(2));
}

/** Whether weights make the whole, or leave room for those that are not known. */
function isWhole(list: readonly Criterion[], sum: number): boolean {
  return list.every(({ weight }) => weight !== undefined) ? sum === WHOLE : sum <= WHOLE;
}

function criteriaText(list: readonly Criterion[], locale: Locale): string {
  return list
    .map(({ name, weight }) => {
      const text = textIn(name, locale);
      return weight === undefined ? text : `${text} ${formatPercent(weight, locale)}`;
    })
    .join('; ');
}
