import { organisation } from '../organisation.ts';
import { finding, type Problem } from './finding.ts';
import { lotNumber } from '../tenders/lot.ts';
import { referenceOf, referenceParts } from '../tenders/reference.ts';
import type { LotProcedures } from './entries.ts';
import { problemOf } from './files.ts';
import { at } from './periods.ts';
import { publicationOf, type ProcedureInLot } from './procedures.ts';

const { referencePrefix: PREFIX } = organisation;

/** References of a lot that are used twice or out of order, and rounds that are not in order. */
export function roundProblems(lot: LotProcedures): readonly Problem[] {
  const { path, yaml, procedures, id, isOrderKnown } = lot;
  if (!isOrderKnown) return [];
  const own = procedures.filter(({ procedure: { reference } }) => isOf(id, reference));
  const byReference = Map.groupBy(own, ({ procedure }) => procedure.reference);
  return own.flatMap((round, position) => {
    const { index } = round;
    const found = repetition(round) ?? misnumbering(round) ?? earliness(round, own[position - 1]);
    return found ? [problemOf(path, found, yaml.spotOf(['procedures', index, 'reference']))] : [];
  });

  function repetition(round: ProcedureInLot) {
    const { reference: value } = round.procedure;
    const expected = expectedReference(round);
    const twin = byReference.get(value)?.find((other) => other.index !== round.index);
    // Of two with one reference, the one that is not in its place has the wrong one.
    if (!twin || value === expected) return undefined;
    const { line } = yaml.spotOf(['procedures', twin.index, 'reference']);
    return finding('reference-twice', { value, line, expected });
  }
}

function misnumbering(round: ProcedureInLot) {
  const { reference: value } = round.procedure;
  const expected = expectedReference(round);
  if (value === expected) return undefined;
  const why = `as number ${round.index + 1} of this lot it should be ${expected}.`;
  const remedy = `Write ${expected}, or put the procedures in order.`;
  return finding('rounds-out-of-order', { value, expected: remedy, why });
}

function earliness({ procedure }: ProcedureInLot, previous: ProcedureInLot | undefined) {
  const published = publicationOf(procedure);
  const before = previous && publicationOf(previous.procedure);
  if (published === undefined || before === undefined || at(published) > at(before))
    return undefined;
  return finding('rounds-out-of-order', {
    value: procedure.reference,
    expected: 'Correct the dates, or put the procedures in order.',
    why: `it is dated ${published}, not after the round before it (${before}).`,
  });
}

function isOf(lot: string, reference: string): boolean {
  return referenceParts(PREFIX, reference)?.lot === lotNumber(lot);
}

function expectedReference({ lot, index }: ProcedureInLot): string {
  return referenceOf(PREFIX, lotNumber(lot), index + 1);
}
