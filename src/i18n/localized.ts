import { foreignText } from './foreign-text.ts';
import { defaultLocale, type Locale, type Localized } from './locales.ts';

/**
 * A text in a language, or, where it is missing there, in the default language or any other: then it
 * tells so, see {@link foreignText}. A text that is the same for all languages stays as it is.
 */
export function textIn(text: string | Localized, locale: Locale): string {
  if (typeof text === 'string') return text;
  const shown = shownLocale(Object.keys(text), locale);
  const found = text[shown] ?? '';
  return shown === locale ? found : foreignText(shown, found);
}

/** As {@link textIn}, for what no reader sees as a text, such as an address. */
export function valueIn(value: string | Localized, locale: Locale): string {
  if (typeof value === 'string') return value;
  return value[shownLocale(Object.keys(value), locale)] ?? '';
}

/** Which of the languages in which something exists is shown to readers of a language. */
export function shownLocale(existing: readonly Locale[], locale: Locale): Locale {
  if (existing.includes(locale)) return locale;
  return existing.includes(defaultLocale) ? defaultLocale : (existing[0] ?? locale);
}
