import type { SubmissionPeriod } from '../tenders/status.ts';
import type { Instant } from '../tenders/time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest wait that `setTimeout` keeps: it counts milliseconds in 31 bits. */
export const LONGEST_WAIT = 2 ** 31 - 1;

/** What an element of the page carries of a period, as `liveAttributes` writes it. */
export interface PeriodData {
  readonly start?: string | undefined;
  readonly closing?: string | undefined;
  readonly decided?: string | undefined;
}

/** The period that an element of the page carries. */
export function periodOf({ start, closing, decided }: PeriodData): SubmissionPeriod {
  return {
    start: start === undefined ? start : Number(start),
    closing: closing === undefined ? closing : Number(closing),
    decided: decided as SubmissionPeriod['decided'],
  };
}

/** The next instant, after `now`, at which a status changes; `Infinity` if none does. */
export function nextBoundary(periods: readonly SubmissionPeriod[], now: Instant): Instant {
  let next = Infinity;
  for (const { start, closing, decided } of periods) {
    if (decided) continue;
    for (const boundary of [start, closing]) {
      if (boundary !== undefined && boundary > now && boundary < next) next = boundary;
    }
  }
  return next;
}

/**
 * Milliseconds until the page must be looked at again.
 *
 * @param next boundary after `now`
 * @param isCounting whether time left is shown, which changes every minute
 */
export function waitUntil(next: Instant, now: Instant, isCounting: boolean): number {
  return Math.min(next - now, isCounting ? MINUTE - (now % MINUTE) : LONGEST_WAIT, LONGEST_WAIT);
}

/**
 * Time left in the one unit that people would use; never more than there is, but at least a minute.
 *
 * @param left milliseconds, above zero
 */
export function timeLeft(left: number): readonly [amount: number, unit: 'day' | 'hour' | 'minute'] {
  if (left >= 2 * DAY) return [Math.floor(left / DAY), 'day'];
  if (left >= 2 * HOUR) return [Math.floor(left / HOUR), 'hour'];
  return [Math.max(1, Math.floor(left / MINUTE)), 'minute'];
}
