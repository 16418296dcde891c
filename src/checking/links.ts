import { lotAddress, tableAddress } from '../routes/addresses.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lotIdIn, lotNumber } from '../lot-id.ts';
import type { Instant } from '../tenders/time.ts';
import { sitePages } from '../routes/site-pages.ts';
import { catalogueOf, type WrittenContent } from './catalogue.ts';
import { problemOf, type Finding, type Problem } from './finding.ts';
import type { ProseLink } from './prose/links.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** Where links to pages of this site must lead. */
export const linkRules = {
  'dead-link': {
    severity: 'error',
    description: 'A link to another page of this site leads to a page that exists.',
    example: { wrong: '[lot 7](../lot7/)', right: '[lot 4](../lot4/)' },
    message: (d: {
      target: string;
      suggestion: string | undefined;
      unpublished: string | undefined;
    }) => [
      `“${d.target}” leads nowhere on this site.`,
      d.suggestion
        ? `Write ${d.suggestion}.`
        : d.unpublished
          ? `${d.unpublished} has no page while nothing but its name is published. Link to its row in the table, or remove the link.`
          : 'Link to a lot that has a page, for example with ../lot10/ from one lot to another (note the slash at the end).',
    ],
  },
  'wrong-language-link': {
    severity: 'error',
    description: 'A link leads to the page in the language of the text.',
    example: {
      wrong: 'descriptions/de/lot8.mdx: [Paket 4](/tenders/lot4/)',
      right: 'descriptions/de/lot8.mdx: [Paket 4](../lot4/)',
    },
    message: (d: { target: string; expected: string }) => [
      `“${d.target}” leads to the page in another language.`,
      `Write ${d.expected}.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(linkRules);

/** The site’s pages, and the language of each. */
type AddressBook = ReadonlyMap<string, Locale>;

/** Which pages there are. */
interface SiteAddresses {
  /** All that is published now. */
  readonly catalogue: Catalogue;
  /** Pages that are published. */
  readonly now: AddressBook;
  /** Pages that are or will be published. */
  readonly ever: AddressBook;
  /** The published descriptions: `en/lot10`. */
  readonly published: ReadonlySet<string>;
  /** Identities of all lots, with a page or without. */
  readonly lots: ReadonlySet<string>;
}

/** A text with links to pages of this site. */
export interface LinkingText {
  readonly path: string;
  readonly locale: Locale;
  /** The lot that it describes; `undefined` for a page. */
  readonly lot: string | undefined;
  /** Address of the page on which it is shown. */
  readonly here: string;
  readonly links: readonly ProseLink[];
}

/**
 * Links from texts to pages that do not exist, or to those of another language. What is published
 * now may only link to pages that exist now; other texts, to pages that will.
 *
 * @param isUncertain whether a lot has mistakes of its own, so that nobody knows if it has a page
 */
export function linkProblems(
  texts: readonly LinkingText[],
  { now, ever, lots, published }: SiteAddresses,
  isUncertain: (lot: string) => boolean,
): readonly Problem[] {
  return texts.flatMap(({ path, locale, lot, here, links }) => {
    const isPublished = lot === undefined || published.has(`${locale}/${lot}`);
    return links.flatMap(({ target, spot }) => {
      const address = addressOf(target, here);
      if (address && isUncertain(lastSegment(address))) return [];
      const book = isPublished ? now : ever;
      const found = linkFinding(target, address, { locale, here, book, lots });
      return found ? [problemOf(path, found, spot)] : [];
    });
  });
}

/** What the site has, and will have once everything is published. */
export function siteAddresses(content: WrittenContent, now: Instant): SiteAddresses {
  const catalogue = catalogueOf(content, now);
  const texts = catalogue.entries.flatMap(({ descriptions }) => descriptions);
  return {
    catalogue,
    now: addressBook(catalogue),
    ever: addressBook(catalogueOf(content, Infinity)),
    published: new Set(texts.map(({ locale, lot }) => `${locale}/${lot}`)),
    lots: new Set(content.lots.map(({ id }) => id)),
  };
}

function addressBook(catalogue: Catalogue): AddressBook {
  return new Map(
    sitePages(catalogue).flatMap(({ addressIn }) =>
      localeIds.map((locale) => [addressIn(locale), locale] as const),
    ),
  );
}

/** Where a link stands, and what there is to link to. */
interface LinkContext {
  readonly locale: Locale;
  /** Address of the page on which the text is shown. */
  readonly here: string;
  readonly book: AddressBook;
  /** Identities of all lots, with a page or without. */
  readonly lots: ReadonlySet<string>;
}

function linkFinding(
  target: string,
  address: string | undefined,
  { locale, here, book, lots }: LinkContext,
): Finding | undefined {
  const language = address === undefined ? undefined : book.get(address);
  if (language === locale) return undefined;
  const lot = lotIdIn(target) ?? '';
  const toLot = here === tableAddress(locale) ? `${lot}/` : `../${lot}/`;
  const hasPage = lot !== '' && book.has(lotAddress(locale, lot));
  if (address && language) {
    const toTable = here === tableAddress(locale) ? './' : '../';
    return finding('wrong-language-link', { target, expected: hasPage ? toLot : toTable });
  }
  return finding('dead-link', {
    target,
    suggestion: hasPage ? toLot : undefined,
    unpublished: lots.has(lot) ? `Lot ${lotNumber(lot)}` : undefined,
  });
}

/** The path that a link leads to from a page; `undefined` if it cannot be read. */
function addressOf(target: string, here: string): string | undefined {
  const path = URL.parse(target, `https://site.invalid${here}`)?.pathname;
  try {
    return path && decodeURI(path);
  } catch {
    return undefined;
  }
}

/** `/de/tenders/lot4/` → `lot4` */
function lastSegment(address: string): string {
  return address.split('/').at(-2) ?? '';
}
