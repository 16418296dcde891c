import { formatInstant } from '../i18n/format.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Boundary, BoundaryKind } from '../tenders/boundaries.ts';
import type { Instant } from '../tenders/time.ts';

const WORDS: Readonly<Record<BoundaryKind, string>> = {
  publication: 'something is published',
  start: 'bids may come',
  closing: 'the deadline is over',
  suspension: 'it is halted',
  resumption: 'it goes on',
};

/** When the site says something else, for machines. */
export interface Timetable {
  /** The last boundary that has come; `null` if none has. */
  readonly last: Instant | null;
  /** Every boundary that is still to come, soonest first. */
  readonly ahead: readonly Instant[];
}

/** What lies around an instant: a boundary that comes at it has come. */
export function timetableOf(boundaries: readonly Boundary[], now: Instant): Timetable {
  const instants = [...new Set(boundaries.map(({ at }) => at))];
  return {
    last: instants.findLast((at) => at <= now) ?? null,
    ahead: instants.filter((at) => at > now),
  };
}

/** The next boundary, for people: its instant, and a line for each thing that comes with it. */
export function nextInWords(boundaries: readonly Boundary[], now: Instant): string {
  const next = nextOf(boundaries, now);
  const at = next[0]?.at;
  if (at === undefined) return 'Nothing lies ahead: no date is still to come.\n';
  const lines = next.map(({ kind, lot, reference }) => {
    const about = reference === undefined ? lot : `${reference} (${lot})`;
    return `  ${about}: ${WORDS[kind]}\n`;
  });
  return `${formatInstant(defaultLocale, at)} (${isoOf(at)})\n${lines.join('')}`;
}

/** The next boundary and all that are still to come, for machines: instants in UTC (RFC 3339). */
export function nextAsJson(boundaries: readonly Boundary[], now: Instant): string {
  const { last, ahead } = timetableOf(boundaries, now);
  const next = nextOf(boundaries, now).map(({ kind, lot, reference }) => ({
    kind,
    lot,
    reference,
  }));
  const [first] = ahead;
  return `${JSON.stringify({
    last: last === null ? null : isoOf(last),
    next: first === undefined ? null : { at: isoOf(first), boundaries: next },
    ahead: ahead.map(isoOf),
  })}\n`;
}

/** Reads back what {@link nextAsJson} wrote. */
export function timetableFrom(json: string): Timetable {
  const { last, ahead } = JSON.parse(json) as { last: string | null; ahead: readonly string[] };
  return {
    last: last === null ? null : Date.parse(last),
    ahead: ahead.map((at) => Date.parse(at)),
  };
}

function nextOf(boundaries: readonly Boundary[], now: Instant): readonly Boundary[] {
  const first = boundaries.find(({ at }) => at > now);
  return first ? boundaries.filter(({ at }) => at === first.at) : [];
}

function isoOf(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
