import { lotAddress } from '../routes/addresses.ts';
import { formatMoment } from '../i18n/format.ts';
import { textIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { lotLabel } from '../i18n/lots.ts';
import { messages } from '../i18n/messages.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { STATUSES, type StatusTraits } from '../tenders/statuses.ts';
import { factViews, type FactView } from './facts.ts';
import { momentView, type MomentView } from './moment.ts';
import { procedureView, type ProcedureView } from './procedure.ts';

/** What a card above the table shows of any tender. */
export interface Card extends ProcedureView {
  readonly reference: string;
  readonly name: string;
  readonly description: { readonly label: string; readonly href: string };
}

/** A tender that is open, or will be while the page is read. */
export interface OpenTender extends Card {
  /** The deadline with its weekday. */
  readonly deadline: MomentView;
  readonly facts: readonly FactView[];
}

/** A tender that comes next when none is open. */
interface NextTender extends ProcedureView {
  readonly sentence: string;
}

/** What stands above the table. */
export interface OpenNow {
  /** The open and the upcoming ones by their deadline: the order holds when a start has come. */
  readonly tenders: readonly OpenTender[];
  readonly open: number;
  /** The upcoming ones by their start, for when none is open. */
  readonly next: readonly NextTender[];
  /** The one that was halted last comes first. */
  readonly suspended: readonly Card[];
}

export function openNow(catalogue: Catalogue, locale: Locale): OpenNow {
  const procedures = catalogue.listed.flatMap((entry) =>
    entry.procedures.map((procedure) => ({ entry, procedure })),
  );
  const taking = (...bids: readonly StatusTraits['bids'][]) =>
    procedures.filter(({ procedure }) => bids.includes(STATUSES[procedure.status].bids));
  return {
    tenders: taking('now', 'later')
      .sort((a, b) => dateOf(a.procedure, 'closing') - dateOf(b.procedure, 'closing'))
      .flatMap(({ entry, procedure }) => openTender(entry, procedure, locale)),
    open: taking('now').length,
    next: taking('later')
      .map(({ procedure }) => procedure)
      .sort((a, b) => dateOf(a, 'start') - dateOf(b, 'start'))
      .flatMap((procedure) => nextTender(procedure, locale)),
    suspended: procedures
      .filter(({ procedure }) => procedure.status === 'suspended')
      .sort((a, b) => haltOf(b.procedure) - haltOf(a.procedure))
      .map(({ entry, procedure }) => card(entry, procedure, locale)),
  };
}

function nextTender(procedure: ProcedureRecord, locale: Locale): readonly NextTender[] {
  const { start } = procedure.terms;
  if (!start) return [];
  const sentence = messages(locale).open.next(procedure.reference, formatMoment(locale, start));
  return [{ ...procedureView(locale, procedure), sentence }];
}

function openTender(
  entry: CatalogueEntry,
  procedure: ProcedureRecord,
  locale: Locale,
): readonly OpenTender[] {
  const { closing } = procedure.terms;
  if (!closing) return [];
  const deadline = momentView(locale, closing, 'deadline-with-weekday');
  const facts = factViews(locale, procedure.terms, 'card');
  return [{ ...card(entry, procedure, locale), deadline, facts }];
}

function card(entry: CatalogueEntry, procedure: ProcedureRecord, locale: Locale): Card {
  return {
    ...procedureView(locale, procedure),
    reference: procedure.reference,
    name: textIn(entry.name, locale),
    description: {
      label: messages(locale).open.description(lotLabel(locale, entry)),
      href: lotAddress(locale, entry.id),
    },
  };
}

function haltOf({ suspensions }: ProcedureRecord): number {
  return suspensions.at(-1)?.published.at ?? -Infinity;
}

function dateOf({ terms }: ProcedureRecord, date: 'closing' | 'start'): number {
  return terms[date]?.at ?? Infinity;
}
