import type { Localized } from '../i18n/locales.ts';
import type { Award, Cancellation, Lot, Procedure, Replacement, Suspension } from './lot.ts';
import { statusAt, type SubmissionPeriod } from './status.ts';
import { STATUSES, type DecidedStatus, type LotStatus, type ProcedureStatus } from './statuses.ts';
import { knownSuspensions, termsInForce } from './suspension.ts';
import { laidOver, termsAfter, type Terms } from './terms.ts';
import type { Instant, Moment } from './time.ts';

/** A published change with the terms in force before and after it. */
export interface ChangeRecord {
  readonly published: Moment;
  readonly reason?: Localized | undefined;
  readonly before: Terms;
  readonly after: Terms;
}

/** How a procedure was cancelled: by itself, or by the end of its whole lot. */
export interface ProcedureCancellation extends Cancellation {
  /** Whether it ended with its lot, which was cancelled or replaced. */
  readonly withLot: boolean;
}

/** What is known of a procedure at one instant. */
export interface ProcedureRecord {
  readonly reference: string;
  readonly published: Moment;
  /** As first published. */
  readonly firstTerms: Terms;
  /** In force: as first published, with the published changes laid over, and without what a suspension stops. */
  readonly terms: Terms;
  readonly changes: readonly ChangeRecord[];
  /** Oldest first; one without an end lasts. */
  readonly suspensions: readonly Suspension[];
  readonly cancelled?: ProcedureCancellation | undefined;
  readonly award?: Award | undefined;
  readonly status: ProcedureStatus;
}

/** What is known of a lot at one instant. */
export interface LotRecord {
  readonly id: string;
  readonly number: string;
  readonly name: Localized;
  readonly announced?: Moment | undefined;
  readonly procedures: readonly ProcedureRecord[];
  readonly cancelled?: Cancellation | undefined;
  readonly replaced?: Replacement | undefined;
  readonly status: LotStatus;
}

/**
 * Folds what is published of a lot up to an instant, inclusive. A fact published later does not
 * exist.
 *
 * @returns `undefined` for a lot that is not yet announced
 */
export function record(lot: Lot, now: Instant): LotRecord | undefined {
  if (!isPublished(lot.announced, now)) return undefined;
  const cancelled = published(lot.cancelled, now);
  const replaced = published(lot.replaced, now);
  const end = cancelled ?? (replaced && { published: replaced.published });
  const procedures = lot.procedures
    .filter((procedure) => procedure.published.at <= now)
    .map((procedure) => procedureRecord(procedure, end, now));
  return {
    id: lot.id,
    number: lot.number,
    name: lot.name,
    announced: lot.announced,
    procedures,
    cancelled,
    replaced,
    status: replaced ? 'replaced' : cancelled ? 'cancelled' : statusOf(procedures),
  };
}

/** The submission period in force and what was decided of the procedure, for {@link statusAt}. */
export function submissionPeriod(procedure: Omit<ProcedureRecord, 'status'>): SubmissionPeriod {
  return {
    start: procedure.terms.start?.at,
    closing: procedure.terms.closing?.at,
    decided: decisionOn(procedure),
  };
}

/** How it ended, or else that it is halted. */
function decisionOn({
  award,
  cancelled,
  suspensions,
}: Omit<ProcedureRecord, 'status'>): DecidedStatus | undefined {
  if (award) return 'awarded';
  if (cancelled) return 'cancelled';
  return suspensions.some(({ resumed }) => !resumed) ? 'suspended' : undefined;
}

/**
 * What was stated up to an instant, inclusive, whether it is in force then or stopped by a suspension.
 *
 * @param until by default the instant of the record
 */
export function statedTerms(
  { firstTerms, changes }: Pick<ProcedureRecord, 'firstTerms' | 'changes'>,
  until: Instant = Infinity,
): Terms {
  const known = changes.filter(({ published }) => published.at <= until);
  return termsAfter(
    firstTerms,
    known.map(({ after }) => after),
  );
}

/** Whether a deadline later than the first one is in force. */
export function isExtended(procedure: ProcedureRecord): boolean {
  const { firstTerms, terms } = procedure;
  return !!firstTerms.closing && !!terms.closing && terms.closing.at > firstTerms.closing.at;
}

/** @param end of the whole lot */
function procedureRecord(
  procedure: Procedure,
  end: Cancellation | undefined,
  now: Instant,
): ProcedureRecord {
  const suspensions = knownSuspensions(procedure.suspensions, now);
  const changes: ChangeRecord[] = [];
  let stated = procedure.terms;
  for (const change of procedure.changes) {
    const { published, reason } = change;
    if (published.at > now) continue;
    const before = termsInForce(stated, suspensions, published.at - 1);
    stated = laidOver(stated, change);
    const after = laidOver(termsInForce(stated, suspensions, published.at), change);
    changes.push({ published, reason, before, after });
  }
  const award = published(procedure.award, now);
  const cancelled = published(procedure.cancelled, now);
  const known = {
    reference: procedure.reference,
    published: procedure.published,
    firstTerms: procedure.terms,
    terms: termsInForce(stated, suspensions, now),
    changes,
    suspensions,
    award,
    cancelled: cancellationOf(cancelled, award, end),
  };
  return { ...known, status: statusAt(submissionPeriod(known), now) };
}

/** The end of a lot ends every procedure that was not awarded or cancelled by then. */
function cancellationOf(
  own: Cancellation | undefined,
  award: Award | undefined,
  endOfLot: Cancellation | undefined,
): ProcedureCancellation | undefined {
  const wasOver = (at: Instant) => [own, award].some((end) => end && end.published.at <= at);
  if (endOfLot && !wasOver(endOfLot.published.at)) return { ...endOfLot, withLot: true };
  return own && { ...own, withLot: false };
}

/** The status of a lot that is neither cancelled nor replaced: an open procedure, else the last. */
function statusOf(procedures: readonly ProcedureRecord[]): ProcedureStatus {
  const open = procedures.find(({ status }) => STATUSES[status].bids === 'now');
  return (open ?? procedures.at(-1))?.status ?? 'announced';
}

function isPublished(published: Moment | undefined, now: Instant): boolean {
  return published === undefined || published.at <= now;
}

function published<Fact extends { readonly published: Moment }>(
  fact: Fact | undefined,
  now: Instant,
): Fact | undefined {
  return fact && fact.published.at <= now ? fact : undefined;
}
