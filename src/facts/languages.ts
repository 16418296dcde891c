import { z } from 'zod';
import { formatList, introduced } from '../i18n/format.ts';
import { languageName, languageOf, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { asTyped, fact } from './fact.ts';

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const codeSchema = z
  .string()
  // Names are only asked for what has the form of a code.
  .refine((text) => /^[a-z]{2,3}$/.test(text) && english.of(text) !== undefined)
  .meta({ expects: 'the code of a language, like de' });

/** In which languages bids may be written (eForms BT-97). */
export const languages = fact({
  key: 'languages',
  description: 'Languages in which bids may be written, by their codes (ISO 639).',
  expects: 'a list of codes of languages',
  example: '[de, en]',
  schema: () => z.array(codeSchema).min(1),
  json: asTyped(z.array(z.string())),
  places: ['page'],
  text: namesOf,
  csv: { bid_languages: (codes) => codes.join(', ') },
  ocds: (codes, locale) => ({
    submissionMethodDetails: introduced(
      locale,
      messages(locale).facts.languages,
      namesOf(codes, locale),
    ),
  }),
});

function namesOf(codes: readonly string[], locale: Locale): string {
  const { format } = languageOf(locale);
  return formatList(
    locale,
    codes.map((code) => languageName(code, format)),
  );
}
