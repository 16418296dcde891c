import type { Moment } from './time.ts';

/** What a procedure states to bidders, with times of any kind: as they are typed, or resolved. */
export interface TermsIn<Time> {
  /** Address on the contracting portal; absent while it is not known. */
  readonly portal?: string | undefined;
  /** First instant of the submission period. */
  readonly start?: Time | undefined;
  /** End of the submission period, exclusive; a day without a time counts to its end. */
  readonly closing?: Time | undefined;
  /** What it states besides, by the keys of the facts; what is not known is absent. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** What a procedure states to bidders, as first published or after a change. */
export type Terms = TermsIn<Moment>;

/** Lays newer terms over older ones: what the newer leave out stays. */
export function laidOver<Time>(older: TermsIn<Time>, newer: TermsIn<Time>): TermsIn<Time> {
  return {
    portal: newer.portal ?? older.portal,
    start: newer.start ?? older.start,
    closing: newer.closing ?? older.closing,
    facts: { ...older.facts, ...newer.facts },
  };
}

/** The terms in force after changes, oldest first. */
export function termsAfter<Time>(
  first: TermsIn<Time>,
  changes: readonly TermsIn<Time>[],
): TermsIn<Time> {
  return changes.reduce(laidOver<Time>, first);
}
