import { finding, type Finding } from './finding.ts';
import { isDay } from '../tenders/time.ts';
import { freeDay } from './free-days.ts';
import { publicationOf, type PathFinding, type ProcedureInLot } from './procedures.ts';

/*
 * What may be right, but is to be compared with the notice: warnings.
 */

/** From then on, every notice names the time of its deadline. */
const TIMES_REQUIRED_FROM = '2024-01-01';

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
