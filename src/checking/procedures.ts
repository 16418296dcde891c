import { changeFindings } from './changes.ts';
import { closingDayFindings } from './deadlines.ts';
import type { ProcedureInLot } from './entries.ts';
import { factTimeFindings } from './fact-times.ts';
import type { PathFinding } from './finding.ts';
import { outcomeFindings } from './outcomes.ts';
import { periodFindings } from './periods.ts';
import { publicationFindings } from './publication.ts';
import { referenceFindings } from './references.ts';
import { suspensionFindings } from './suspensions.ts';

/** Everything that one procedure can break on its own. */
export function procedureFindings(place: ProcedureInLot): readonly PathFinding[] {
  const publication = publicationFindings(place);
  const isStartWrong = publication.some(
    ({ found: { rule } }) => rule === 'start-long-before-publication',
  );
  return [
    ...referenceFindings(place),
    // A start in a wrong year is one mistake, however long it makes the period.
    ...(isStartWrong ? [] : periodFindings(place)),
    ...publication,
    ...changeFindings(place),
    ...suspensionFindings(place),
    ...outcomeFindings(place),
    ...closingDayFindings(place),
    ...factTimeFindings(place),
  ].map(({ found, path }) => ({ found, path: ['procedures', place.index, ...path] }));
}
