import { defaultLocale, localeIds, type Locale } from '../i18n/locales.ts';
import { compareLotNumbers } from './lot-number.ts';
import type { Lot } from './lot.ts';
import { record, statedTerms, type LotRecord, type ProcedureRecord } from './record.ts';
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

/** What was known of a lot at an instant, together with its texts. */
export interface PastEntry extends LotRecord {
  /** Its published descriptions, in the order of the languages. */
  readonly descriptions: readonly Description[];
  /** Whether it has a page of its own: once it is described, dated or replaced. */
  readonly hasPage: boolean;
  /** When it got that page; `-Infinity` if it has had one from the beginning, absent without one. */
  readonly pageSince: Instant | undefined;
}

/** A lot's record together with what other files say of it. */
export interface CatalogueEntry extends PastEntry {
  /** Identities of the lots that it took the place of. */
  readonly replaces: readonly string[];
  /**
   * What was known at an earlier instant, inclusive: the same as a catalogue of that instant holds.
   * What is published once, such as the entry of a feed, must never say more than that.
   *
   * @throws RangeError for an instant after that of the catalogue, or before the lot was announced
   */
  readonly asOf: (at: Instant) => PastEntry;
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
  /** The pages of prose by their names, with the languages in which each exists. */
  readonly pages: ReadonlyMap<string, readonly Locale[]>;
}

/** Joins lots and descriptions as of an instant. Takes time linear in their number, plus sorting. */
export function catalogueAt(
  lots: readonly Lot[],
  descriptions: readonly Description[],
  now: Instant,
  pages: Catalogue['pages'] = new Map(),
): Catalogue {
  const described = Map.groupBy(descriptions, ({ lot }) => lot);
  const known = lots
    .flatMap((lot) => {
      const entry = entryAt(lot, described.get(lot.id) ?? [], now);
      return entry ? [{ lot, entry }] : [];
    })
    .sort((a, b) => compareLotNumbers(a.lot.number, b.lot.number));
  const replaces = new Map<string, string[]>();
  for (const { entry } of known) {
    for (const successor of entry.replaced?.by ?? []) {
      const replaced = replaces.get(successor);
      if (replaced) replaced.push(entry.id);
      else replaces.set(successor, [entry.id]);
    }
  }
  const entries = known.map(({ lot, entry }): CatalogueEntry => ({
    ...entry,
    replaces: replaces.get(entry.id) ?? [],
    asOf: (at) => {
      const then = at <= now ? entryAt(lot, entry.descriptions, at) : undefined;
      if (!then) throw new RangeError(`${entry.id} was not known at ${at}`);
      return then;
    },
  }));
  return {
    now,
    entries,
    listed: entries.filter(({ replaced }) => !replaced),
    withPage: entries.filter(({ hasPage }) => hasPage),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    pages,
  };
}

/** The text shown in a language: its own, else the default language's, else any. */
export function descriptionFor(entry: CatalogueEntry, locale: Locale): Description | undefined {
  const inLocale = (wanted: Locale) =>
    entry.descriptions.find((description) => description.locale === wanted);
  return inLocale(locale) ?? inLocale(defaultLocale) ?? entry.descriptions[0];
}

/** The languages in which nothing on the lot's page is missing. */
export function translationsOf(
  entry: Pick<CatalogueEntry, 'descriptions' | 'name'>,
): readonly Locale[] {
  const described = entry.descriptions.map(({ locale }) => locale);
  const named = localeIds.filter((locale) => entry.name[locale] !== undefined);
  return described.length > 0 ? named.filter((locale) => described.includes(locale)) : named;
}

/**
 * One procedure of a lot by its reference.
 *
 * @throws RangeError if it is not known
 */
export function procedureOf(entry: PastEntry, reference: string): ProcedureRecord {
  const found = entry.procedures.find((procedure) => procedure.reference === reference);
  if (!found) throw new RangeError(`${reference} was not known then`);
  return found;
}

/** Folds a lot and its texts as of an instant; `undefined` for a lot that is not yet announced. */
function entryAt(
  lot: Lot,
  descriptions: readonly Description[],
  now: Instant,
): PastEntry | undefined {
  const known = record(lot, now);
  if (!known) return undefined;
  const published = descriptions.filter(
    (description) => description.published === undefined || description.published.at <= now,
  );
  const reasons = [
    ...published.map((description) => description.published?.at ?? -Infinity),
    ...known.procedures.flatMap((procedure) => datedSince(procedure) ?? []),
    ...(known.replaced ? [known.replaced.published.at] : []),
  ];
  const hasPage = reasons.length > 0;
  return {
    ...known,
    descriptions: localeIds.flatMap((id) => published.filter(({ locale }) => locale === id)),
    hasPage,
    pageSince: hasPage
      ? Math.max(Math.min(...reasons), known.announced?.at ?? -Infinity)
      : undefined,
  };
}

/** When a deadline of a procedure was first published. */
function datedSince(procedure: ProcedureRecord): Instant | undefined {
  const stages = [procedure.published, ...procedure.changes.map(({ published }) => published)];
  return stages.find(({ at }) => statedTerms(procedure, at).closing)?.at;
}
