import { lotNumberParts } from './lot-number.ts';

/** A reference taken apart: `SCS-VP06a-2` → lot `6a`, round 2. */
export interface ReferenceParts {
  readonly lot: string;
  /** Counts from 1; the first round has no number in the reference. */
  readonly round: number;
}

/** The reference of a round of a lot: `('SCS-VP', '6a', 2)` → `SCS-VP06a-2`. */
export function referenceOf(prefix: string, lot: string, round: number): string {
  const { count, letter } = lotNumberParts(lot);
  const suffix = round > 1 ? `-${round}` : '';
  return `${prefix}${String(count).padStart(2, '0')}${letter}${suffix}`;
}

/** Takes a reference apart; `undefined` for text of another form. */
export function referenceParts(prefix: string, reference: string): ReferenceParts | undefined {
  if (!reference.startsWith(prefix)) return undefined;
  const match = /^(\d{2,})([a-z]?)(?:-([2-9]|[1-9]\d+))?$/.exec(reference.slice(prefix.length));
  if (!match) return undefined;
  const [, digits = '', letter = '', round = '1'] = match;
  const parts = { lot: `${Number(digits)}${letter}`, round: Number(round) };
  // Only one spelling: no third leading zero.
  return referenceOf(prefix, parts.lot, parts.round) === reference ? parts : undefined;
}
