import { finding, type Finding } from './finding.ts';
import type { ChangeContent, ProcedureContent } from '../tenders/content.ts';
import { at, leadFinding, periodFinding } from './periods.ts';
import { publicationOf, type PathFinding, type ProcedureInLot } from './procedures.ts';
import type { Path } from './yaml/yaml.ts';

type Terms = Pick<ProcedureContent, 'start' | 'closing' | 'portal'>;

/** A change, and what was in force before and after it. */
interface Step {
  readonly reference: string;
  readonly change: ChangeContent;
  readonly before: Terms;
  readonly after: Terms;
}

/** What is wrong with the changes of a procedure: their order, and what each of them brings about. */
export function changeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, changes = [] } = procedure;
  const first = publicationOf(procedure);
  const findings: PathFinding[] = [];
  let before: Terms = procedure;
  for (const [index, change] of changes.entries()) {
    const report = (found: Finding | undefined, ...keys: Path) => {
      if (found) findings.push({ found, path: ['changes', index, ...keys] });
    };
    const after = laidOver(before, change);
    const step = { reference, change, before, after };
    report(orderFinding(reference, change, first, changes[index - 1]), 'published');
    report(effectFinding(step));
    report(startFinding(step), 'start');
    report(closingFinding(step), change.closing === undefined ? 'start' : 'closing');
    before = after;
  }
  return findings;
}

function orderFinding(
  reference: string,
  { published }: ChangeContent,
  first: string | undefined,
  previous: ChangeContent | undefined,
): Finding | undefined {
  if (first !== undefined && at(published) <= at(first)) {
    return finding('change-before-publication', { reference, published, first });
  }
  return previous !== undefined && at(published) <= at(previous.published)
    ? finding('changes-out-of-order', { published, previous: previous.published })
    : undefined;
}

function effectFinding({ change, before }: Step): Finding | undefined {
  const keys = ['start', 'closing', 'portal'] as const;
  const hasEffect = keys.some((key) => change[key] !== undefined && change[key] !== before[key]);
  return hasEffect ? undefined : finding('change-without-effect', { published: change.published });
}

function startFinding({ reference, change, before }: Step): Finding | undefined {
  const { published } = change;
  if (change.start === undefined) return undefined;
  const { start } = before;
  return start !== undefined && at(published) >= at(start)
    ? finding('start-already-passed', { reference, published, start })
    : leadFinding(reference, change.start, published);
}

/** Only where a date is changed: what was wrong before is reported where it stands. */
function closingFinding({ reference, change, before, after }: Step): Finding | undefined {
  const { published, closing: newClosing, start: newStart } = change;
  if (newClosing !== undefined && at(newClosing, 'end') <= at(published)) {
    return finding('closing-already-passed', { reference, published, closing: newClosing });
  }
  if ((newStart ?? newClosing) === undefined) return undefined;
  const { start, closing } = after;
  if (start !== undefined && closing !== undefined) {
    const isReported = newStart !== undefined && leadFinding(reference, newStart, published);
    return isReported ? undefined : periodFinding(reference, start, closing);
  }
  if (before.start !== undefined || before.closing !== undefined) return undefined;
  const [present, absent] = start === undefined ? ['closing', 'start'] : ['start', 'closing'];
  return finding('dates-incomplete', { reference, present, absent });
}

function laidOver(older: Terms, newer: Terms): Terms {
  return {
    start: newer.start ?? older.start,
    closing: newer.closing ?? older.closing,
    portal: newer.portal ?? older.portal,
  };
}
