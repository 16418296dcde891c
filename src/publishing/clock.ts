import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../tenders/time.ts';

/** The time by which a site is published. */
export interface Clock {
  readonly now: () => Instant;
  /** Ends at an instant, when it is called off, or when the clock was put forward or back. */
  readonly wait: (until: Instant, calledOff: AbortSignal) => Promise<void>;
}

/** A timer counts the time that the machine is awake, so none is trusted for longer. */
const LONGEST_TIMER = 1000;

/** More than timers are late on a busy machine. */
const JUMP = 5000;

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async wait(until, calledOff) {
    const shift = () => Date.now() - performance.now();
    const before = shift();
    while (Date.now() < until && Math.abs(shift() - before) < JUMP) {
      const left = Math.min(until - Date.now(), LONGEST_TIMER);
      try {
        await pause(Math.max(left, 0), undefined, { signal: calledOff });
      } catch {
        return;
      }
    }
  },
};

/** A clock that stands still: what is published by it is an archive. */
export function stoppedClock(at: Instant): Clock {
  return {
    now: () => at,
    wait: (_, calledOff) =>
      new Promise((end) => {
        if (calledOff.aborted) end();
        calledOff.addEventListener('abort', () => end(), { once: true });
      }),
  };
}
