import type { Locale, Localized } from '../i18n/locales.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { Cause } from './causes.ts';
import type { Award, Cancellation, Replacement, Suspension } from './lot.ts';
import {
  statedTerms,
  type ChangeRecord,
  type ProcedureCancellation,
  type ProcedureRecord,
} from './record.ts';
import { DECIDED_STATUSES, type DecidedStatus } from './statuses.ts';
import { termsInForce } from './suspension.ts';
import type { Instant, Moment } from './time.ts';

/** What happened, when it became public, and to which lot. */
export type TenderEvent = {
  readonly published: Moment;
  readonly entry: CatalogueEntry;
} & (
  | { readonly kind: 'lot-announced' }
  | { readonly kind: 'described'; readonly locale: Locale }
  | { readonly kind: 'announced'; readonly procedure: ProcedureRecord }
  | ({ readonly kind: 'opened'; readonly procedure: ProcedureRecord } & Opening)
  | ({ readonly kind: 'extended' | 'corrected' } & ChangeOf)
  | ({ readonly kind: 'suspended' } & SuspensionOf)
  | ({ readonly kind: 'resumed' } & SuspensionOf & Resumption)
  | { readonly kind: 'awarded'; readonly procedure: ProcedureRecord; readonly award: Award }
  | {
      readonly kind: 'cancelled';
      readonly procedure: ProcedureRecord;
      readonly cancellation: ProcedureCancellation;
    }
  | { readonly kind: 'lot-cancelled'; readonly cancellation: Cancellation }
  | { readonly kind: 'replaced'; readonly replacement: Replacement }
);

interface ChangeOf {
  readonly procedure: ProcedureRecord;
  readonly change: ChangeRecord;
}

interface SuspensionOf {
  readonly procedure: ProcedureRecord;
  readonly suspension: Suspension;
}

/** The end of a suspension. */
interface Resumption {
  /** The deadline in force from then on; absent if there is none, or if it had passed before. */
  readonly closing: Moment | undefined;
  /** What was changed in the same instant: it is told together. */
  readonly change: ChangeRecord | undefined;
}

/** The beginning of a submission period. */
interface Opening {
  readonly published: Moment;
  /** The deadline that was in force at the opening. */
  readonly closing: Moment;
}

/**
 * Every dated fact that is public in a catalogue, newest first. Facts known from the beginning have
 * no date and are no events. The events of an earlier instant are the end of those of a later one.
 */
export function eventsOf(catalogue: Catalogue): readonly TenderEvent[] {
  return catalogue.entries
    .flatMap((entry) => lotEvents(entry, catalogue.now))
    .map((event, index) => ({ event, index }))
    .sort((a, b) => b.event.published.at - a.event.published.at || b.index - a.index)
    .map(({ event }) => event);
}

const decisions: ReadonlySet<string> = new Set(DECIDED_STATUSES);

/**
 * Whether an event is that people decided the status of a procedure. It has the name of that status,
 * so a decision of which no event tells does not compile.
 */
export function isDecision(kind: TenderEvent['kind']): kind is DecidedStatus {
  return decisions.has(kind);
}

/** When something was last published, in any language; `undefined` before the first event. */
export function lastPublished(catalogue: Catalogue): Instant | undefined {
  return eventsOf(catalogue)[0]?.published.at;
}

/**
 * When something else was last to be read of a lot, up to an instant, inclusive: something was
 * published, or a start or a deadline had come. `undefined` if it is as it was from the beginning.
 */
export function lastChange(entry: CatalogueEntry, now: Instant): Instant | undefined {
  const published = lotEvents(entry, now).map((event) => event.published.at);
  const passed = entry.procedures
    .flatMap(({ terms: { start, closing } }) => [start?.at, closing?.at])
    .filter((at) => at !== undefined && at <= now);
  return [...published, ...passed].reduce(
    (latest: Instant | undefined, at = -Infinity) => Math.max(latest ?? -Infinity, at),
    undefined,
  );
}

/** Why there is no contract, where that was published. */
export function causeOf(event: TenderEvent): Cause | undefined {
  return 'cancellation' in event ? event.cancellation.cause : undefined;
}

