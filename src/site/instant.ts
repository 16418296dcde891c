import { organisation } from '../organisation.ts';
import { exactInUtc, instantFrom, type Instant } from '../tenders/time.ts';

/**
 * The one instant as of which the site speaks: `AS_OF` in the environment (local time of the site's
 * zone, like `2021-11-20T12:00`, or a time with an offset), else the clock. Nothing else reads the
 * clock.
 *
 * @throws Error that says what to write if `AS_OF` cannot be read, or an archive has none
 */
export function asOf(): Instant {
  const given = process.env['AS_OF'];
  if (isArchive() && !given) {
    throw new Error('An archive needs an instant. Write it like AS_OF=2021-11-20T12:00 ARCHIVE=1.');
  }
  if (!given) return Date.now();
  try {
    return instantFrom(given, organisation.timeZone);
  } catch {
    throw new Error(`AS_OF=${given} is not a time. Write it like AS_OF=2021-11-20T12:00.`);
  }
}

/**
 * Whether the site is an archive: it shows how things stood at `AS_OF`, says so, and does not age.
 * Asked for with `ARCHIVE=1` in the environment, beside `AS_OF`.
 *
 * @throws Error that says what to write if the value is another one
 */
export function isArchive(): boolean {
  const given = process.env['ARCHIVE'];
  if (!given) return false;
  if (given === '1') return true;
  throw new Error(`ARCHIVE=${given} is not understood. Write it like ARCHIVE=1.`);
}

/** Holds the instant fast, so that everything that is drawn from now on speaks of the same one. */
export function pinInstant(): Instant {
  const now = asOf();
  process.env['AS_OF'] = exactInUtc(now);
  return now;
}
