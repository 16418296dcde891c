import { z } from 'zod';
import { languageOf, localeIds } from '../i18n/locales.ts';
import { asTyped, fact, type FactValues } from './fact.ts';

const KEY = 'legalBasis';

/** Laws under which types of procedures have names of their own in a language of the site. */
const NAMING_LAWS: ReadonlySet<string> = new Set(
  localeIds.flatMap((locale) => Object.keys(languageOf(locale).typesByLaw ?? {})),
);

/** Whether a law is meant by which something is named, in another spelling: nothing would be named by it. */
function isMisspelt(law: string): boolean {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  return !NAMING_LAWS.has(law) && [...NAMING_LAWS].some((known) => letters(known) === letters(law));
}

/** The law by which the procedure is run (eForms BT-01). OCDS 1.1 says it with the type. */
export const legalBasis = fact({
  key: KEY,
  description: 'Law by which the procedure is run, by its usual short name.',
  expects: 'the short name of the law as it is usually written',
  example: 'UVgO',
  schema: ({ text }) => text(KEY).refine((law) => !isMisspelt(law)),
  json: asTyped(z.string()),
  places: ['page'],
  text: (law) => law,
  csv: { legal_basis: (law) => law },
});

/** The law that a procedure states, if it does. */
export function legalBasisIn(stated: FactValues): string | undefined {
  const law = stated[KEY];
  return typeof law === 'string' ? law : undefined;
}
