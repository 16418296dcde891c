import { organisation } from '../organisation.ts';
import { finding, type Finding } from './finding.ts';
import type { ProcedureContent } from '../tenders/content.ts';
import { lotNumber } from '../tenders/lot.ts';
import { referenceOf, referenceParts } from '../tenders/reference.ts';
import { changeFindings } from './changes.ts';
import { closingDayFindings } from './deadlines.ts';
import { outcomeFindings } from './outcomes.ts';
import { at, leadFinding, periodFinding } from './periods.ts';
import type { Path } from './yaml/yaml.ts';

/** A finding and the path to what it is about. */
export interface PathFinding {
  readonly found: Finding;
  readonly path: Path;
}

/** A procedure whose parts each have the right form, and where it stands. */
export interface ProcedureInLot {
  readonly procedure: ProcedureContent;
  /** Position in the list of procedures, from 0. */
  readonly index: number;
  /** Identity of the lot in whose file it stands. */
  readonly lot: string;
  /** `announced` of the lot. */
  readonly announced: string | undefined;
}

const PREFIX = organisation.referencePrefix;

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
    ...outcomeFindings(place),
    ...closingDayFindings(place),
  ].map(({ found, path }) => ({ found, path: ['procedures', place.index, ...path] }));
}

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
    address === undefined || address === 'tba' ? [] : [{ portal: address, path }],
  );
}

/** From when a procedure is shown; `undefined` where nothing says so. */
export function publicationOf({ published, start }: ProcedureContent): string | undefined {
  return published ?? start;
}

function referenceFindings({ procedure, index, lot }: ProcedureInLot): readonly PathFinding[] {
  const { reference: value } = procedure;
  const number = lotNumber(lot);
  const expected = referenceOf(PREFIX, number, index + 1);
  const parts = referenceParts(PREFIX, value);
  const path = ['reference'];
  if (!parts) return [{ found: finding('reference-form', { value, expected }), path }];
  if (parts.lot === number) return [];
  const found = finding('reference-of-other-lot', { value, lot: number, expected });
  return [{ found, path }];
}

function periodFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, start, closing } = procedure;
  if (start === undefined && closing === undefined) return [];
  if (start === undefined || closing === undefined) {
    const [present, absent] = start === undefined ? ['closing', 'start'] : ['start', 'closing'];
    return [
      { found: finding('dates-incomplete', { reference, present, absent }), path: [present] },
    ];
  }
  const found = periodFinding(reference, start, closing);
  return found ? [{ found, path: ['closing'] }] : [];
}

function publicationFindings({ procedure, announced }: ProcedureInLot): readonly PathFinding[] {
  const { reference, start, closing } = procedure;
  const published = publicationOf(procedure);
  if (published === undefined) {
    const isIncomplete = closing !== undefined;
    return isIncomplete ? [] : [{ found: finding('published-missing', { reference }), path: [] }];
  }
  const path = [procedure.published === undefined ? 'start' : 'published'];
  const findings: Finding[] = [];
  if (announced !== undefined && at(published) < at(announced)) {
    findings.push(finding('published-before-lot', { name: reference, published, announced }));
  }
  const isPeriod = start !== undefined && closing !== undefined && at(start) < at(closing, 'end');
  if (isPeriod && at(published) >= at(closing, 'end')) {
    findings.push(finding('published-after-closing', { reference, published, closing }));
  }
  const lead = leadFinding(reference, start, published);
  return [...findings, ...(lead ? [lead] : [])].map((found) => ({ found, path }));
}
