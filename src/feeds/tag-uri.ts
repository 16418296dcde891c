import { organisation } from '../organisation.ts';
import { momentFrom, type Instant } from '../tenders/time.ts';

const { domain, day } = organisation.openData.tagAuthority;

/** A name that never changes (RFC 4151): `('en', 'lot10')` → `tag:scs.community,2021-07-30:en/lot10` */
export function tagUri(...segments: readonly string[]): string {
  return `tag:${domain},${day}:${segments.join('/')}`;
}

/** The instant that stands for “never yet”: nothing was published before it. */
export const BEGINNING: Instant = momentFrom(day, organisation.timeZone).at;
