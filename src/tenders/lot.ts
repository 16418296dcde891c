import type { Localized } from '../i18n/locales.ts';
import type { Cause } from './causes.ts';
import type { Terms } from './terms.ts';
import type { Moment } from './time.ts';

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
  readonly cause?: Cause | undefined;
  readonly reason?: Localized | undefined;
}

/** A company that a procedure was awarded to. */
interface Contractor {
  readonly name: string;
  readonly town?: string | undefined;
}

export interface Award {
  readonly published: Moment;
  /** None where no company may be named. */
  readonly contractors: readonly Contractor[];
  /** Of the award, without tax. */
  readonly value?: { readonly amount: number; readonly currency: string } | undefined;
  /** How many had come in. */
  readonly bids?: number | undefined;
  /** When the contract was concluded. */
  readonly concluded?: Moment | undefined;
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
