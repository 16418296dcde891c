import { isDay } from '../tenders/time.ts';
import { closingStatedAt } from './deadlines.ts';
import type { ProcedureInLot } from './entries.ts';
import type { PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { publicationOf } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { AwardContent, ProcedureContent } from './schema/lot.ts';

/** How procedures and lots may end. */
export const outcomeRules = {
  'outcome-too-early': {
    severity: 'error',
    description:
      'Cancellation, replacement and award come after the publication; an award also after the deadline, and the end of a lot after all of its procedures have been published.',
    example: {
      wrong: 'start: 2022-06-24\ncancelled: { published: 2021-07-01 }',
      right: 'start: 2022-06-24\ncancelled: { published: 2022-07-01 }',
    },
    message: (d: { outcome: string; published: string; earliest: string }) => [
      `“${d.outcome}” is dated ${d.published}, but cannot be earlier than ${d.earliest}.`,
      'Correct the year or the day.',
    ],
  },
  'change-after-outcome': {
    severity: 'error',
    description: 'What is cancelled or awarded is not changed afterwards.',
    example: {
      wrong: 'cancelled: { published: 2022-07-01 }\nchanges:\n  - published: 2022-07-12',
      right: 'changes:\n  - published: 2022-06-30',
    },
    message: (d: { reference: string; published: string; outcome: string }) => [
      `The change of ${d.published} comes after the end of ${d.reference} (${d.outcome}).`,
      'Correct one of the two dates, or add a new round instead of the change.',
    ],
  },
  'two-outcomes': {
    severity: 'error',
    description:
      'A procedure is cancelled or awarded, a lot cancelled or replaced, not both; and nothing ends after its lot has.',
    example: {
      wrong:
        'cancelled: { published: 2024-02-06 }\nreplaced: { published: 2024-02-06, by: [lot18] }',
      right: 'replaced: { published: 2024-02-06, by: [lot18] }',
    },
    message: (d: { name: string; outcomes: string }) => [
      `${d.name} is ${d.outcomes}.`,
      'Remove the one that is not true.',
    ],
  },
  'contractors-in-two-ways': {
    severity: 'error',
    description: 'The companies that won are all in one list, or there is one alone.',
    example: {
      wrong: 'contractor: Example GmbH\ncontractors: [{ name: Muster AG }]',
      right: 'contractors: [{ name: Example GmbH }, { name: Muster AG }]',
    },
    message: (d: { reference: string; contractor: string }) => [
      `${d.reference} was awarded to a “contractor” and to “contractors” as well.`,
      `Write all of them under “contractors”, “${d.contractor}” as { name: ${d.contractor} }.`,
    ],
  },
  'concluded-out-of-time': {
    severity: 'error',
    description: 'A contract is concluded after the deadline, and before that is published.',
    example: {
      wrong: 'award: { published: 2022-09-01, concluded: 2021-08-30 }',
      right: 'award: { published: 2022-09-01, concluded: 2022-08-30 }',
    },
    message: (d: { reference: string; concluded: string; bound: string }) => [
      `The contract of ${d.reference} would have been concluded on ${d.concluded}, ${d.bound}.`,
      'Correct the year or the day.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(outcomeRules);

/** What contradicts the end of a procedure: another end, an earlier date, a later change. */
export function outcomeFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference: name, cancelled, award } = procedure;
  const outcomes = Object.entries({ cancelled, award })
    .flatMap(([outcome, fact]) =>
      fact
        ? [
            ...earlyFindings(procedure, outcome, fact.published),
            ...lateChangeFindings(procedure, outcome, fact.published),
          ]
        : [],
    )
    .concat(award ? awardFindings(procedure, award) : []);
  if (!cancelled || !award) return outcomes;
  const found = finding('two-outcomes', { name, outcomes: 'both cancelled and awarded' });
  return [{ found, path: ['award'] }, ...outcomes];
}

/** What an award says of itself that cannot be. */
function awardFindings(
  procedure: ProcedureContent,
  { published, contractor, contractors, concluded }: AwardContent,
): readonly PathFinding[] {
  const { reference } = procedure;
  const inTwoWays = contractor !== undefined && contractors !== undefined;
  const bound =
    concluded === undefined ? undefined : concludedBound(procedure, concluded, published);
  return [
    ...(inTwoWays
      ? [
          {
            found: finding('contractors-in-two-ways', { reference, contractor }),
            path: ['award', 'contractor'],
          },
        ]
      : []),
    ...(concluded !== undefined && bound !== undefined
      ? [
          {
            found: finding('concluded-out-of-time', { reference, concluded, bound }),
            path: ['award', 'concluded'],
          },
        ]
      : []),
  ];
}

/** Between which days a contract cannot have been concluded, in words; `undefined` if it can. */
function concludedBound(
  procedure: ProcedureContent,
  concluded: string,
  published: string,
): string | undefined {
  if (at(concluded) > at(published)) return `after its award was published (${published})`;
  const closing = closingStatedAt(procedure, at(published) - 1);
  // On the day of a deadline with a time, both can be true.
  const isEarly = closing !== undefined && concluded.slice(0, 10) < closing.slice(0, 10);
  return isEarly ? `before the deadline (${closing})` : undefined;
}

function earlyFindings(
  procedure: ProcedureContent,
  outcome: string,
  published: string,
): readonly PathFinding[] {
  const bound = outcome === 'award' ? closingStatedAt(procedure, at(published) - 1) : undefined;
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
