import type { Suspension } from './lot.ts';
import type { Terms } from './terms.ts';
import type { Instant } from './time.ts';

/** The suspensions that are published at an instant, without an end that is not. */
export function knownSuspensions(
  suspensions: readonly Suspension[],
  now: Instant,
): readonly Suspension[] {
  return suspensions
    .filter(({ published }) => published.at <= now)
    .map(({ resumed, ...known }) => (resumed && resumed.at <= now ? { ...known, resumed } : known));
}

/** The suspension that lasts at an instant: from its publication, inclusive, to its end, exclusive. */
function suspensionAt(suspensions: readonly Suspension[], at: Instant): Suspension | undefined {
  return suspensions.find(
    ({ published, resumed }) => published.at <= at && (!resumed || at < resumed.at),
  );
}

/**
 * What of the stated terms is in force at an instant. A suspension stops the clock: dates that were
 * still to come when it was published do not hold while it lasts. Those that had passed stay.
 */
export function termsInForce(
  stated: Terms,
  suspensions: readonly Suspension[],
  at: Instant,
): Terms {
  const suspension = suspensionAt(suspensions, at);
  if (!suspension) return stated;
  const { start, closing } = stated;
  const since = suspension.published.at;
  return {
    ...stated,
    start: start && start.at <= since ? start : undefined,
    closing: closing && closing.at <= since ? closing : undefined,
  };
}
