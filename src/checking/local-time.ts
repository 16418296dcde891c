import { organisation } from '../organisation.ts';
import { momentFrom, type DayEdge, type Instant } from '../tenders/time.ts';

/**
 * The instant of a local time as it stands in the content, in the site’s zone.
 *
 * @throws RangeError for what is not one, as {@link momentFrom}
 */
export function at(local: string, edge: DayEdge = 'beginning'): Instant {
  return momentFrom(local, organisation.timeZone, edge).at;
}
