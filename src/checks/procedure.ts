import { organisation } from '../organisation.ts';
import { finding, type Finding } from '../rules/problem.ts';
import type { ChangeContent, ProcedureContent } from '../tenders/content.ts';
import { lotNumber } from '../tenders/lot.ts';
import { referenceOf, referenceParts } from '../tenders/reference.ts';
import { isDay, momentFrom, type DayEdge, type Instant } from '../tenders/time.ts';
import { freeDay } from './free-days.ts';
import type { Path } from './yaml.ts';

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

const { timeZone: ZONE, referencePrefix: PREFIX, portal: PORTAL } = organisation;
const DAY = 86_400_000;
const LONGEST_LEAD = 90 * DAY;
const LONGEST_PERIOD = 366 * DAY;
/** From then on, every notice names the time of its deadline. */
const TIMES_REQUIRED_FROM = '2024-01-01';

/** Everything that one procedure can break on its own. */
export function procedureFindings(place: ProcedureInLot): readonly PathFinding[] {
  return [
    ...referenceFindings(place),
    ...periodFindings(place),
    ...publicationFindings(place),
    ...changeFindings(place),
    ...outcomeFindings(place),
    ...closingDayFindings(place),
    ...hostFindings(place),
  ].map(({ found, path }) => ({ found, path: ['procedures', place.index, ...path] }));
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
  return orderFindings(reference, start, closing).map((found) => ({ found, path: ['closing'] }));
}

function orderFindings(reference: string, start: string, closing: string): readonly Finding[] {
  const length = at(closing, 'end') - at(start);
  const details = { reference, start, closing };
  if (length <= 0) return [finding('closing-not-after-start', details)];
  return length > LONGEST_PERIOD ? [finding('closing-long-after-start', details)] : [];
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
    findings.push(finding('published-before-lot', { reference, published, announced }));
  }
  if (closing !== undefined && at(published) >= at(closing, 'end')) {
    findings.push(finding('published-after-closing', { reference, published, closing }));
  }
  if (start !== undefined && at(published) - at(start) > LONGEST_LEAD) {
    const days = Math.round((at(published) - at(start)) / DAY);
    findings.push(finding('start-long-before-publication', { reference, start, published, days }));
  }
  return findings.map((found) => ({ found, path }));
}

function changeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, changes = [] } = procedure;
  const first = publicationOf(procedure);
  const findings: PathFinding[] = [];
  let terms: ChangeContent | ProcedureContent = procedure;
  let previous: string | undefined;
  for (const [index, change] of changes.entries()) {
    const { published } = change;
    const report = (found: Finding, ...keys: Path) => {
      findings.push({ found, path: ['changes', index, ...keys] });
    };
    if (first !== undefined && at(published) <= at(first)) {
      report(finding('change-before-publication', { reference, published, first }), 'published');
    } else if (previous !== undefined && at(published) <= at(previous)) {
      report(finding('changes-out-of-order', { published, previous }), 'published');
    }
    if (!hasEffect(change, terms)) report(finding('change-without-effect', { published }));
    if (
      change.start !== undefined &&
      terms.start !== undefined &&
      at(published) >= at(terms.start)
    ) {
      const { start } = terms;
      report(finding('start-already-passed', { reference, published, start }), 'start');
    }
    if (change.closing !== undefined && at(change.closing, 'end') <= at(published)) {
      const { closing } = change;
      report(finding('closing-already-passed', { reference, published, closing }), 'closing');
    }
    terms = { ...terms, ...withoutGaps(change) };
    const key = change.closing === undefined ? 'start' : 'closing';
    if (change[key] !== undefined && terms.start !== undefined && terms.closing !== undefined) {
      for (const found of orderFindings(reference, terms.start, terms.closing)) report(found, key);
    }
    previous = published;
  }
  return findings;
}

function hasEffect(change: ChangeContent, terms: ChangeContent | ProcedureContent): boolean {
  const keys = ['start', 'closing', 'portal'] as const;
  return keys.some((key) => change[key] !== undefined && change[key] !== terms[key]);
}

function withoutGaps({ start, closing, portal }: ChangeContent) {
  return Object.fromEntries(
    Object.entries({ start, closing, portal }).filter(([, value]) => value !== undefined),
  );
}

function outcomeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, cancelled, award, changes = [], closing } = procedure;
  const published = publicationOf(procedure);
  const findings: PathFinding[] = [];
  if (cancelled && award) {
    const found = finding('two-outcomes', { name: reference, outcomes: 'cancelled and awarded' });
    findings.push({ found, path: ['award'] });
  }
  const lastClosing = changes.findLast((change) => change.closing)?.closing ?? closing;
  const earliest = { cancelled: published, award: lastClosing ?? published };
  for (const [outcome, fact] of Object.entries({ cancelled, award })) {
    if (!fact) continue;
    const bound = earliest[outcome as keyof typeof earliest];
    if (
      bound !== undefined &&
      at(fact.published) < at(bound, outcome === 'award' ? 'end' : 'beginning')
    ) {
      const details = { outcome, published: fact.published, earliest: bound };
      findings.push({ found: finding('outcome-too-early', details), path: [outcome, 'published'] });
    }
    const late = changes.findIndex((change) => at(change.published) >= at(fact.published));
    const change = changes[late];
    if (change) {
      const details = {
        reference,
        published: change.published,
        outcome: `${outcome} ${fact.published}`,
      };
      const found = finding('change-after-outcome', details);
      findings.push({ found, path: ['changes', late, 'published'] });
    }
  }
  return findings;
}

/** Warnings on the days of all deadlines, first and changed ones. */
function closingDayFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
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

function hostFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { portal, changes = [] } = procedure;
  const portals = [
    { portal, path: ['portal'] },
    ...changes.map((change, index) => ({
      portal: change.portal,
      path: ['changes', index, 'portal'],
    })),
  ];
  return portals.flatMap(({ portal: address, path }) => {
    const host = address === undefined ? undefined : URL.parse(address)?.hostname;
    if (!host || host === PORTAL.host) return [];
    return [{ found: finding('portal-host', { host, expected: PORTAL.host }), path }];
  });
}

function at(local: string, edge: DayEdge = 'beginning'): Instant {
  return momentFrom(local, ZONE, edge).at;
}
