import { organisation } from '../organisation.ts';
import { finding, type Finding } from '../rules/problem.ts';
import { isDay } from '../tenders/time.ts';
import { freeDay } from './free-days.ts';
import { portalsOf, publicationOf, type PathFinding, type ProcedureInLot } from './procedure.ts';

/*
 * What may be right, but is to be compared with the notice: warnings.
 */

const PORTAL = organisation.portal;
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

/** Warnings on portal addresses that lead elsewhere than to the portal. */
export function hostFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  return portalsOf(procedure).flatMap(({ portal, path }) => {
    const url = URL.parse(portal);
    // With a user or a port, the part that looks like the host is not the place it leads to.
    const authority = url && `${url.username ? `${url.username}@` : ''}${url.host}`;
    if (!authority || authority === PORTAL.host) return [];
    const found = finding('portal-host', { host: authority, expected: PORTAL.host });
    return [{ found, path }];
  });
}
