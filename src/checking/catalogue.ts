import { localeIds, type Locale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { boundariesOf, type Boundary } from '../tenders/boundaries.ts';
import { catalogueAt, type Catalogue, type Description } from '../tenders/catalogue.ts';
import type { Lot } from '../tenders/lot.ts';
import { momentFrom, type Instant } from '../tenders/time.ts';
import { lotFrom } from './lot.ts';
import type { DescriptionContent } from './schema/frontmatter.ts';
import type { LotContent } from './schema/lot.ts';

/** What editors wrote, as it was read from wherever it is kept. */
export interface WrittenContent {
  readonly lots: readonly { readonly id: string; readonly content: LotContent }[];
  readonly descriptions: readonly {
    /** Of the lot: `lot10`. */
    readonly id: string;
    readonly locale: Locale;
    readonly content: DescriptionContent;
  }[];
  readonly pages?: readonly { readonly id: string; readonly locale: Locale }[];
}

/** Joins the content in the site's time zone, as of an instant. */
export function catalogueOf(content: WrittenContent, now: Instant): Catalogue {
  return catalogueAt(
    lotsOf(content),
    descriptionsOf(content),
    now,
    translations(content.pages ?? []),
  );
}

/** Every instant at which something else is to be read of the content, in order, published or not. */
export function contentBoundaries(content: WrittenContent): readonly Boundary[] {
  return boundariesOf(lotsOf(content), descriptionsOf(content));
}

function lotsOf({ lots }: WrittenContent): readonly Lot[] {
  return lots.map(({ id, content }) => lotFrom(id, content, organisation.timeZone));
}

function descriptionsOf({ descriptions }: WrittenContent): readonly Description[] {
  return descriptions.map(({ id, locale, content: { published, summary } }) => ({
    lot: id,
    locale,
    published: published === undefined ? undefined : momentFrom(published, organisation.timeZone),
    summary,
  }));
}

/** The languages of each page, in their order. */
function translations(pages: NonNullable<WrittenContent['pages']>): Catalogue['pages'] {
  const byId = Map.groupBy(pages, ({ id }) => id);
  return new Map(
    [...byId].map(([id, texts]) => [
      id,
      localeIds.filter((locale) => texts.some((text) => text.locale === locale)),
    ]),
  );
}
