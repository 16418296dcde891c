import { finding } from './finding.ts';
import type { ProcedureContent } from '../tenders/content.ts';
import { isDay } from '../tenders/time.ts';
import { at } from './periods.ts';
import { publicationOf, type PathFinding, type ProcedureInLot } from './procedures.ts';

/** What contradicts the end of a procedure: another end, an earlier date, a later change. */
export function outcomeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference: name, cancelled, award } = procedure;
  const outcomes = Object.entries({ cancelled, award }).flatMap(([outcome, fact]) =>
    fact
      ? [
          ...earlyFindings(procedure, outcome, fact.published),
          ...lateChangeFindings(procedure, outcome, fact.published),
        ]
      : [],
  );
  if (!cancelled || !award) return outcomes;
  const found = finding('two-outcomes', { name, outcomes: 'both cancelled and awarded' });
  return [{ found, path: ['award'] }, ...outcomes];
}

function earlyFindings(
  procedure: ProcedureContent,
  outcome: string,
  published: string,
): readonly PathFinding[] {
  const bound = outcome === 'award' ? closingInForce(procedure, published) : undefined;
  const earliest = bound ?? publicationOf(procedure);
  if (earliest === undefined || at(published) >= at(earliest, bound ? 'end' : 'beginning'))
    return [];
  const details = {
    outcome,
    published,
    earliest: bound && isDay(bound) ? `the end of ${bound}` : earliest,
  };
  return [{ found: finding('outcome-too-early', details), path: [outcome, 'published'] }];
}

/** The deadline that had last been published before an award. */
function closingInForce(
  { closing, changes = [] }: ProcedureContent,
  awarded: string,
): string | undefined {
  const last = changes.findLast(
    (change) => change.closing !== undefined && at(change.published) < at(awarded),
  );
  return last?.closing ?? closing;
}

function lateChangeFindings(
  { reference, changes = [] }: ProcedureContent,
  key: string,
  end: string,
): readonly PathFinding[] {
  const late = changes.findIndex(({ published }) => at(published) >= at(end));
  const change = changes[late];
  if (!change) return [];
  const details = { reference, published: change.published, outcome: `${key} ${end}` };
  const found = finding('change-after-outcome', details);
  return [{ found, path: ['changes', late, 'published'] }];
}
