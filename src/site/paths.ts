import { localeIds, locales, type Locale } from '../i18n/locales.ts';

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
