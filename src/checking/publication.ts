import type { ProcedureInLot } from './entries.ts';
import { examples } from './examples.ts';
import type { Finding, PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { leadFinding } from './periods.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { ProcedureContent } from './schema/lot.ts';

/** From when a procedure or a description may be shown. */
export const publicationRules = {
  'published-missing': {
    severity: 'error',
    description: 'A procedure without dates says from when it may be shown.',
    example: {
      wrong: `- reference: ${examples.reference('9b', 2)}`,
      right: `- reference: ${examples.reference('9b', 2)}\n  published: 2024-02-06`,
    },
    message: (d: { reference: string }) => [
      `${d.reference} has neither “start” nor “published”, so nothing says from when it is shown.`,
      'Add “published: …” with the day of the announcement.',
    ],
  },
  'published-before-lot': {
    severity: 'error',
    description: 'A procedure or a description is not shown before its lot.',
    example: {
      wrong: 'announced: 2023-07-20\nprocedures:\n  - start: 2023-07-19',
      right: 'announced: 2023-07-20\nprocedures:\n  - published: 2023-07-20\n    start: 2023-07-19',
    },
    message: (d: { name: string; published: string; announced: string }) => [
      `${d.name} would be shown from ${d.published}, but its lot only from ${d.announced}.`,
      `Write “published: ${d.announced}” for it, or correct “announced” of the lot.`,
    ],
  },
  'published-after-closing': {
    severity: 'error',
    description: 'A procedure is published before it closes.',
    example: {
      wrong: 'published: 2023-06-01\nclosing: 2022-07-19T12:00',
      right: 'published: 2022-06-24\nclosing: 2022-07-19T12:00',
    },
    message: (d: { reference: string; published: string; closing: string }) => [
      `${d.reference} would be published (${d.published}) only after it has closed (${d.closing}).`,
      'Correct the year or the day of one of the two.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(publicationRules);

/** From when a procedure is shown; `undefined` where nothing says so. */
export function publicationOf({ published, start }: ProcedureContent): string | undefined {
  return published ?? start;
}

/** A procedure that is shown before its lot, too late, or that nothing says when to show. */
export function publicationFindings({
  procedure,
  announced,
}: ProcedureInLot): readonly PathFinding[] {
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
