import { plainText } from '../i18n/foreign-text.ts';
import { textIn } from '../i18n/localized.ts';
import { defaultLocale, isLocale, type Locale, type Localized } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { type Catalogue, type CatalogueEntry, procedureOf } from '../tenders/catalogue.ts';
import { lotEvents, type TenderEvent } from '../tenders/events.ts';
import { STATUSES } from '../tenders/statuses.ts';
import { isoInUtc, type Instant } from '../tenders/time.ts';
import { eventKey } from './event-key.ts';

/**
 * A contracting process of the open data: a procedure, or, as a planning process, a lot of which
 * something dated is known as a whole.
 */
export interface Process {
  readonly ocid: string;
  readonly entry: CatalogueEntry;
  /** Absent for the planning process of a lot. */
  readonly reference: string | undefined;
  /** What concerns it, oldest first. */
  readonly steps: readonly Step[];
}

/** A published event in the eyes of one process. */
export interface Step {
  readonly at: Instant;
  readonly event: TenderEvent;
  /** Whether the process itself had news, a later round showed it to be without success, or it took another lot's place. */
  readonly role: 'own' | 'repeated' | 'successor';
  /** Identity of the release. */
  readonly releaseId: string;
}

/** The language of fields that state none: that of the authority, where the site has it. */
export const OCDS_LANGUAGE: Locale = isLocale(organisation.language)
  ? organisation.language
  : defaultLocale;

/** Title of every process of a lot, by the name of the lot. */
export function ocdsTitle(name: Localized): string {
  return plainText(textIn(name, OCDS_LANGUAGE));
}

/** `SCS-VP10-2` → `ocds-213czf-SCS-VP10-2`, `lot11` → `ocds-213czf-lot11` */
export function ocidOf(local: string): string {
  return `${organisation.openData.ocidPrefix}-${local}`;
}

/** Every process of which something dated is published, in natural order of the lots. */
export function processesOf(catalogue: Catalogue): readonly Process[] {
  return catalogue.entries.flatMap((entry) => {
    const events = lotEvents(entry, catalogue.now);
    const lot = process(entry, undefined, [
      ...ownSteps(events.filter((event) => !('procedure' in event))),
      ...succession(catalogue, entry, undefined),
    ]);
    const procedures = entry.procedures.map(({ reference }, round) =>
      process(entry, reference, [
        ...ownSteps(
          events.filter((event) => 'procedure' in event && event.procedure.reference === reference),
        ),
        ...repetition(entry, round, events),
        ...succession(catalogue, entry, reference),
      ]),
    );
    return [lot, ...procedures].filter(({ steps }) => steps.length > 0);
  });
}

/**
 * Which process stands for a lot at an instant: that of its last published procedure, else that of
 * the lot itself.
 */
export function processInPlace(entry: CatalogueEntry, at: Instant): string | undefined {
  return entry.procedures.findLast(({ published }) => published.at <= at)?.reference;
}

/** From when both a lot and its successor were known for what they are. */
export function takenOverAt(
  { replaced }: CatalogueEntry,
  { announced }: CatalogueEntry,
): Instant | undefined {
  return replaced && Math.max(replaced.published.at, announced?.at ?? -Infinity);
}

type Draft = Omit<Step, 'releaseId'> & { readonly key: string };

function process(
  entry: CatalogueEntry,
  reference: string | undefined,
  drafts: readonly Draft[],
): Process {
  const ocid = ocidOf(reference ?? entry.id);
  const steps = drafts
    .toSorted((a, b) => a.at - b.at)
    .map(({ key, ...step }) => ({
      ...step,
      releaseId: `${ocid}-${isoInUtc(step.at).replaceAll(':', '-')}-${key}`,
    }));
  return { ocid, entry, reference, steps };
}

function ownSteps(events: readonly TenderEvent[]): readonly Draft[] {
  return events.map((event) => ({
    at: event.published.at,
    event,
    role: 'own',
    key: eventKey(event),
  }));
}

/** The publication of the next round, if this one had closed by then. */
function repetition(
  entry: CatalogueEntry,
  round: number,
  events: readonly TenderEvent[],
): readonly Draft[] {
  const own = entry.procedures[round];
  const next = entry.procedures[round + 1];
  if (!own || !next) return [];
  const event = events.find((one) => 'procedure' in one && one.procedure === next);
  if (!event || own.published.at > event.published.at) return [];
  const { at } = event.published;
  const then = procedureOf(entry.asOf(at), own.reference);
  return STATUSES[then.status].end === 'undecided'
    ? [{ at, event, role: 'repeated', key: 'repeated' }]
    : [];
}

/** The replacements of other lots by this one that concern one of its processes. */
function succession(
  catalogue: Catalogue,
  entry: CatalogueEntry,
  reference: string | undefined,
): readonly Draft[] {
  return entry.replaces.flatMap((id) => {
    const other = catalogue.byId.get(id);
    const at = other && takenOverAt(other, entry);
    if (!other || at === undefined || processInPlace(entry, at) !== reference) return [];
    const event = lotEvents(other, catalogue.now).find(({ kind }) => kind === 'replaced');
    return event ? [{ at, event, role: 'successor', key: `replaces-${id}` }] : [];
  });
}
