import {
  absolute,
  changesAddress,
  dataAddress,
  lotAddress,
  proseAddress,
  tableAddress,
} from './addresses.ts';
import { shownLocale } from '../i18n/localized.ts';
import { defaultLocale, type Locale, localeIds } from '../i18n/locales.ts';
import { translationsOf, type Catalogue, type CatalogueEntry } from '../tenders/catalogue.ts';
import { lastChange } from '../tenders/events.ts';
import type { Instant } from '../tenders/time.ts';

/** A page that exists in every language, and the languages in which it is really translated. */
export interface SitePage {
  readonly addressIn: (locale: Locale) => string;
  readonly translations: readonly Locale[];
}

/** The same page in another language, for machines. */
export interface Alternate {
  /** BCP-47 tag, or `x-default`. */
  readonly hreflang: string;
  readonly href: string;
}

export function tablePage({ pages }: Catalogue): SitePage {
  return { addressIn: tableAddress, translations: pages.get('tenders') ?? [] };
}

export const changesPage: SitePage = { addressIn: changesAddress, translations: localeIds };

export const dataPage: SitePage = { addressIn: dataAddress, translations: localeIds };

export function accessibilityPage({ pages }: Catalogue): SitePage {
  return {
    addressIn: (locale) => proseAddress(locale, 'accessibility'),
    translations: pages.get('accessibility') ?? [],
  };
}

export function lotPage(entry: CatalogueEntry): SitePage {
  return {
    addressIn: (locale) => lotAddress(locale, entry.id),
    translations: translationsOf(entry),
  };
}

/** A page as search engines are told of it. */
export interface ListedPage extends SitePage {
  /** When what is to be read there last changed; `undefined` if nobody knows. */
  readonly changed: Instant | undefined;
}

/** Every page that readers and search engines should find. */
export function sitePages(catalogue: Catalogue): readonly ListedPage[] {
  const { entries, now, withPage } = catalogue;
  const changes = new Map(entries.map((entry) => [entry, lastChange(entry, now)]));
  const last = [...changes.values()].flatMap((at) => at ?? []).sort((a, b) => b - a)[0];
  return [
    ...[tablePage(catalogue), changesPage, dataPage].map((page) => ({ ...page, changed: last })),
    { ...accessibilityPage(catalogue), changed: undefined },
    ...withPage.map((entry) => ({ ...lotPage(entry), changed: changes.get(entry) })),
  ];
}

/** The address that stands for a page in a language: its own if it is translated there. */
export function canonicalOf({ addressIn, translations }: SitePage, locale: Locale): string {
  return absolute(addressIn(shownLocale(translations, locale)));
}

/** The translations of a page that exist; none where there is only one. */
export function alternatesOf({ addressIn, translations }: SitePage): readonly Alternate[] {
  if (translations.length < 2) return [];
  const links = translations.map((locale) => ({
    hreflang: locale,
    href: absolute(addressIn(locale)),
  }));
  if (!translations.includes(defaultLocale)) return links;
  return [...links, { hreflang: 'x-default', href: absolute(addressIn(defaultLocale)) }];
}
