import { z } from 'zod';
import { asTyped, fact } from './fact.ts';

/** Eight digits; YAML reads a bare code as a number and takes its leading zero. */
const codeSchema = z
  .union([z.int().nonnegative(), z.string()])
  .transform((typed) => String(typed).padStart(8, '0'))
  .refine((code) => /^\d{8}$/.test(code))
  .meta({ expects: 'eight digits, like 72220000' });

/** What is procured, by the Common Procurement Vocabulary of the EU (Regulation (EC) No 213/2008). */
export const cpv = fact({
  key: 'cpv',
  description: 'Codes of the Common Procurement Vocabulary, the main one first.',
  schema: () => z.array(codeSchema).min(1),
  expects: 'a list of codes, the main one first',
  example: '[72220000, 72600000]',
  json: asTyped(z.array(z.string().regex(/^\d{8}$/))),
  places: ['page'],
  text: (codes) => codes.join(', '),
  search: (codes) => codes.join(' '),
  csv: { cpv: (codes) => codes.join(', ') },
  ocds: ([main, ...others]) => ({
    items: [
      {
        id: '1',
        classification: classification(main),
        ...(others.length > 0 && { additionalClassifications: others.map(classification) }),
      },
    ],
  }),
  jsonLd: (codes) => ({
    product: {
      category: codes.map((codeValue) => ({
        '@type': 'CategoryCode',
        codeValue,
        inCodeSet: 'http://data.europa.eu/cpv',
      })),
    },
  }),
});

function classification(id: string | undefined) {
  return { scheme: 'CPV', id };
}