/** Why it happened, where that was published. */
export function reasonOf(event: TenderEvent): Localized | undefined {
  switch (event.kind) {
    case 'extended':
    case 'corrected':
      return event.change.reason;
    case 'suspended':
      return event.suspension.reason;
    case 'resumed':
      return event.change?.reason;
    case 'cancelled':
    case 'lot-cancelled':
      return event.cancellation.reason;
    default:
      return undefined;
  }
}

/** The events of one lot, oldest first where their instants differ. */
export function lotEvents(entry: CatalogueEntry, now: Instant): readonly TenderEvent[] {
  const events: TenderEvent[] = [];
  const { announced, cancelled, replaced } = entry;
  if (announced) events.push({ kind: 'lot-announced', published: announced, entry });
  for (const { published, locale } of entry.descriptions) {
    if (!published) continue;
    // A text that was ready before its lot was announced became public with it.
    const since = announced && announced.at > published.at ? announced : published;
    events.push({ kind: 'described', published: since, entry, locale });
  }
  for (const procedure of entry.procedures) {
    events.push(...procedureEvents(entry, procedure, now));
  }
  if (cancelled) {
    events.push({ kind: 'lot-cancelled', ...dated(cancelled), entry, cancellation: cancelled });
  }
  if (replaced) events.push({ kind: 'replaced', ...dated(replaced), entry, replacement: replaced });
  return events.sort((a, b) => a.published.at - b.published.at);
}

/** When bids could first be handed in, if that has come by `now`. */
function openingOf(procedure: ProcedureRecord, now: Instant): Opening | undefined {
  const end = procedure.cancelled?.published.at ?? Infinity;
  const { suspensions } = procedure;
  const stages = [
    procedure.published,
    ...procedure.changes.map(({ published }) => published),
    ...suspensions.flatMap(({ published, resumed }) =>
      resumed ? [published, resumed] : published,
    ),
  ].toSorted((a, b) => a.at - b.at);
  for (const [index, from] of stages.entries()) {
    const terms = termsInForce(statedTerms(procedure, from.at), suspensions, from.at);
    if (!terms.start || !terms.closing) continue;
    const published = terms.start.at >= from.at ? terms.start : from;
    const until = Math.min(stages[index + 1]?.at ?? Infinity, end);
    if (published.at <= now && published.at < until) return { published, closing: terms.closing };
  }
  return undefined;
}

function procedureEvents(
  entry: CatalogueEntry,
  procedure: ProcedureRecord,
  now: Instant,
): readonly TenderEvent[] {
  const events: TenderEvent[] = [];
  const opening = openingOf(procedure, now);
  if (opening?.published.at !== procedure.published.at) {
    events.push({ kind: 'announced', published: procedure.published, entry, procedure });
  }
  if (opening) events.push({ kind: 'opened', ...opening, entry, procedure });
  const changes = new Map(procedure.changes.map((change) => [change.published.at, change]));
  for (const suspension of procedure.suspensions) {
    const { published, resumed } = suspension;
    const about = { entry, procedure, suspension };
    events.push({ kind: 'suspended', published, ...about });
    if (!resumed) continue;
    const { closing } = statedTerms(procedure, resumed.at);
    events.push({
      kind: 'resumed',
      published: resumed,
      ...about,
      closing: closing && closing.at > resumed.at ? closing : undefined,
      change: changes.get(resumed.at),
    });
    changes.delete(resumed.at);
  }
  for (const change of changes.values()) {
    const kind = extendsDeadline(change) ? 'extended' : 'corrected';
    events.push({ kind, published: change.published, entry, procedure, change });
  }
  const { award, cancelled } = procedure;
  if (award) events.push({ kind: 'awarded', ...dated(award), entry, procedure, award });
  if (cancelled) {
    events.push({
      kind: 'cancelled',
      ...dated(cancelled),
      entry,
      procedure,
      cancellation: cancelled,
    });
  }
  return events;
}

function extendsDeadline({ before, after }: ChangeRecord): boolean {
  return !!before.closing && !!after.closing && after.closing.at > before.closing.at;
}

function dated({ published }: { readonly published: Moment }) {
  return { published };
}
