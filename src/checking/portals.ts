import { organisation } from '../organisation.ts';
import { record } from '../tenders/record.ts';
import { STATUSES } from '../tenders/statuses.ts';
import type { Instant } from '../tenders/time.ts';
import type { LotProcedures } from './entries.ts';
import { examples } from './examples.ts';
import { problemOf, type Path, type PathFinding, type Problem } from './finding.ts';
import { lotFrom } from './lot.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { LotContent, ProcedureContent } from './schema/lot.ts';
import { UNKNOWN_PORTAL } from './schema/portal-address.ts';

/** Which procedures have a portal address. */
export const portalRules = {
  'portal-twice': {
    severity: 'error',
    description: 'Every procedure has its own portal address.',
    example: {
      wrong: `${examples.reference('10', 2)} and ${examples.reference('10', 3)} with the same address`,
      right: 'the address of its own notice for each',
    },
    message: (d: { value: string; other: string }) => [
      `${d.value} is already the portal address of ${d.other}.`,
      'Copy the address of this procedure’s own notice.',
    ],
  },
  'portal-missing': {
    severity: 'error',
    description: 'An open procedure says where bids are made.',
    example: {
      wrong: `- reference: ${examples.reference('10', 3)}\n  start: 2022-06-24`,
      right: `- reference: ${examples.reference('10', 3)}\n  portal: ${examples.portal}\n  start: 2022-06-24`,
    },
    message: (d: { reference: string }) => [
      `${d.reference} is open, but has no portal address: nobody could bid.`,
      'Add “portal: https://…”, or “portal: tba” if there really is none.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(portalRules);

/** The portal addresses of a procedure, the first and the changed ones, and where they stand. */
export function portalsOf({
  portal,
  changes = [],
}: ProcedureContent): readonly { readonly portal: string; readonly path: Path }[] {
  return [
    { portal, path: ['portal'] },
    ...changes.map((change, index) => ({
      portal: change.portal,
      path: ['changes', index, 'portal'],
    })),
  ].flatMap(({ portal: address, path }) =>
    address === undefined || address === UNKNOWN_PORTAL ? [] : [{ portal: address, path }],
  );
}

/** Portal addresses that are used for more than one procedure. */
export function portalProblems(lots: readonly LotProcedures[]): readonly Problem[] {
  const owners = new Map<string, { readonly reference: string; readonly place: string }>();
  return lots.flatMap(({ path, yaml, procedures }) =>
    procedures.flatMap(({ procedure, index }) => {
      const { reference } = procedure;
      const place = `${path} ${index}`;
      return portalsOf(procedure).flatMap(({ portal, path: keys }) => {
        const notice = sameNotice(portal);
        const owner = owners.get(notice);
        if (!owner) owners.set(notice, { reference, place });
        if (!owner || owner.place === place) return [];
        const found = finding('portal-twice', { value: portal, other: owner.reference });
        return [problemOf(path, found, yaml.spotOf(['procedures', index, ...keys]))];
      });
    }),
  );
}

/** Two spellings of one address become one: another case of the host, a slash at the end. */
function sameNotice(portal: string): string {
  const url = URL.parse(portal);
  return url ? `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}` : portal;
}

/**
 * Procedures that are open at an instant without saying where to bid.
 *
 * @param content without any other mistake: its record must be possible
 */
export function portalFindings(
  id: string,
  content: LotContent,
  now: Instant,
): readonly PathFinding[] {
  const known = record(lotFrom(id, content, organisation.timeZone), now)?.procedures ?? [];
  const byReference = new Map(known.map((procedure) => [procedure.reference, procedure]));
  return (content.procedures ?? []).flatMap(({ reference, portal }, index) => {
    const procedure = byReference.get(reference);
    const isOpen = procedure && STATUSES[procedure.status].bids === 'now';
    const isSilent = isOpen && !procedure.terms.portal && portal !== UNKNOWN_PORTAL;
    return isSilent
      ? [{ found: finding('portal-missing', { reference }), path: ['procedures', index] }]
      : [];
  });
}
