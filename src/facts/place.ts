import { z } from 'zod';
import { publishedText, publishedTextSchema } from '../feeds/json-forms.ts';
import { textIn, valueIn } from '../i18n/localized.ts';
import type { Localized } from '../i18n/locales.ts';
import { columnPerLanguage, fact, wrongly } from './fact.ts';

/** A country, or a part of it on one of three levels (Regulation (EC) No 1059/2003). */
const nutsSchema = z
  .string()
  .regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/)
  .meta({ expects: 'a NUTS code, like DE300, or that of a country, like DE' });

interface Place {
  readonly nuts?: string | undefined;
  readonly text?: Localized | undefined;
}

/**
 * Where the contract is performed (eForms BT-5071 and BT-728). OCDS has a place for it only in an
 * extension of items, which not every procedure has.
 */
export const place = fact({
  key: 'place',
  description: 'Where the contract is performed: a NUTS code, a text, or both.',
  expects: 'a block with “nuts”, “text” or both',
  example: '{ nuts: DE300, text: { en: on site, de: vor Ort } }',
  schema: ({ localized }) =>
    z
      .strictObject({ nuts: nutsSchema.optional(), text: localized('text').optional() })
      .superRefine((value, context) => {
        if (value.nuts !== undefined || value.text !== undefined) return;
        context.addIssue(wrongly('neither “nuts” nor “text”', [], value));
      }),
  json: {
    schema: z.strictObject({
      nuts: nutsSchema.nullable(),
      text: publishedTextSchema.nullable(),
    }),
    value: ({ nuts, text }) => ({ nuts: nuts ?? null, text: text ? publishedText(text) : null }),
  },
  places: ['page', 'glance', 'card'],
  text: ({ nuts, text }, locale) => {
    const name = text && textIn(text, locale);
    return name && nuts ? `${name} (${nuts})` : (name ?? nuts ?? '');
  },
  search: ({ nuts = '', text }, locale) => (text ? `${valueIn(text, locale)} ${nuts}` : nuts),
  csv: {
    place_nuts: ({ nuts = '' }) => nuts,
    ...columnPerLanguage<Place>('place', ({ text }, locale) => text?.[locale] ?? ''),
  },
  jsonLd: ({ nuts = '', text }, locale) => ({
    demand: { areaServed: text ? valueIn(text, locale) : nuts },
  }),
});
