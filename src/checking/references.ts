import { lotNumber } from '../tenders/lot-number.ts';
import { referenceSlug, type ReferenceForm } from '../tenders/reference.ts';
import type { LotProcedures, ProcedureInLot } from './entries.ts';
import { examples } from './examples.ts';
import { problemOf, type PathFinding, type Problem } from './finding.ts';
import { describeForm, REFERENCE_FORM } from './reference-form.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** What references must look like. */
export const referenceRules = {
  'reference-form': {
    severity: 'error',
    description: `A reference has the form ${describeForm(REFERENCE_FORM)}.`,
    example: {
      wrong: `reference: ${examples.misspeltReference}`,
      right: `reference: ${examples.reference('6a')}`,
    },
    message: (d: { value: string; expected: string | undefined; example: string }) => [
      `“${d.value}” is not a reference as the portal writes it.`,
      `Write ${d.expected ?? `it like ${d.example}`}.`,
    ],
  },
  'reference-of-other-lot': {
    severity: 'error',
    description: REFERENCE_FORM.has('lot')
      ? 'A reference names the lot in whose file it stands.'
      : 'A reference that names a lot names the one in whose file it stands. Here, none does.',
    example: {
      wrong: `lot9b.yaml: reference: ${examples.reference('9c')}`,
      right: `lot9b.yaml: reference: ${examples.reference('9b')}`,
    },
    message: (d: { value: string; lot: string; expected: string | undefined }) => [
      `${d.value} does not belong to lot ${d.lot}.`,
      `Write ${d.expected ?? 'the reference of this lot'}, or move the procedure to the file of its lot.`,
    ],
  },
  'reference-twice': {
    severity: 'error',
    description: 'A reference is used once.',
    example: {
      wrong: `- reference: ${examples.reference('10')}\n- reference: ${examples.reference('10')}`,
      right: `- reference: ${examples.reference('10')}\n- reference: ${examples.reference('10', 2)}`,
    },
    message: (d: { value: string; place: string; expected: string | undefined }) => [
      `${d.value} is also the reference of the procedure on ${d.place}.`,
      d.expected
        ? `Write ${d.expected}: a repeated procedure gets the next number at its end.`
        : 'Copy the reference of this procedure from its own notice.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(referenceRules);

/** A reference of another form, or of another lot than that in whose file it stands. */
export function referenceFindings(
  place: ProcedureInLot,
  form: ReferenceForm = REFERENCE_FORM,
): readonly PathFinding[] {
  const { reference: value } = place.procedure;
  const lot = lotNumber(place.lot);
  const expected = expectedReference(place, form);
  const path = ['reference'];
  const parts = form.parse(value);
  if (!parts) {
    return [{ found: finding('reference-form', { value, expected, example: form.example }), path }];
  }
  if (parts.lot === undefined || parts.lot === lot) return [];
  return [{ found: finding('reference-of-other-lot', { value, lot, expected }), path }];
}

/**
 * References that are used for several procedures, or would have one address, where they do not follow
 * from the lot: where they do, the rounds of a lot are counted.
 */
export function repeatedReferenceProblems(
  lots: readonly LotProcedures[],
  form: ReferenceForm = REFERENCE_FORM,
): readonly Problem[] {
  const owners = new Map<string, { readonly path: string; readonly line: number }>();
  return lots.flatMap(({ path, yaml, procedures }) =>
    procedures.flatMap((place) => {
      const { reference: value } = place.procedure;
      if (!form.parse(value)) return [];
      const spot = yaml.spotOf(['procedures', place.index, 'reference']);
      const slug = referenceSlug(value);
      const owner = owners.get(slug);
      if (!owner) owners.set(slug, { path, line: spot.line });
      const expected = expectedReference(place, form);
      if (!owner || expected !== undefined) return [];
      const where = `line ${owner.line}${owner.path === path ? '' : ` of ${owner.path}`}`;
      return [problemOf(path, finding('reference-twice', { value, place: where, expected }), spot)];
    }),
  );
}

/** The reference that a procedure has by its place; `undefined` if it does not follow from that. */
export function expectedReference(
  { lot, index }: ProcedureInLot,
  form: ReferenceForm,
): string | undefined {
  return form.build({ lot: lotNumber(lot), round: index + 1 });
}
