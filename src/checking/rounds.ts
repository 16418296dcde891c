import { lotNumber } from '../tenders/lot-number.ts';
import type { ReferenceForm } from '../tenders/reference.ts';
import type { LotProcedures, ProcedureInLot } from './entries.ts';
import { examples } from './examples.ts';
import { problemOf, type Finding, type Problem } from './finding.ts';
import { at } from './local-time.ts';
import { publicationOf } from './publication.ts';
import { REFERENCE_FORM } from './reference-form.ts';
import { expectedReference, referenceRules } from './references.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** How the rounds of a lot follow each other. */
export const roundRules = {
  'rounds-out-of-order': {
    severity: 'error',
    description: REFERENCE_FORM.has('round')
      ? 'The rounds of a lot are numbered 1 (without a number), 2, 3 … and follow each other in time.'
      : 'The rounds of a lot follow each other in time.',
    example: {
      wrong: `- reference: ${examples.reference('10')}\n- reference: ${examples.reference('10', 3)}`,
      right: `- reference: ${examples.reference('10')}\n- reference: ${examples.reference('10', 2)}`,
    },
    message: (d: { value: string; why: string; remedy: string }) => [
      `${d.value} is out of order: ${d.why}`,
      d.remedy,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf({ ...roundRules, ...referenceRules });

/** References of a lot that are used twice or out of order, and rounds that are not in order. */
export function roundProblems(
  lot: LotProcedures,
  form: ReferenceForm = REFERENCE_FORM,
): readonly Problem[] {
  const { path, yaml, procedures, id, isOrderKnown } = lot;
  if (!isOrderKnown) return [];
  const own = procedures.filter(({ procedure: { reference } }) => {
    const parts = form.parse(reference);
    return parts && (parts.lot === undefined || parts.lot === lotNumber(id));
  });
  const byReference = Map.groupBy(own, ({ procedure }) => procedure.reference);
  return own.flatMap((round, position) => {
    const { index } = round;
    const found =
      repeatedFinding(round) ??
      numberFinding(round, form) ??
      orderFinding(round, own[position - 1]);
    return found ? [problemOf(path, found, yaml.spotOf(['procedures', index, 'reference']))] : [];
  });

  function repeatedFinding(round: ProcedureInLot): Finding | undefined {
    const { reference: value } = round.procedure;
    const expected = expectedReference(round, form);
    const twin = byReference.get(value)?.find((other) => other.index !== round.index);
    // Of two with one reference, the one that is not in its place has the wrong one.
    if (!twin || expected === undefined || value === expected) return undefined;
    const { line } = yaml.spotOf(['procedures', twin.index, 'reference']);
    return finding('reference-twice', { value, place: `line ${line}`, expected });
  }
}

function numberFinding(place: ProcedureInLot, form: ReferenceForm): Finding | undefined {
  const { reference: value } = place.procedure;
  const number = place.index + 1;
  const round = form.parse(value)?.round;
  if (round === undefined || round === number) return undefined;
  const expected = expectedReference(place, form);
  return finding('rounds-out-of-order', {
    value,
    why: `as number ${number} of this lot it should be ${expected ?? `round ${number}`}.`,
    remedy: `Write ${expected ?? `round ${number}`}, or put the procedures in order.`,
  });
}

function orderFinding(
  { procedure }: ProcedureInLot,
  previous: ProcedureInLot | undefined,
): Finding | undefined {
  const published = publicationOf(procedure);
  const before = previous && publicationOf(previous.procedure);
  if (published === undefined || before === undefined || at(published) > at(before)) {
    return undefined;
  }
  return finding('rounds-out-of-order', {
    value: procedure.reference,
    why: `it is dated ${published}, not after the round before it (${before}).`,
    remedy: 'Correct the dates, or put the procedures in order.',
  });
}
