import { languages } from '#authority/languages.ts';
import type { PartialLanguage } from './language.ts';

/** The tag of a language of the site: `en`. */
export type Locale = string;

/** A text in those languages of the site in which it exists, by their tags. */
export type Localized = Readonly<Record<Locale, string>>;

const offered: ReadonlyMap<Locale, PartialLanguage> = new Map(
  [languages.default, ...languages.others].map((language) => [language.tag, language]),
);

/** The languages in the order in which they are offered, the default one first. */
export const localeIds: readonly Locale[] = [...offered.keys()];

/** The language of addresses without a segment, and the one that other languages fall back to. */
export const defaultLocale: Locale = languages.default.tag;

/** The languages in which every name and reason must exist. */
export const requiredLocales: readonly Locale[] = languages.required;

export function isLocale(text: string): boolean {
  return offered.has(text);
}

/** How a language of the site writes and what it says. @throws RangeError for any other language */
export function languageOf(locale: Locale): PartialLanguage {
  const language = offered.get(locale);
  if (!language) throw new RangeError(`${locale} is not a language of this site`);
  return language;
}

/** The names of the languages in which texts must exist, for editors: `English and German` */
export function requiredLanguages(): string {
  return new Intl.ListFormat('en').format(requiredLocales.map((locale) => languageName(locale)));
}

/** Name of a language in another one, by default in English, as messages to editors have it: `German`. */
export function languageName(locale: Locale, reader: Locale = 'en'): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(locale) ?? locale;
}
