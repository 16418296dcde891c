import { organisation } from '../organisation.ts';
import { locales, type Locale } from './locales.ts';

/*
 * Every address of the site. Addresses are absolute paths: they begin with a slash, and those of
 * pages end with one. The last segment is the same in every language.
 */

/** `/tenders/`, `/de/tenders/` */
export function tableAddress(locale: Locale): string {
  return `${rootAddress(locale)}tenders/`;
}

/** `/`, `/de/` */
export function rootAddress(locale: Locale): string {
  const { segment } = locales[locale];
  return segment === undefined ? '/' : `/${segment}/`;
}

/** `('de', 'lot10')` → `/de/tenders/lot10/` */
export function lotAddress(locale: Locale, lot: string): string {
  return `${tableAddress(locale)}${lot}/`;
}

/** `/tenders/changes/` */
export function changesAddress(locale: Locale): string {
  return `${tableAddress(locale)}changes/`;
}

/** A lot's row in the table: `('en', 'lot6b')` → `/tenders/#lot6b` */
export function rowAddress(locale: Locale, lot: string): string {
  return `${tableAddress(locale)}#${lot}`;
}

/** `SCS-VP10-2` → `scs-vp10-2` */
export function procedureAnchor(reference: string): string {
  return reference.toLowerCase();
}

/** `('en', 'lot10', 'SCS-VP10-2')` → `/tenders/lot10/#scs-vp10-2` */
export function procedureAddress(locale: Locale, lot: string, reference: string): string {
  return `${lotAddress(locale, lot)}#${procedureAnchor(reference)}`;
}

/** Where to read about a lot: its page, or its row in the table while it has none. */
export function entryAddress(
  locale: Locale,
  entry: { readonly id: string; readonly hasPage: boolean },
): string {
  return entry.hasPage ? lotAddress(locale, entry.id) : rowAddress(locale, entry.id);
}

/** The address with the origin of the site: `https://scs.community/tenders/` */
export function absolute(address: string): string {
  return `${organisation.site}${address}`;
}
