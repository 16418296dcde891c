import { organisation } from '../organisation.ts';
import { finding, type Finding } from './finding.ts';
import { momentFrom, type DayEdge, type Instant } from '../tenders/time.ts';

const DAY = 86_400_000;
const LONGEST_LEAD = 90 * DAY;
const LONGEST_PERIOD = 366 * DAY;

/** A submission period that ends before it begins, or so late that a year is wrong. */
export function periodFinding(
  reference: string,
  start: string,
  closing: string,
): Finding | undefined {
  const length = at(closing, 'end') - at(start);
  const details = { reference, start, closing };
  if (length <= 0) return finding('closing-not-after-start', details);
  return length > LONGEST_PERIOD ? finding('closing-long-after-start', details) : undefined;
}

/** A start so long before its publication that one of the two has the wrong year. */
export function leadFinding(
  reference: string,
  start: string | undefined,
  published: string,
): Finding | undefined {
  if (start === undefined || at(published) - at(start) <= LONGEST_LEAD) return undefined;
  const days = Math.round((at(published) - at(start)) / DAY);
  return finding('start-long-before-publication', { reference, start, published, days });
}

/** The instant of a local time of the site’s zone. */
export function at(local: string, edge: DayEdge = 'beginning'): Instant {
  return momentFrom(local, organisation.timeZone, edge).at;
}
