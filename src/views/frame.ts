import type { PageFacts } from '../feeds/json-ld.ts';
import {
  absolute,
  changesAddress,
  dataAddress,
  openGraphAddress,
  tableAddress,
} from '../routes/addresses.ts';
import { formatInstant, formatZone } from '../i18n/format.ts';
import { shownLocale } from '../i18n/localized.ts';
import { languageOf, type Locale, localeIds } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import { isoInZone, type Instant } from '../tenders/time.ts';
import { feedLinks, type FeedLink } from './feeds.ts';
import { alternatesOf, canonicalOf, type Alternate, type SitePage } from '../routes/site-pages.ts';

/** What surrounds the content of every page. */
export interface Frame {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  readonly navigation: readonly NavigationItem[];
  /** The same page in each language. */
  readonly languages: readonly LanguageItem[];
  /** What programs may subscribe to in this language. */
  readonly feeds: readonly FeedLink[];
  /** What search engines are told. */
  readonly facts: PageFacts;
  /** What other sites show beside a link to this one. */
  readonly image: { readonly address: string; readonly alt: string };
  /** The instant of the page, and what the time of the site is called. */
  readonly asOf: { readonly datetime: string; readonly text: string; readonly zone: string };
  /** Whether the page shows that instant for good. */
  readonly isArchive: boolean;
}

interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface LanguageItem extends NavigationItem {
  readonly lang: string;
  /** Whether the page there is a translation, and not the same text in another frame. */
  readonly isTranslated: boolean;
}

interface FrameOptions {
  readonly locale: Locale;
  readonly page: SitePage;
  /** Where this page stands, if that is none of the addresses of `page`. */
  readonly address?: string;
  /** What differs comes first; the name of the site is added. */
  readonly title: string;
  readonly description: string;
  readonly now: Instant;
  readonly isArchive: boolean;
  /** The calls for tenders that the page describes. */
  readonly demands?: PageFacts['demands'];
  /** The open data that the page leads to. */
  readonly dataset?: PageFacts['dataset'];
}

export function frame(options: FrameOptions): Frame {
  const { locale, page, title, description, now, isArchive, demands = [] } = options;
  const { address = page.addressIn(locale) } = options;
  const table = { label: messages(locale).lot.back, address: tableAddress(locale) };
  const item = (label: string, href: string) => ({ label, href, isCurrent: href === address });
  return {
    locale,
    title: documentTitle(title),
    description,
    canonical: canonicalOf(page, locale),
    alternates: alternatesOf(page),
    navigation: [
      item(table.label, table.address),
      item(messages(locale).changes.title, changesAddress(locale)),
      item(messages(locale).feeds.page.title, dataAddress(locale)),
    ],
    languages: localeIds.map((id) => ({
      ...item(languageOf(id).label, page.addressIn(id)),
      lang: id,
      isTranslated: page.translations.includes(id),
    })),
    feeds: feedLinks(locale),
    facts: {
      locale,
      language: shownLocale(page.translations, locale),
      address,
      name: title,
      description,
      trail: address === table.address ? [table] : [table, { label: title, address }],
      demands,
      dataset: options.dataset,
    },
    image: {
      address: absolute(openGraphAddress(locale)),
      alt: messages(locale).site.tendersOf(organisation.project),
    },
    asOf: {
      datetime: isoInZone(now, organisation.timeZone),
      text: formatInstant(locale, now),
      zone: formatZone(locale, now),
    },
    isArchive,
  };
}

/** The title of a window: what differs comes first. */
export function documentTitle(title: string): string {
  return `${title} – ${organisation.project}`;
}
