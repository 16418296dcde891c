import type { Localized } from '../i18n/locales.ts';
import type { CancellationContent, LotContent, ProcedureContent } from './content.ts';
import { momentFrom, type DayEdge, type Moment } from './time.ts';

/** What a procedure states to bidders, as first published or after a change. */
export interface Terms {
  /** Address on the contracting portal; absent while it is not known. */
  readonly portal?: string | undefined;
  /** First instant of the submission period. */
  readonly start?: Moment | undefined;
  /** End of the submission period, exclusive; a day without a time counts to its end. */
  readonly closing?: Moment | undefined;
}

interface Change extends Terms {
  readonly published: Moment;
  readonly reason?: Localized | undefined;
}

/** A procedure that is halted: no deadline runs. */
export interface Suspension {
  readonly published: Moment;
  readonly reason?: Localized | undefined;
  /** When the procedure goes on, and that becomes public. */
  readonly resumed?: Moment | undefined;
}

export interface Cancellation {
  readonly published: Moment;
  readonly reason?: Localized | undefined;
}

export interface Award {
  readonly published: Moment;
  readonly contractor?: string | undefined;
}

export interface Replacement {
  readonly published: Moment;
  /** Identities of the lots that took this one's place: `lot6a`. */
  readonly by: readonly string[];
}

/** A procedure with all that will ever be known of it; {@link Lot} says for whom. */
export interface Procedure {
  readonly reference: string;
  readonly published: Moment;
  readonly terms: Terms;
  readonly changes: readonly Change[];
  /** Oldest first. */
  readonly suspensions: readonly Suspension[];
  readonly cancelled?: Cancellation | undefined;
  readonly award?: Award | undefined;
}

/**
 * A lot with every fact that its file holds, published or not yet. Nothing but `record` may look
 * into it: pages and feeds are drawn from records.
 */
export interface Lot {
  /** Name of its file and last segment of its address: `lot6a`. */
  readonly id: string;
  /** `6a` */
  readonly number: string;
  readonly name: Localized;
  /** Absent: known from the beginning. */
  readonly announced?: Moment | undefined;
  readonly procedures: readonly Procedure[];
  readonly cancelled?: Cancellation | undefined;
  readonly replaced?: Replacement | undefined;
}

/** The number in a lot's identity: `lot6a` → `6a`. */
export function lotNumber(id: string): string {
  return id.replace(/^lot/, '');
}

/**
 * Resolves the dates of a lot's file in a time zone.
 *
 * @throws RangeError for a date that does not exist, as {@link momentFrom}
 */
export function lotFrom(id: string, content: LotContent, zone: string): Lot {
  const { announced, procedures = [], cancelled, replaced } = content;
  return {
    id,
    number: lotNumber(id),
    name: content.name,
    announced: announced === undefined ? undefined : momentFrom(announced, zone),
    procedures: procedures.map((procedure) => procedureFrom(procedure, announced, zone)),
    cancelled: cancellationFrom(cancelled, zone),
    replaced: replaced && { published: momentFrom(replaced.published, zone), by: replaced.by },
  };
}

/** @param announced of the lot: the publication of a procedure that names none and has no start */
function procedureFrom(
  content: ProcedureContent,
  announced: string | undefined,
  zone: string,
): Procedure {
  const published = content.published ?? content.start ?? announced;
  if (published === undefined) {
    throw new RangeError(`${content.reference}: nothing says from when it is shown`);
  }
  const { award } = content;
  return {
    reference: content.reference,
    published: momentFrom(published, zone),
    terms: termsFrom(content, zone),
    changes: (content.changes ?? []).map((change) => ({
      ...termsFrom(change, zone),
      published: momentFrom(change.published, zone),
      reason: change.reason,
    })),
    suspensions: (content.suspended ?? []).map(({ published, reason, resumed }) => ({
      published: momentFrom(published, zone),
      reason,
      resumed: resumed === undefined ? undefined : momentFrom(resumed, zone),
    })),
    cancelled: cancellationFrom(content.cancelled, zone),
    award: award && { published: momentFrom(award.published, zone), contractor: award.contractor },
  };
}

function termsFrom(
  content: Pick<ProcedureContent, 'portal' | 'start' | 'closing'>,
  zone: string,
): Terms {
  const moment = (local: string | undefined, edge: DayEdge) =>
    local === undefined ? undefined : momentFrom(local, zone, edge);
  return {
    portal: content.portal === 'tba' ? undefined : content.portal,
    start: moment(content.start, 'beginning'),
    closing: moment(content.closing, 'end'),
  };
}

function cancellationFrom(
  content: CancellationContent | undefined,
  zone: string,
): Cancellation | undefined {
  return content && { published: momentFrom(content.published, zone), reason: content.reason };
}
