import { organisation } from '../organisation.ts';
import { lotNumber } from '../tenders/lot-number.ts';
import { referenceOf, referenceParts } from '../tenders/reference.ts';
import type { LotProcedures, ProcedureInLot } from './entries.ts';
import { problemOf, type PathFinding, type Problem } from './finding.ts';
import { at } from './local-time.ts';
import { publicationOf } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** What references must look like. */
export const referenceRules = {
  'reference-form': {
    severity: 'error',
    description:
      'A reference has the form SCS-VP, two digits, the letter of the lot if it has one, and -2, -3 … for a further round.',
    example: { wrong: 'reference: SCS-VP6a', right: 'reference: SCS-VP06a' },
    message: (d: { value: string; expected: string }) => [
      `“${d.value}” is not a reference as the portal writes it.`,
      `Write ${d.expected}.`,
    ],
  },
  'reference-of-other-lot': {
    severity: 'error',
    description: 'A reference names the lot in whose file it stands.',
    example: {
      wrong: 'lot9b.yaml: reference: SCS-VP09c',
      right: 'lot9b.yaml: reference: SCS-VP09b',
    },
    message: (d: { value: string; lot: string; expected: string }) => [
      `${d.value} does not belong to lot ${d.lot}.`,
      `Write ${d.expected}, or move the procedure to the file of its lot.`,
    ],
  },
  'reference-twice': {
    severity: 'error',
    description: 'A reference is used once.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    message: (d: { value: string; line: number; expected: string }) => [
      `${d.value} is also the reference of the procedure on line ${d.line}.`,
      `Write ${d.expected}: a repeated procedure gets the next number at its end.`,
    ],
  },
  'rounds-out-of-order': {
    severity: 'error',
    description:
      'The rounds of a lot are numbered 1 (without a number), 2, 3 … and follow each other in time.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10-3',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    message: (d: { value: string; expected: string; why: string }) => [
      `${d.value} is out of order: ${d.why}`,
      `${d.expected}`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(referenceRules);

const { referencePrefix: PREFIX } = organisation;

/** A reference of another form, or of another lot than that in whose file it stands. */
export function referenceFindings({
  procedure,
  index,
  lot,
}: ProcedureInLot): readonly PathFinding[] {
  const { reference: value } = procedure;
  const number = lotNumber(lot);
  const expected = referenceOf(PREFIX, number, index + 1);
  const parts = referenceParts(PREFIX, value);
  const path = ['reference'];
  if (!parts) return [{ found: finding('reference-form', { value, expected }), path }];
  if (parts.lot === number) return [];
  const found = finding('reference-of-other-lot', { value, lot: number, expected });
  return [{ found, path }];
}

/** References of a lot that are used twice or out of order, and rounds that are not in order. */
export function roundProblems(lot: LotProcedures): readonly Problem[] {
  const { path, yaml, procedures, id, isOrderKnown } = lot;
  if (!isOrderKnown) return [];
  const own = procedures.filter(({ procedure: { reference } }) => isOf(id, reference));
  const byReference = Map.groupBy(own, ({ procedure }) => procedure.reference);
  return own.flatMap((round, position) => {
    const { index } = round;
    const found =
      repeatedFinding(round) ?? numberFinding(round) ?? orderFinding(round, own[position - 1]);
    return found ? [problemOf(path, found, yaml.spotOf(['procedures', index, 'reference']))] : [];
  });

  function repeatedFinding(round: ProcedureInLot) {
    const { reference: value } = round.procedure;
    const expected = expectedReference(round);
    const twin = byReference.get(value)?.find((other) => other.index !== round.index);
    // Of two with one reference, the one that is not in its place has the wrong one.
    if (!twin || value === expected) return undefined;
    const { line } = yaml.spotOf(['procedures', twin.index, 'reference']);
    return finding('reference-twice', { value, line, expected });
  }
}

function numberFinding(round: ProcedureInLot) {
  const { reference: value } = round.procedure;
  const expected = expectedReference(round);
  if (value === expected) return undefined;
  const why = `as number ${round.index + 1} of this lot it should be ${expected}.`;
  const remedy = `Write ${expected}, or put the procedures in order.`;
  return finding('rounds-out-of-order', { value, expected: remedy, why });
}

function orderFinding({ procedure }: ProcedureInLot, previous: ProcedureInLot | undefined) {
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
