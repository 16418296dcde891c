import { laidOver, type TermsIn } from '../tenders/terms.ts';
import type { ProcedureInLot } from './entries.ts';
import type { Finding, Path, PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { isSuspendedAt, pauseUntil } from './pauses.ts';
import { incompleteFinding, leadFinding, periodFinding } from './periods.ts';
import { publicationOf } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import { typedTerms } from './terms.ts';
import type { ChangeContent, ProcedureContent } from './schema/lot.ts';

/** What the changes of a procedure must keep to. */
export const changeRules = {
  'change-before-publication': {
    severity: 'error',
    description: 'A change is published after the procedure that it changes.',
    example: {
      wrong: 'start: 2022-06-24\nchanges:\n  - published: 2021-07-19',
      right: 'start: 2022-06-24\nchanges:\n  - published: 2022-07-19',
    },
    message: (d: { reference: string; published: string; first: string }) => [
      `The change of ${d.published} is not later than the publication of ${d.reference} itself (${d.first}).`,
      'Correct the date of the change. What was wrong before publication is corrected in place, without a change.',
    ],
  },
  'changes-out-of-order': {
    severity: 'error',
    description: 'Changes are in the order in which they were published.',
    example: {
      wrong: 'changes:\n  - published: 2022-07-19\n  - published: 2022-07-12',
      right: 'changes:\n  - published: 2022-07-12\n  - published: 2022-07-19',
    },
    message: (d: { published: string; previous: string }) => [
      `The change of ${d.published} follows the one of ${d.previous}, but is not later.`,
      'Put the changes in order of their “published”, or correct the date.',
    ],
  },
  'change-without-effect': {
    severity: 'error',
    description: 'A change changes something.',
    example: {
      wrong:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-12\n    closing: 2022-07-19T12:00',
      right:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-12\n    closing: 2022-08-02T12:00',
    },
    message: (d: { published: string }) => [
      `The change of ${d.published} leaves everything as it was.`,
      'Write what is new, like “closing” or “portal”, or remove the change.',
    ],
  },
  'start-already-passed': {
    severity: 'error',
    description: 'A start that has passed is no longer moved.',
    example: {
      wrong: 'start: 2022-06-24\nchanges:\n  - published: 2022-07-01\n    start: 2022-07-10',
      right: 'start: 2022-06-24\nchanges:\n  - published: 2022-06-20\n    start: 2022-07-10',
    },
    message: (d: { reference: string; published: string; start: string }) => [
      `When this change was published (${d.published}), ${d.reference} had already started (${d.start}).`,
      'Correct the date, or cancel the procedure and add a new round.',
    ],
  },
  'closing-already-passed': {
    severity: 'error',
    description: 'A new deadline is later than the change that sets it.',
    example: {
      wrong: 'changes:\n  - published: 2022-07-19T14:29\n    closing: 2021-08-02T12:00',
      right: 'changes:\n  - published: 2022-07-19T14:29\n    closing: 2022-08-02T12:00',
    },
    message: (d: { reference: string; published: string; closing: string }) => [
      `The change of ${d.published} would set the deadline of ${d.reference} to ${d.closing}, which had already passed.`,
      'Check the year and the day of both and correct the wrong one.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(changeRules);

/** A change, and what was in force before and after it. */
interface Step {
  readonly procedure: ProcedureContent;
  readonly change: ChangeContent;
  readonly before: TermsIn<string>;
  readonly after: TermsIn<string>;
}

/** What is wrong with the changes of a procedure: their order, and what each of them brings about. */
export function changeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, changes = [] } = procedure;
  const first = publicationOf(procedure);
  const findings: PathFinding[] = [];
  let before = typedTerms(procedure);
  for (const [index, change] of changes.entries()) {
    const report = (found: Finding | undefined, ...keys: Path) => {
      if (found) findings.push({ found, path: ['changes', index, ...keys] });
    };
    const after = laidOver(before, typedTerms(change));
    const step = { procedure, change, before, after };
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

function effectFinding({ change, before, after }: Step): Finding | undefined {
  return JSON.stringify(before) !== JSON.stringify(after)
    ? undefined
    : finding('change-without-effect', { published: change.published });
}

function startFinding({ procedure, change, before }: Step): Finding | undefined {
  const { published } = change;
  if (change.start === undefined) return undefined;
  const { start } = before;
  const { reference } = procedure;
  const hasStarted =
    start !== undefined && at(published) >= at(start) && !isSuspendedAt(procedure, at(start));
  return hasStarted
    ? finding('start-already-passed', { reference, published, start })
    : leadFinding(reference, change.start, published);
}

/** Only where a date is changed: what was wrong before is reported where it stands. */
function closingFinding({ procedure, change, before, after }: Step): Finding | undefined {
  const { reference } = procedure;
  const { published, closing: newClosing, start: newStart } = change;
  if (newClosing !== undefined && at(newClosing, 'end') <= at(published)) {
    return finding('closing-already-passed', { reference, published, closing: newClosing });
  }
  if ((newStart ?? newClosing) === undefined) return undefined;
  const { start, closing } = after;
  if (start !== undefined && closing !== undefined) {
    const isReported = newStart !== undefined && leadFinding(reference, newStart, published);
    const pause = pauseUntil(procedure, at(published));
    return isReported ? undefined : periodFinding(reference, start, closing, pause);
  }
  if (before.start !== undefined || before.closing !== undefined) return undefined;
  return incompleteFinding(reference, start);
}
