import type { Description } from './catalogue.ts';
import type { Lot, Procedure } from './lot.ts';
import { record, type LotRecord } from './record.ts';
import type { Instant, Moment } from './time.ts';

/** What comes with a boundary. */
export type BoundaryKind = 'publication' | 'start' | 'closing' | 'suspension' | 'resumption';

/** An instant from which on, inclusive, something else is to be read of a lot than before. */
export interface Boundary {
  readonly at: Instant;
  readonly kind: BoundaryKind;
  /** Identity of the lot: `lot6a`. */
  readonly lot: string;
  /** Of the procedure, where it is a matter of one. */
  readonly reference?: string | undefined;
}

/**
 * Every boundary of all lots, past and to come, in order of time. They tell what is not published yet:
 * they belong to whoever publishes the site, and never into it.
 */
export function boundariesOf(
  lots: readonly Lot[],
  descriptions: readonly Description[],
): readonly Boundary[] {
  const texts = Map.groupBy(descriptions, ({ lot }) => lot);
  return lots
    .flatMap((lot) => [...lotBoundaries(lot), ...textBoundaries(lot, texts.get(lot.id) ?? [])])
    .sort((a, b) => a.at - b.at);
}

function lotBoundaries(lot: Lot): readonly Boundary[] {
  const dated = [lot.announced, lot.cancelled?.published, lot.replaced?.published];
  const candidates = [
    ...boundaries('publication', dated),
    ...lot.procedures.flatMap((procedure) =>
      procedureCandidates(procedure).map((candidate) => ({
        ...candidate,
        reference: procedure.reference,
      })),
    ),
  ].map((candidate) => ({ ...candidate, lot: lot.id }));
  // Not every date comes true: a start may be moved, and what is halted does not close.
  const after = Map.groupBy(candidates, ({ at }) => at);
  return [...after].flatMap(([at, together]) => {
    const now = record(lot, at);
    if (!now || isEqual(record(lot, at - 1), now)) return [];
    return together.filter((candidate) => isInForce(candidate, now));
  });
}

/** All that may be a boundary of a procedure, by its dates. */
function procedureCandidates(procedure: Procedure) {
  const { published, terms, changes, suspensions, award, cancelled } = procedure;
  const stated = [terms, ...changes];
  return [
    ...boundaries('publication', [
      published,
      ...changes.map((change) => change.published),
      award?.published,
      cancelled?.published,
    ]),
    ...boundaries(
      'start',
      stated.map(({ start }) => start),
    ),
    ...boundaries(
      'closing',
      stated.map(({ closing }) => closing),
    ),
    ...boundaries(
      'suspension',
      suspensions.map((suspension) => suspension.published),
    ),
    ...boundaries(
      'resumption',
      suspensions.map(({ resumed }) => resumed),
    ),
  ];
}

/** A text of a lot that is known becomes public by itself; else it becomes so with its lot. */
function textBoundaries(lot: Lot, texts: readonly Description[]): readonly Boundary[] {
  return boundaries(
    'publication',
    texts.map(({ published }) => published),
  )
    .filter(({ at }) => record(lot, at))
    .map((boundary) => ({ ...boundary, lot: lot.id }));
}

/** Of each instant once. */
function boundaries<Kind extends BoundaryKind>(
  kind: Kind,
  moments: readonly (Moment | undefined)[],
) {
  const instants = new Set(moments.flatMap((moment) => (moment ? [moment.at] : [])));
  return [...instants].map((at) => ({ at, kind }));
}

/** Whether a start or a deadline is one that was still to come, and comes, in the record of its instant. */
function isInForce({ at, kind, reference }: Boundary, { procedures }: LotRecord): boolean {
  if (kind !== 'start' && kind !== 'closing') return true;
  const procedure = procedures.find((known) => known.reference === reference);
  const isDecided = procedure?.award ?? procedure?.cancelled;
  return !isDecided && procedure?.terms[kind]?.at === at;
}

function isEqual(a: LotRecord | undefined, b: LotRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
