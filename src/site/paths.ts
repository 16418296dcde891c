import { rootAddress, tableAddress } from '../routes/addresses.ts';
import { defaultLocale, localeIds, type Locale } from '../i18n/locales.ts';

/** What a page or file that exists in every language is given. */
export interface LocaleProps extends Record<string, unknown> {
  readonly locale: Locale;
}

/** One path per language for pages below `[...locale]`: `/`, `/de/`. */
export function localePaths(): { params: { locale: string | undefined }; props: LocaleProps }[] {
  return localeIds.map((locale) => ({
    params: { locale: segmentsOf(rootAddress(locale)) },
    props: { locale },
  }));
}

/** One path per language for pages below `[...table]`: `/tenders/`, `/de/tenders/`. */
export function tablePaths(): { params: { table: string | undefined }; props: LocaleProps }[] {
  return localeIds.map((locale) => ({
    params: { table: segmentsOf(tableAddress(locale)) },
    props: { locale },
  }));
}

/** The path of what speaks every language at once, below `[...table]`. */
export function commonPaths(): { params: { table: string | undefined } }[] {
  return [{ params: { table: segmentsOf(tableAddress(defaultLocale)) } }];
}

/** An address without its outer slashes; `undefined` for the outermost. */
function segmentsOf(address: string): string | undefined {
  return address.replace(/^\/|\/$/g, '') || undefined;
}
