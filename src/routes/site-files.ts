import {
  calendarAddress,
  dataFileAddresses,
  feedAddress,
  hostFileAddresses,
  llmsAddress,
  openGraphAddress,
  procedureCalendarAddress,
  rootAddress,
  statusAddress,
} from './addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';
import { statedTerms } from '../tenders/record.ts';
import { sitePages } from './site-pages.ts';

/**
 * Addresses of everything that a whole site holds at the instant of a catalogue: its pages, feeds,
 * calendars and data. What is missing among them was lost in the build.
 *
 * @param former addresses of an old site that lead to pages of this one
 */
export function siteFiles(catalogue: Catalogue, former: readonly string[]): readonly string[] {
  const dated = catalogue.entries
    .flatMap(({ procedures }) => procedures)
    .filter((procedure) => statedTerms(procedure).closing !== undefined);
  const { ocdsReleases, ocdsRecords, ...data } = dataFileAddresses;
  const pages = sitePages(catalogue);
  return [
    '/404.html',
    '/favicon.svg',
    '/robots.txt',
    llmsAddress,
    '/sitemap-index.xml',
    ...localeIds.flatMap((locale) => [
      rootAddress(locale),
      ...pages.map(({ addressIn }) => addressIn(locale)),
      feedAddress(locale),
      calendarAddress(locale),
      openGraphAddress(locale),
      ...dated.map(({ reference }) => procedureCalendarAddress(locale, reference)),
    ]),
    ...former.map((address) => `${address}/`),
    ...Object.values(data),
    statusAddress,
    ...Object.values(hostFileAddresses),
    ...(lastPublished(catalogue) === undefined ? [] : [ocdsReleases, ocdsRecords]),
  ];
}
