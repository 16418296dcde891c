import type { DecidedStatus, ProcedureStatus } from './statuses.ts';
import type { Instant } from './time.ts';

/** What decides the status of a procedure: its submission period in force, and what people decided. */
export interface SubmissionPeriod {
  /** First instant at which bids are accepted. */
  readonly start?: Instant | undefined;
  /** First instant at which bids are no longer accepted. */
  readonly closing?: Instant | undefined;
  readonly decided?: DecidedStatus | undefined;
}

/**
 * The status of a procedure at an instant: start inclusive, closing exclusive.
 *
 * This is the one home of the rule. The build and the script in the browser both call it.
 */
export function statusAt(period: SubmissionPeriod, now: Instant): ProcedureStatus {
  if (period.decided) return period.decided;
  if (period.start === undefined || period.closing === undefined) return 'announced';
  if (now < period.start) return 'upcoming';
  return now < period.closing ? 'open' : 'closed';
}
