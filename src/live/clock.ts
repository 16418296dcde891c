import type { SubmissionPeriod } from '../tenders/status.ts';
import type { Instant } from '../tenders/time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
 * Now, as far as the reader’s clock can be believed: not before the instant of which the page speaks,
 * and since then at least as much time has passed as since the page was opened.
 *
 * @param clock what the reader’s clock says
 * @param asOf the instant of which the page speaks
 * @param elapsed milliseconds since the page was opened, by a clock that nobody sets
 */
export function believable(clock: Instant, asOf: Instant, elapsed: number): Instant {
  return Math.max(clock, asOf + elapsed);
}

/**
 * When the page must be looked at again: at the next boundary, and as long as there is one at every
 * full minute, because time left is told in minutes. `Infinity` if nothing changes any more.
 *
 * @param next boundary after `now`
 */
export function nextLook(next: Instant, now: Instant): Instant {
  return next === Infinity ? next : Math.min(next, now - (now % MINUTE) + MINUTE);
}

/**
 * Milliseconds until the clock is read again. Never long: a timer that a sleeping machine had stopped
 * goes on where it stood, and would be late by the time that was slept.
 *
 * @param due when something has to be done; may have passed
 */
export function waitUntil(due: Instant, now: Instant): number {
  return Math.min(Math.max(0, due - now), SECOND);
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
