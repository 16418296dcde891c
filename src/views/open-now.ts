import { lotAddress } from '../i18n/addresses.ts';
import { formatMoment } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { momentView, type MomentView } from './moment.ts';
import { procedureView, type ProcedureView } from './procedure.ts';

/** A tender that is open, or will be while the page is read. */
export interface OpenTender extends ProcedureView {
  readonly reference: string;
  readonly name: string;
  /** The deadline with its weekday. */
  readonly deadline: MomentView;
  readonly description: { readonly label: string; readonly href: string };
}

/** What stands above the table. */
export interface OpenNow {
  /** The open ones by their deadline, then the upcoming ones by their start. */
  readonly tenders: readonly OpenTender[];
  readonly open: number;
  /** What comes next, for when none is open. */
  readonly next: string;
}

export function openNow(catalogue: Catalogue, locale: Locale): OpenNow {
  const procedures = catalogue.listed.flatMap((entry) =>
    entry.procedures.map((procedure) => ({ entry, procedure })),
  );
  const inState = (status: 'open' | 'upcoming', by: 'closing' | 'start') =>
    procedures
      .filter(({ procedure }) => procedure.status === status)
      .sort((a, b) => dateOf(a.procedure, by) - dateOf(b.procedure, by));
  const open = inState('open', 'closing');
  const upcoming = inState('upcoming', 'start');
  const say = strings[locale].open;
  const [next] = upcoming;
  return {
    tenders: [...open, ...upcoming].flatMap(({ entry, procedure }) =>
      openTender(entry, procedure, locale),
    ),
    open: open.length,
    next: next?.procedure.terms.start
      ? say.next(next.procedure.reference, formatMoment(locale, next.procedure.terms.start))
      : say.noNext,
  };
}

function openTender(
  entry: CatalogueEntry,
  procedure: ProcedureRecord,
  locale: Locale,
): readonly OpenTender[] {
  const { closing } = procedure.terms;
  if (!closing) return [];
  return [
    {
      ...procedureView(locale, procedure),
      reference: procedure.reference,
      name: entry.name[locale],
      deadline: momentView(locale, closing, 'deadline-with-weekday'),
      description: {
        label: strings[locale].open.description(strings[locale].lot.label(entry.number)),
        href: lotAddress(locale, entry.id),
      },
    },
  ];
}

function dateOf({ terms }: ProcedureRecord, date: 'closing' | 'start'): number {
  return terms[date]?.at ?? Infinity;
}
