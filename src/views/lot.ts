import { entryAddress, tableAddress } from '../routes/addresses.ts';
import { textIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { lotTitle } from '../i18n/lots.ts';
import { listedSentence } from '../wording/sentences.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import { descriptionFor, type Catalogue, type CatalogueEntry } from '../tenders/catalogue.ts';
import { lotEvents, type TenderEvent } from '../tenders/events.ts';
import { factViews, type FactView } from './facts.ts';
import { momentView, type MomentView } from './moment.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { STATUSES } from '../tenders/statuses.ts';
import {
  anchorOf,
  procedureView,
  statusView,
  type ProcedureView,
  type StatusView,
} from './procedure.ts';
import { textView, type TextView } from './text.ts';

/** A published fact with its date. */
export interface DatedSentence {
  readonly published: MomentView;
  readonly sentence: string;
}

/** A procedure on the page of its lot. */
export interface LotProcedure extends ProcedureView {
  readonly reference: string;
  readonly anchor: string;
  /** The deadline in force with its weekday. */
  readonly deadline: MomentView | undefined;
  /** What it states, on the page and at a glance. */
  readonly facts: readonly FactView[];
  readonly factsAtGlance: readonly FactView[];
  /** What happened, oldest first, with the deadline in force as its end. */
  readonly history: readonly DatedSentence[];
  readonly previousRound: LotLink | undefined;
  readonly nextRound: LotLink | undefined;
}

export interface LotLink {
  readonly label: string;
  readonly href: string;
}

/** All that the page of a lot shows, apart from the text of its description. */
export interface LotView {
  /** `Lot 6a`; absent where procedures are not in lots. */
  readonly label: string | undefined;
  readonly name: string;
  /** The two in one line. */
  readonly title: string;
  readonly summary: string;
  readonly status: StatusView;
  readonly procedures: readonly LotProcedure[];
  /**
   * The procedures that may matter while the page is read, in order. The one that does is the first
   * open one, else the last of them. None of a lot that is over matters: the lot speaks for itself,
   * and one of them may have been awarded before.
   */
  readonly current: readonly LotProcedure[];
  /** What happened to the lot as a whole, oldest first. */
  readonly history: readonly DatedSentence[];
  readonly replacedBy: readonly LotLink[];
  readonly replaces: readonly LotLink[];
  /** The language of the description shown; `undefined` if there is none. */
  readonly text: TextView | undefined;
  /** The procedures as that description names them: in its language. */
  readonly inText: readonly ProcedureInText[];
  readonly table: LotLink;
  readonly previous: LotLink | undefined;
  readonly next: LotLink | undefined;
}

/** What `<LotDates />` shows of a procedure. */
type ProcedureInText = Pick<LotProcedure, 'reference' | 'start' | 'closing'>;

/**
 * @param neighbours the lots before and after it that have a page
 */
export function lotView(
  catalogue: Catalogue,
  entry: CatalogueEntry,
  neighbours: Neighbours,
  locale: Locale,
): LotView {
  const say = messages(locale).lot;
  const description = descriptionFor(entry, locale);
  const events = lotEvents(entry, catalogue.now).filter(
    (event) => event.kind !== 'described' || event.locale === locale,
  );
  const others = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const other = catalogue.byId.get(id);
      return other ? [lotLink(other, locale)] : [];
    });
  const procedures = entry.procedures.map((procedure, index) => ({
    ...procedureView(locale, procedure),
    reference: procedure.reference,
    anchor: anchorOf(procedure),
    deadline:
      procedure.terms.closing &&
      momentView(locale, procedure.terms.closing, 'deadline-with-weekday'),
    facts: factViews(locale, procedure.terms, 'page'),
    factsAtGlance: factViews(locale, procedure.terms, 'glance'),
    history: procedureHistory(procedure, events, locale),
    previousRound: roundLink(entry.procedures[index - 1]),
    nextRound: roundLink(entry.procedures[index + 1]),
  }));
  return {
    label: organisation.lots && say.label(entry.number),
    name: textIn(entry.name, locale),
    title: lotTitle(locale, entry),
    summary: description?.summary ?? say.gist(lotTitle(locale, entry), organisation.project),
    status: statusView(locale, entry.status),
    procedures,
    current: entry.cancelled || entry.replaced ? [] : currentOf(procedures),
    history: events
      .filter((event) => !('procedure' in event))
      .map((event) => datedSentence(event, locale)),
    replacedBy: others(entry.replaced?.by ?? []),
    replaces: others(entry.replaces),
    text: description && textView(description.locale, locale),
    inText: entry.procedures.map((procedure) => ({
      reference: procedure.reference,
      ...procedureView(description?.locale ?? locale, procedure),
    })),
    table: { label: say.back, href: tableAddress(locale) },
    previous: neighbours.previous && lotLink(neighbours.previous, locale),
    next: neighbours.next && lotLink(neighbours.next, locale),
  };
}

/** The procedures for which bids may come, and the last one. */
function currentOf(procedures: readonly LotProcedure[]): readonly LotProcedure[] {
  return procedures.filter(
    ({ status }, index) =>
      STATUSES[status.status].bids !== 'none' || index === procedures.length - 1,
  );
}

export interface Neighbours {
  readonly previous: CatalogueEntry | undefined;
  readonly next: CatalogueEntry | undefined;
}

/** Every lot with a page, with the ones before and after it. */
export function withNeighbours(
  entries: readonly CatalogueEntry[],
): readonly { readonly entry: CatalogueEntry; readonly neighbours: Neighbours }[] {
  return entries.map((entry, index) => ({
    entry,
    neighbours: { previous: entries[index - 1], next: entries[index + 1] },
  }));
}

function lotLink(entry: CatalogueEntry, locale: Locale): LotLink {
  return {
    label: lotTitle(locale, entry),
    href: entryAddress(locale, entry),
  };
}

/** What happened to a procedure, and its deadline, which stands even while it is still to come. */
function procedureHistory(
  procedure: ProcedureRecord,
  events: readonly TenderEvent[],
  locale: Locale,
): readonly DatedSentence[] {
  const items = events
    .filter((event) => 'procedure' in event && event.procedure === procedure)
    .map((event) => ({ at: event.published.at, ...datedSentence(event, locale) }));
  const { closing } = procedure.terms;
  if (closing && STATUSES[procedure.status].end !== 'failure') {
    const sentence = messages(locale).procedure.deadline;
    const published = momentView(locale, closing, 'deadline');
    items.push({ at: closing.at, published, sentence });
  }
  return items.sort((a, b) => a.at - b.at);
}

function roundLink(procedure: ProcedureRecord | undefined): LotLink | undefined {
  return procedure && { label: procedure.reference, href: `#${anchorOf(procedure)}` };
}

function datedSentence(event: TenderEvent, locale: Locale): DatedSentence {
  return {
    published: momentView(locale, event.published),
    sentence: listedSentence(locale, event),
  };
}
