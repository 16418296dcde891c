import { organisation } from '../organisation.ts';
import { isDay, isoInUtc, momentFrom, type Moment } from '../tenders/time.ts';

/** The moment until which a local time counts: a day counts to its end. */
export function endOf(local: string): Moment {
  return momentFrom(local, organisation.timeZone, 'end');
}

/** A local time as the start of a period in OCDS: the first second of a day. */
export function ocdsStart(local: string): string {
  return isoInUtc(momentFrom(local, organisation.timeZone).at);
}

/** A local time as the end of a period in OCDS: the last second of a day. */
export function ocdsEnd(local: string): string {
  const { at } = endOf(local);
  return isoInUtc(isDay(local) ? at - 1000 : at);
}
