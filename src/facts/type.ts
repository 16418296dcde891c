import { z } from 'zod';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { asTyped, fact, type FactValues } from './fact.ts';
import { legalBasisIn } from './legal-basis.ts';

/**
 * Each type of procedure (eForms BT-105, code list procurement-procedure-type), with the method that
 * OCDS has for it: see the mapping of eForms to OCDS. Of what is left to other laws, OCDS knows none.
 */
const METHODS = {
  open: 'open',
  restricted: 'selective',
  'neg-w-call': 'selective',
  'neg-wo-call': 'limited',
  'comp-dial': 'selective',
  innovation: 'selective',
  'comp-tend': 'selective',
  'oth-single': undefined,
  'oth-mult': undefined,
} as const;

type ProcedureType = keyof typeof METHODS;

const TYPES = Object.keys(METHODS) as readonly ProcedureType[];

const typeSchema = z.enum([...TYPES]);

/** The type of the procedure, by which bidders know who may bid and in how many steps. */
export const type = fact({
  key: 'type',
  description: `Type of the procedure in the words of eForms: ${TYPES.join(', ')}.`,
  expects: `one of ${TYPES.join(', ')}`,
  example: 'open',
  schema: () => typeSchema,
  json: asTyped(typeSchema),
  places: ['page', 'glance', 'card'],
  text: typeName,
  csv: { type: (code) => code },
  ocds: (code, locale, stated) => {
    const method = METHODS[code];
    const law = legalBasisIn(stated);
    const name = typeName(code, locale, stated);
    return {
      ...(method && { procurementMethod: method }),
      procurementMethodDetails: law === undefined ? name : `${name} (${law})`,
    };
  },
});

/** The same type has another name under the laws of some countries. */
function typeName(code: ProcedureType, locale: Locale, stated: FactValues): string {
  const names = languageOf(locale).typesByLaw?.[legalBasisIn(stated) ?? ''];
  return names?.[code] ?? messages(locale).factText.types[code];
}
