import type { RuleSet } from './rule.ts';

/** What references must look like. */
export const referenceRules = {
  'reference-form': {
    severity: 'error',
    about:
      'A reference has the form SCS-VP, two digits, the letter of the lot if it has one, and -2, -3 … for a further round.',
    example: { wrong: 'reference: SCS-VP6a', right: 'reference: SCS-VP06a' },
    says: (d: { value: string; expected: string }) => [
      `“${d.value}” is not a reference as the portal writes it.`,
      `Write ${d.expected}.`,
    ],
  },
  'reference-of-other-lot': {
    severity: 'error',
    about: 'A reference names the lot in whose file it stands.',
    example: {
      wrong: 'lot9b.yaml: reference: SCS-VP09c',
      right: 'lot9b.yaml: reference: SCS-VP09b',
    },
    says: (d: { value: string; lot: string; expected: string }) => [
      `${d.value} does not belong to lot ${d.lot}.`,
      `Write ${d.expected}, or move the procedure to the file of its lot.`,
    ],
  },
  'reference-twice': {
    severity: 'error',
    about: 'A reference is used once.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    says: (d: { value: string; line: number; expected: string }) => [
      `${d.value} is also the reference of the procedure on line ${d.line}.`,
      `Write ${d.expected}: a repeated procedure gets the next number at its end.`,
    ],
  },
  'rounds-out-of-order': {
    severity: 'error',
    about:
      'The rounds of a lot are numbered 1 (without a number), 2, 3 … and follow each other in time.',
    example: {
      wrong: '- reference: SCS-VP10\n- reference: SCS-VP10-3',
      right: '- reference: SCS-VP10\n- reference: SCS-VP10-2',
    },
    says: (d: { value: string; expected: string; why: string }) => [
      `${d.value} is out of order: ${d.why}`,
      d.expected,
    ],
  },
} as const satisfies RuleSet;
