import { termsAfter } from '../tenders/terms.ts';
import { isDay, type Instant } from '../tenders/time.ts';
import type { ProcedureInLot } from './entries.ts';
import type { Finding, PathFinding } from './finding.ts';
import { freeDay } from './free-days.ts';
import { at } from './local-time.ts';
import { publicationOf } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { ProcedureContent } from './schema/lot.ts';

/** What may be right, but is to be compared with the notice. */
export const deadlineRules = {
  'closing-on-free-day': {
    severity: 'warning',
    description: 'Deadlines do not fall on a Saturday, a Sunday or a nationwide public holiday.',
    example: { wrong: 'closing: 2023-04-10T12:00', right: 'closing: 2023-04-11T12:00' },
    message: (d: { closing: string; day: string }) => [
      `The deadline ${d.closing} falls on a non-working day: ${d.day}.`,
      'Compare it with the notice. If it is right, add the line “acknowledged: [closing-on-free-day]” at the end of the file.',
    ],
  },
  'closing-without-time': {
    severity: 'warning',
    description: 'Deadlines of procedures published after 2023 have a time of day.',
    example: { wrong: 'closing: 2024-05-26', right: 'closing: 2024-05-26T12:00' },
    message: (d: { closing: string }) => [
      `The deadline ${d.closing} has no time, so it counts to the end of the day.`,
      `Write the time from the notice, for example ${d.closing}T12:00.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(deadlineRules);

/*
 * What may be right, but is to be compared with the notice: warnings.
 */

/** From then on, every notice names the time of its deadline. */
const TIMES_REQUIRED_FROM = '2024-01-01';

/** The deadline that had last been published at an instant, inclusive. */
export function closingStatedAt(procedure: ProcedureContent, instant: Instant): string | undefined {
  const changes = (procedure.changes ?? []).filter(({ published }) => at(published) <= instant);
  return termsAfter(procedure, changes).closing;
}

/** Warnings on the days of all deadlines, first and changed ones. */
export function closingDayFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { changes = [] } = procedure;
  const published = publicationOf(procedure);
  const closings = [
    { closing: procedure.closing, path: ['closing'] },
    ...changes.map(({ closing }, index) => ({ closing, path: ['changes', index, 'closing'] })),
  ];
  return closings.flatMap(({ closing, path }) => {
    if (closing === undefined) return [];
    const findings: Finding[] = [];
    const day = freeDay(closing.slice(0, 10));
    if (day) findings.push(finding('closing-on-free-day', { closing, day }));
    if (isDay(closing) && published !== undefined && published >= TIMES_REQUIRED_FROM) {
      findings.push(finding('closing-without-time', { closing }));
    }
    return findings.map((found) => ({ found, path }));
  });
}
