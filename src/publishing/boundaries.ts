import { formatInstant } from '../i18n/format.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Boundary, BoundaryKind } from '../tenders/boundaries.ts';
import { exactInUtc, type Instant } from '../tenders/time.ts';

const WORDS: Readonly<Record<BoundaryKind, string>> = {
  publication: 'something is published',
  start: 'bids may come',
  closing: 'the deadline is over',
  suspension: 'it is halted',
  resumption: 'it goes on',
};

/** The next boundary, for people: its instant, and a line for each thing that comes with it. */
export function nextInWords(boundaries: readonly Boundary[], now: Instant): string {
  const next = nextOf(boundaries, now);
  const at = next[0]?.at;
  if (at === undefined) return 'Nothing lies ahead: no date is still to come.\n';
  const lines = next.map(({ kind, lot, reference }) => {
    const about = reference === undefined ? lot : `${reference} (${lot})`;
    return `  ${about}: ${WORDS[kind]}\n`;
  });
  return `${formatInstant(defaultLocale, at)} (${exactInUtc(at)})\n${lines.join('')}`;
}

/** The next boundary and the instants of all that are still to come, for machines: in UTC (RFC 3339). */
export function nextAsJson(boundaries: readonly Boundary[], now: Instant): string {
  const next = nextOf(boundaries, now);
  const [first] = next;
  const ahead = new Set(boundaries.map(({ at }) => at).filter((at) => at > now));
  return `${JSON.stringify({
    next: first
      ? {
          at: exactInUtc(first.at),
          boundaries: next.map(({ kind, lot, reference }) => ({ kind, lot, reference })),
        }
      : null,
    ahead: [...ahead].map(exactInUtc),
  })}\n`;
}

/** Reads back the instants that {@link nextAsJson} wrote. */
export function instantsAhead(json: string): readonly Instant[] {
  return (JSON.parse(json) as { ahead: readonly string[] }).ahead.map((at) => Date.parse(at));
}

function nextOf(boundaries: readonly Boundary[], now: Instant): readonly Boundary[] {
  const first = boundaries.find(({ at }) => at > now);
  return first ? boundaries.filter(({ at }) => at === first.at) : [];
}
