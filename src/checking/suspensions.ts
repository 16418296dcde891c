import { closingStatedAt } from './deadlines.ts';
import type { ProcedureInLot } from './entries.ts';
import type { Finding, Path, PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { publicationOf } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { ProcedureContent, SuspensionContent } from './schema/lot.ts';

/** What the suspensions of a procedure must keep to. */
export const suspensionRules = {
  'suspension-before-publication': {
    severity: 'error',
    description: 'A suspension is published after the procedure that it halts.',
    example: {
      wrong: 'start: 2026-12-10\nsuspended:\n  - published: 2026-01-11T10:00',
      right: 'start: 2026-12-10\nsuspended:\n  - published: 2027-01-11T10:00',
    },
    message: (d: { reference: string; published: string; first: string }) => [
      `The suspension of ${d.published} is not later than the publication of ${d.reference} itself (${d.first}).`,
      'Check the year and the day of both and correct the wrong one.',
    ],
  },
  'suspensions-out-of-order': {
    severity: 'error',
    description: 'Suspensions are in the order in which they were published, and do not overlap.',
    example: {
      wrong:
        'suspended:\n  - published: 2027-01-11T10:00\n  - published: 2027-02-15T10:00\n    resumed: 2027-03-01T09:00',
      right:
        'suspended:\n  - published: 2027-01-11T10:00\n    resumed: 2027-02-01T09:00\n  - published: 2027-02-15T10:00\n    resumed: 2027-03-01T09:00',
    },
    message: (d: { published: string; previous: string; end: string | undefined }) => [
      `The suspension of ${d.published} follows the one of ${d.previous}, which ${
        d.end === undefined ? 'has no end' : `lasts until ${d.end}`
      }.`,
      'Correct the dates, or add “resumed: …” to the first one.',
    ],
  },
  'resumed-before-suspension': {
    severity: 'error',
    description: 'A procedure is resumed after it was suspended.',
    example: {
      wrong: 'suspended:\n  - published: 2027-01-11T10:00\n    resumed: 2026-02-01T09:00',
      right: 'suspended:\n  - published: 2027-01-11T10:00\n    resumed: 2027-02-01T09:00',
    },
    message: (d: { reference: string; published: string; resumed: string }) => [
      `${d.reference} would be resumed (${d.resumed}) before or when it is suspended (${d.published}).`,
      'Check the year and the day of both and correct the wrong one.',
    ],
  },
  'resumed-without-deadline': {
    severity: 'error',
    description: 'A procedure whose deadline passed while it was suspended is given a new one.',
    example: {
      wrong:
        'closing: 2027-01-12T12:00\nsuspended:\n  - published: 2027-01-11T10:00\n    resumed: 2027-02-01T09:00',
      right:
        'closing: 2027-01-12T12:00\nchanges:\n  - published: 2027-02-01T09:00\n    closing: 2027-03-01T12:00\nsuspended:\n  - published: 2027-01-11T10:00\n    resumed: 2027-02-01T09:00',
    },
    message: (d: { reference: string; resumed: string; closing: string }) => [
      `When ${d.reference} is resumed (${d.resumed}), its deadline has passed (${d.closing}).`,
      `Add a change with “published: ${d.resumed}” and the new “closing”.`,
    ],
  },
  'suspension-after-outcome': {
    severity: 'error',
    description:
      'What is cancelled or awarded is not suspended or resumed afterwards, and nothing is awarded while it is suspended.',
    example: {
      wrong: 'suspended:\n  - published: 2027-01-11T10:00\naward:\n  published: 2027-02-20',
      right:
        'suspended:\n  - published: 2027-01-11T10:00\n    resumed: 2027-02-01T09:00\naward:\n  published: 2027-02-20',
    },
    message: (d: { reference: string; fact: string; outcome: string }) => [
      `${d.reference} is ${d.fact}, which contradicts its end (${d.outcome}).`,
      'Correct one of the dates, or add “resumed: …” with the day on which it went on.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(suspensionRules);

/** What is wrong with the suspensions of a procedure: their order, their ends, and what follows. */
export function suspensionFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { suspended = [] } = procedure;
  return suspended.flatMap((suspension, index) => {
    const found: (PathFinding | undefined)[] = [
      orderFinding(procedure, suspension, suspended[index - 1]),
      resumptionFinding(procedure, suspension),
      ...Object.entries({ cancelled: procedure.cancelled, award: procedure.award }).map(
        ([key, fact]) => fact && outcomeFinding(procedure, suspension, key, fact.published),
      ),
    ];
    return found
      .filter((one) => one !== undefined)
      .map((one) => ({ ...one, path: ['suspended', index, ...one.path] }));
  });
}

/** Suspensions that begin or end after the end of the whole lot. @param end `lot cancelled 2027-01-11` */
export function suspensionsAfter(
  procedure: ProcedureContent,
  end: string,
  endOfLot: string,
): readonly PathFinding[] {
  return (procedure.suspended ?? []).flatMap((suspension, index) => {
    const late = lateFinding(procedure, suspension, end, endOfLot);
    return late ? [{ ...late, path: ['suspended', index, ...late.path] }] : [];
  });
}

function orderFinding(
  procedure: ProcedureContent,
  { published }: SuspensionContent,
  previous: SuspensionContent | undefined,
): PathFinding | undefined {
  const { reference } = procedure;
  const first = publicationOf(procedure);
  const path: Path = ['published'];
  if (first !== undefined && at(published) <= at(first)) {
    return {
      found: finding('suspension-before-publication', { reference, published, first }),
      path,
    };
  }
  if (!previous) return undefined;
  const end = previous.resumed;
  if (end !== undefined && at(published) >= at(end) && at(published) > at(previous.published)) {
    return undefined;
  }
  const details = { published, previous: previous.published, end };
  return { found: finding('suspensions-out-of-order', details), path };
}

function resumptionFinding(
  procedure: ProcedureContent,
  { published, resumed }: SuspensionContent,
): PathFinding | undefined {
  if (resumed === undefined) return undefined;
  const { reference } = procedure;
  const found = (one: Finding) => ({ found: one, path: ['resumed'] });
  if (at(resumed) <= at(published)) {
    return found(finding('resumed-before-suspension', { reference, published, resumed }));
  }
  const [before, closing] = [published, resumed].map((day) => closingStatedAt(procedure, at(day)));
  // A deadline that had passed before, such as in a review of the award, needs no successor.
  const wasRunning = before !== undefined && at(before, 'end') > at(published);
  return wasRunning && closing !== undefined && at(closing, 'end') <= at(resumed)
    ? found(finding('resumed-without-deadline', { reference, resumed, closing }))
    : undefined;
}

function outcomeFinding(
  procedure: ProcedureContent,
  suspension: SuspensionContent,
  key: string,
  published: string,
): PathFinding | undefined {
  const late = lateFinding(procedure, suspension, key, published);
  if (late || key !== 'award' || suspension.resumed !== undefined) return late;
  const { reference } = procedure;
  const fact = `suspended from ${suspension.published} without “resumed”`;
  const found = finding('suspension-after-outcome', {
    reference,
    fact,
    outcome: `award ${published}`,
  });
  return { found, path: ['published'] };
}

function lateFinding(
  { reference }: ProcedureContent,
  suspension: SuspensionContent,
  key: string,
  end: string,
): PathFinding | undefined {
  for (const [name, word] of [
    ['published', 'suspended'],
    ['resumed', 'resumed'],
  ] as const) {
    const day = suspension[name];
    if (day === undefined || at(day) < at(end)) continue;
    const details = { reference, fact: `${word} from ${day}`, outcome: `${key} ${end}` };
    return { found: finding('suspension-after-outcome', details), path: [name] };
  }
  return undefined;
}
