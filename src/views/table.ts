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
  return catalogue.listed.flatMap((entry, index) => lotRows(entry, index + 1, locale));
}

function lotRows(entry: CatalogueEntry, position: number, locale: Locale): readonly TableRow[] {
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
      ? { anchor: id, position, number }
      : { anchor: undefined, position: undefined, number: undefined }),
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
