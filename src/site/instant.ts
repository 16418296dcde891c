import { organisation } from '../organisation.ts';
import { instantFrom, type Instant } from '../tenders/time.ts';

/**
 * The one instant as of which the site speaks: `AS_OF` in the environment (local time of the site's
 * zone, like `2021-11-20T12:00`, or a time with an offset), else the clock. Nothing else reads the
 * clock.
 *
 * @throws Error that says what to write if `AS_OF` cannot be read
 */
export function asOf(): Instant {
  const given = process.env['AS_OF'];
  if (!given) return Date.now();
  try {
    return instantFrom(given, organisation.timeZone);
  } catch {
    throw new Error(`AS_OF=${given} is not a time. Write it like AS_OF=2021-11-20T12:00.`);
  }
}

/** Holds the instant fast, so that everything that is drawn from now on speaks of the same one. */
export function pinInstant(): Instant {
  const now = asOf();
  process.env['AS_OF'] = Temporal.Instant.fromEpochMilliseconds(now).toString();
  return now;
}
