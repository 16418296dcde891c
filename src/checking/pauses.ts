import type { Instant } from '../tenders/time.ts';
import { at } from './local-time.ts';
import type { ProcedureContent } from './schema/lot.ts';

/** Whether a suspension lasts at an instant. */
export function isSuspendedAt({ suspended = [] }: ProcedureContent, instant: Instant): boolean {
  return suspended.some(
    ({ published, resumed }) =>
      at(published) <= instant && (resumed === undefined || instant < at(resumed)),
  );
}

/** For how long, up to an instant, a procedure has been suspended, in milliseconds. */
export function pauseUntil({ suspended = [] }: ProcedureContent, instant: Instant): number {
  return suspended
    .map(({ published, resumed }) => {
      const end = Math.min(resumed === undefined ? instant : at(resumed), instant);
      return Math.max(0, end - at(published));
    })
    .reduce((sum, length) => sum + length, 0);
}
