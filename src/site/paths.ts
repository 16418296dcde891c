import { localeIds, locales, type Locale } from '../i18n/locales.ts';

/** What a page or file below `[...locale]` is given. */
export interface LocaleProps extends Record<string, unknown> {
  readonly locale: Locale;
}

/**
 * One path per language for pages below `[...locale]`. The array is new on every call: Astro keeps
 * notes on the one it is given.
 */
export function localePaths(): {
  params: { locale: string | undefined };
  props: { locale: Locale };
}[] {
  return localeIds.map((locale) => ({
    params: { locale: locales[locale].segment },
    props: { locale },
  }));
}
