import { organisation } from '../organisation.ts';
import { referenceSlug } from '../tenders/reference.ts';
import { valueIn } from '../i18n/localized.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';

/*
 * Every address of the site. Addresses are absolute paths: they begin with a slash, and those of
 * pages end with one. The last segment is the same in every language; the word for tenders may differ.
 */

/** `/tenders/`, `/de/tenders/` */
export function tableAddress(locale: Locale): string {
  return `${rootAddress(locale)}${valueIn(organisation.tendersAddress, locale)}/`;
}

/** `/`, `/de/` */
export function rootAddress(locale: Locale): string {
  return locale === defaultLocale ? '/' : `/${locale}/`;
}

/** `('de', 'lot10')` → `/de/tenders/lot10/` */
export function lotAddress(locale: Locale, lot: string): string {
  return `${tableAddress(locale)}${lot}/`;
}

/** `/tenders/changes/` */
export function changesAddress(locale: Locale): string {
  return `${tableAddress(locale)}changes/`;
}

/** What there is to subscribe to and to download: `/tenders/data/` */
export function dataAddress(locale: Locale): string {
  return `${tableAddress(locale)}data/`;
}

/** A page of prose by the name of its file: `('de', 'accessibility')` → `/de/tenders/accessibility/` */
export function proseAddress(locale: Locale, page: string): string {
  return page === 'tenders' ? tableAddress(locale) : `${tableAddress(locale)}${page}/`;
}

/** The picture that other sites show beside a link to this one: `/de/open-graph.png` */
export function openGraphAddress(locale: Locale): string {
  return `${rootAddress(locale)}open-graph.png`;
}

/** The part of the data page that says by which rules data are published. */
export const POLICY_ANCHOR = 'policy';

/** `/tenders/feed.xml`; archive documents count from 1: `/tenders/feed-1.xml` */
export function feedAddress(locale: Locale, archive?: number): string {
  return `${tableAddress(locale)}feed${archive === undefined ? '' : `-${archive}`}.xml`;
}

/** All deadlines: `/tenders/calendar.ics` */
export function calendarAddress(locale: Locale): string {
  return `${tableAddress(locale)}calendar.ics`;
}

/** The deadline of one procedure: `('en', 'SCS-VP10-3')` → `/tenders/scs-vp10-3.ics` */
export function procedureCalendarAddress(locale: Locale, reference: string): string {
  return `${tableAddress(locale)}${procedureAnchor(reference)}.ics`;
}

/** The data that speak every language have one address each. */
export const dataFileAddresses = {
  json: `${tableAddress(defaultLocale)}tenders.json`,
  jsonSchema: `${tableAddress(defaultLocale)}tenders.schema.json`,
  csv: `${tableAddress(defaultLocale)}tenders.csv`,
  csvSemicolon: `${tableAddress(defaultLocale)}tenders-semicolon.csv`,
  events: `${tableAddress(defaultLocale)}events.json`,
  eventsSchema: `${tableAddress(defaultLocale)}events.schema.json`,
  ocdsReleases: '/ocds/release-package.json',
  ocdsRecords: '/ocds/record-package.json',
  catalog: `${tableAddress(defaultLocale)}catalog.jsonld`,
} as const;

/** What language models are told of the site (llmstxt.org). */
export const llmsAddress = '/llms.txt';

/** As of when the site speaks, and whether it is what a page was drawn from: `/tenders/status.json` */
export const statusAddress = `${tableAddress(defaultLocale)}status.json`;

/** Files that some hosts read from a site itself: what to send with it, and where addresses have moved to. */
export const hostFileAddresses = { headers: '/_headers', redirects: '/_redirects' } as const;

/** The address with which programs subscribe to a calendar: `webcal://scs.community/…` */
export function webcal(address: string): string {
  return absolute(address).replace(/^https?:/, 'webcal:');
}

/** A lot's row in the table: `('en', 'lot6b')` → `/tenders/#lot6b` */
export function rowAddress(locale: Locale, lot: string): string {
  return `${tableAddress(locale)}#${lot}`;
}

/** `SCS-VP10-2` → `scs-vp10-2`; with nothing that an address would have to escape. */
export function procedureAnchor(reference: string): string {
  return referenceSlug(reference);
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
