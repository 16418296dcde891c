/**
 * The only list of languages. A further language is one line here, one file in `strings/`, and its
 * folders below `src/content/descriptions/` and `src/content/pages/`.
 */
export const locales = {
  en: { segment: undefined, tag: 'en', format: 'en-GB', label: 'English', openGraph: 'en_GB' },
  de: { segment: 'de', tag: 'de', format: 'de-DE', label: 'Deutsch', openGraph: 'de_DE' },
} as const satisfies Record<string, LocaleDefinition>;

interface LocaleDefinition {
  /** First segment of the address; `undefined` for the default language. */
  readonly segment: string | undefined;
  /** BCP-47 tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** BCP-47 tag whose conventions dates and numbers follow. */
  readonly format: string;
  /** Name of the language in the language itself. */
  readonly label: string;
  /** Value of `og:locale`. */
  readonly openGraph: string;
}

export type Locale = keyof typeof locales;

/** A text in every language of the site. */
export type Localized = Readonly<Record<Locale, string>>;

/** The languages in the order in which they are offered. */
export const localeIds = Object.keys(locales) as readonly Locale[];

/** The language of addresses without a segment, and the one that other languages fall back to. */
export const defaultLocale = 'en' satisfies Locale;

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(locales, text);
}

/** English name of a language, for messages to editors: `German`. */
export function languageName(locale: Locale): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locales[locale].tag) ?? locale;
}
