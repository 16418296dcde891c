import { localeIds, defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Lot } from './lot.ts';
import { compareLotNumbers } from './order.ts';
import { record, type LotRecord } from './record.ts';
import type { Instant, Moment } from './time.ts';

/** What the catalogue knows of a text: that it exists, since when, and its gist. */
export interface Description {
  /** Identity of the lot that it describes. */
  readonly lot: string;
  readonly locale: Locale;
  /** Absent: from the beginning. */
  readonly published?: Moment | undefined;
  readonly summary: string;
}

/** A lot's record together with what other files say of it. */
export interface CatalogueEntry extends LotRecord {
  /** Its published descriptions, in the order of the languages. */
  readonly descriptions: readonly Description[];
  /** Identities of the lots that it took the place of. */
  readonly replaces: readonly string[];
  /** Whether it has a page of its own: once it is described, dated or replaced. */
  readonly hasPage: boolean;
}

/** All that is published at one instant. Everything on the site is drawn from this. */
export interface Catalogue {
  readonly now: Instant;
  /** Every announced lot, in natural order. */
  readonly entries: readonly CatalogueEntry[];
  /** The lots of the table: those that are not replaced. */
  readonly listed: readonly CatalogueEntry[];
  /** The lots with a page of their own. */
  readonly withPage: readonly CatalogueEntry[];
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
}

/** Joins lots and descriptions as of an instant. Takes time linear in their number, plus sorting. */
export function catalogueAt(
  lots: readonly Lot[],
  descriptions: readonly Description[],
  now: Instant,
): Catalogue {
  const records = lots
    .map((lot) => record(lot, now))
    .filter((known) => known !== undefined)
    .sort((a, b) => compareLotNumbers(a.number, b.number));
  const described = Map.groupBy(
    descriptions.filter(({ published }) => published === undefined || published.at <= now),
    ({ lot }) => lot,
  );
  const replaces = new Map<string, string[]>();
  for (const { id, replaced } of records) {
    for (const successor of replaced?.by ?? []) {
      const known = replaces.get(successor);
      if (known) known.push(id);
      else replaces.set(successor, [id]);
    }
  }
  const entries = records.map((known): CatalogueEntry => {
    const texts = described.get(known.id) ?? [];
    return {
      ...known,
      descriptions: localeIds.flatMap((id) => texts.filter(({ locale }) => locale === id)),
      replaces: replaces.get(known.id) ?? [],
      hasPage: hasPage(known, texts),
    };
  });
  return {
    now,
    entries,
    listed: entries.filter(({ replaced }) => !replaced),
    withPage: entries.filter(({ hasPage }) => hasPage),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

/** The text shown in a language: its own, else the default language's, else any. */
export function descriptionFor(entry: CatalogueEntry, locale: Locale): Description | undefined {
  const inLocale = (wanted: Locale) =>
    entry.descriptions.find((description) => description.locale === wanted);
  return inLocale(locale) ?? inLocale(defaultLocale) ?? entry.descriptions[0];
}

/** The languages in which nothing on the lot's page is missing. */
export function translationsOf(entry: Pick<CatalogueEntry, 'descriptions'>): readonly Locale[] {
  return entry.descriptions.length > 0 ? entry.descriptions.map(({ locale }) => locale) : localeIds;
}

/** Whether a lot has a page of its own: once it is described, dated or replaced. */
export function hasPage(lot: LotRecord, descriptions: readonly Description[]): boolean {
  const hasDates = lot.procedures.some(({ terms }) => terms.closing !== undefined);
  return descriptions.length > 0 || lot.replaced !== undefined || hasDates;
}
