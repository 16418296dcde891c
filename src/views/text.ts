import { languageName, languageOf, type Locale } from '../i18n/locales.ts';

/** In which language a text of an editor is shown. */
export interface TextView {
  readonly locale: Locale;
  /** Name of the language in that of the page, where the two differ. */
  readonly foreignLanguage: string | undefined;
}

/** @param shown language of the text; @param locale that of the page */
export function textView(shown: Locale, locale: Locale): TextView {
  const isForeign = shown !== locale;
  return {
    locale: shown,
    foreignLanguage: isForeign ? languageName(shown, languageOf(locale).format) : undefined,
  };
}
