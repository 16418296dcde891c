import type { Instant } from './time.ts';

/** The statuses of a procedure, in the order in which a procedure can take them. */
export const PROCEDURE_STATUSES = [
  'announced',
  'upcoming',
  'open',
  'closed',
  'awarded',
  'cancelled',
] as const;

export type ProcedureStatus = (typeof PROCEDURE_STATUSES)[number];

/** What decides the status of a procedure: its submission period in force and how it ended. */
export interface SubmissionPeriod {
  /** First instant at which bids are accepted. */
  readonly start?: Instant | undefined;
  /** First instant at which bids are no longer accepted. */
  readonly closing?: Instant | undefined;
  readonly outcome?: 'awarded' | 'cancelled' | undefined;
}

/**
 * The status of a procedure at an instant: start inclusive, closing exclusive.
 *
 * This is the one home of the rule. The build and the script in the browser both call it.
 */
export function statusAt(period: SubmissionPeriod, now: Instant): ProcedureStatus {
  if (period.outcome) return period.outcome;
  if (period.start === undefined || period.closing === undefined) return 'announced';
  if (now < period.start) return 'upcoming';
  return now < period.closing ? 'open' : 'closed';
}
