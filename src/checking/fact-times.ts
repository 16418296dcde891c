import { termsAfter } from '../tenders/terms.ts';
import type { ProcedureInLot } from './entries.ts';
import type { Path, PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { ProcedureContent } from './schema/lot.ts';
import { typedTerms } from './terms.ts';

/** What the times that a procedure states besides its period must keep to. */
export const factTimeRules = {
  'step-after-closing': {
    severity: 'error',
    description: 'Questions and requests to take part end no later than the submission period.',
    example: {
      wrong: 'closing: 2022-07-19T12:00\nquestionsUntil: 2022-08-05',
      right: 'closing: 2022-07-19T12:00\nquestionsUntil: 2022-07-05',
    },
    message: (d: { reference: string; key: string; until: string; closing: string }) => [
      `“${d.key}” of ${d.reference} is ${d.until}, after its deadline (${d.closing}).`,
      'Correct the date. If it was published so, add a change with the right one.',
    ],
  },
  'binding-until-closing': {
    severity: 'error',
    description: 'Bids are binding beyond the deadline.',
    example: {
      wrong: 'closing: 2022-07-19T12:00\nbindingUntil: 2022-07-12',
      right: 'closing: 2022-07-19T12:00\nbindingUntil: 2022-09-30',
    },
    message: (d: { reference: string; until: string; closing: string }) => [
      `Bids for ${d.reference} would be binding until ${d.until}, not beyond the deadline (${d.closing}).`,
      'Correct “bindingUntil”, or give the new one with the change that moves the deadline.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(factTimeRules);

/** What is wrong with the times in force after every change. What was wrong before stays published. */
export function factTimeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, changes = [] } = procedure;
  const { closing } = termsAfter(typedTerms(procedure), changes.map(typedTerms));
  if (closing === undefined) return [];
  const end = at(closing, 'end');
  const steps = (['questionsUntil', 'requestsUntil'] as const).flatMap((key) => {
    const { until, path } = lastOf(procedure, key);
    return until !== undefined && at(until, 'end') > end
      ? [{ found: finding('step-after-closing', { reference, key, until, closing }), path }]
      : [];
  });
  const { until, path } = lastOf(procedure, 'bindingUntil');
  const binding =
    until !== undefined && at(until, 'end') <= end
      ? [{ found: finding('binding-until-closing', { reference, until, closing }), path }]
      : [];
  return [...steps, ...binding];
}

/** The value of a time in force, and where it was typed. */
function lastOf(
  procedure: ProcedureContent,
  key: 'questionsUntil' | 'requestsUntil' | 'bindingUntil',
): { readonly until: string | undefined; readonly path: Path } {
  const { changes = [] } = procedure;
  const index = changes.findLastIndex((change) => change[key] !== undefined);
  const change = changes[index];
  return change
    ? { until: change[key], path: ['changes', index, key] }
    : { until: procedure[key], path: [key] };
}
