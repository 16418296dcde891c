import type { LanguageSettings } from '#src/i18n/language.ts';
import { de } from '#src/i18n/languages/de.ts';
import { en } from '#src/i18n/languages/en.ts';

/** The languages of the site. A further one is named here, and has one file of its own. */
export const languages: LanguageSettings = {
  default: en,
  others: [de],
  required: ['en', 'de'],
};
