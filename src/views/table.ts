import { lotAddress } from '../routes/addresses.ts';
import { textIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { factSearch } from './facts.ts';
import { emptyProcedureView, procedureView, type ProcedureView } from './procedure.ts';

/** One row of the table: a procedure, or a lot without any. */
export interface TableRow extends ProcedureView {
  /** Fragment of the lot's first row; further procedures of the lot have none. */
  readonly anchor: string | undefined;
  /** Fragments of the rows of lots whose place this one took: entries of feeds lead there for good. */
  readonly formerAnchors: readonly string[];
  /** Number of the lot, in every one of its rows. */
  readonly lot: string;
  /** Running number and number of the lot; further procedures of the lot have none. */
  readonly position: number | undefined;
  readonly number: string | undefined;
  readonly name: string;
  /** What readers may look for besides what the row shows. */
  readonly search: string;
  readonly description: { readonly label: string; readonly href: string | undefined };
}

/** The rows of the table, in natural order of the lots and order of the procedures. */
export function tableRows(catalogue: Catalogue, locale: Locale): readonly TableRow[] {
  const former = replacedBySuccessor(catalogue);
  return catalogue.listed.flatMap((entry, index) =>
    lotRows(entry, index + 1, former.get(entry.id) ?? [], locale),
  );
}

/** Fragments of the rows of lots that left the table before anything that is known took their place. */
export function anchorsWithoutRow(catalogue: Catalogue): readonly string[] {
  return replacedBySuccessor(catalogue).get(undefined) ?? [];
}

/** The replaced lots, by the lot in the table that took their place in the end. */
function replacedBySuccessor(
  catalogue: Catalogue,
): ReadonlyMap<string | undefined, readonly string[]> {
  const replaced = catalogue.entries.filter((entry) => entry.replaced);
  return Map.groupBy(
    replaced.map(({ id }) => id),
    (id) => successorOf(catalogue, id),
  );
}

function successorOf(catalogue: Catalogue, id: string): string | undefined {
  const entry = catalogue.byId.get(id);
  if (!entry?.replaced) return entry?.id;
  for (const next of entry.replaced.by) {
    const successor = successorOf(catalogue, next);
    if (successor !== undefined) return successor;
  }
  return undefined;
}

function lotRows(
  entry: CatalogueEntry,
  position: number,
  formerAnchors: readonly string[],
  locale: Locale,
): readonly TableRow[] {
  const { id, number, procedures } = entry;
  const views =
    procedures.length > 0
      ? procedures.map((procedure) => ({
          ...procedureView(locale, procedure),
          search: factSearch(locale, procedure.terms),
        }))
      : [{ ...emptyProcedureView(locale, entry), search: '' }];
  return views.map((view, index) => ({
    ...view,
    ...(index === 0
      ? { anchor: id, formerAnchors, position, number }
      : { anchor: undefined, formerAnchors: [], position: undefined, number: undefined }),
    lot: number,
    name: textIn(entry.name, locale),
    description: {
      label: organisation.lots
        ? messages(locale).lot.label(number)
        : messages(locale).table.description,
      href: entry.hasPage ? lotAddress(locale, id) : undefined,
    },
  }));
}
