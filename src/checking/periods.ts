import type { ProcedureInLot } from './entries.ts';
import type { Finding, PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** What the dates of a submission period must keep to. */
export const periodRules = {
  'dates-incomplete': {
    severity: 'error',
    description: 'Start and closing are given together.',
    example: { wrong: 'start: 2022-06-24', right: 'start: 2022-06-24\nclosing: 2022-07-19T12:00' },
    message: (d: { reference: string; present: string; absent: string }) => [
      `${d.reference} has “${d.present}”, but no “${d.absent}”.`,
      `Add “${d.absent}: …”, or leave out both and give “published: …” until they are known.`,
    ],
  },
  'closing-not-after-start': {
    severity: 'error',
    description: 'A procedure closes after it has started.',
    example: {
      wrong: 'start: 2022-01-12\nclosing: 2021-01-27T10:00',
      right: 'start: 2022-01-12\nclosing: 2022-01-27T10:00',
    },
    message: (d: { reference: string; start: string; closing: string }) => [
      `${d.reference} would close (${d.closing}) no later than it starts (${d.start}).`,
      'Correct the year, the day or the time of one of the two.',
    ],
  },
  'start-long-before-publication': {
    severity: 'error',
    description: 'A start more than 90 days before publication means a wrong year.',
    example: {
      wrong: 'published: 2023-06-20\nstart: 2022-06-24',
      right: 'published: 2023-06-20\nstart: 2023-06-24',
    },
    message: (d: { reference: string; start: string; published: string; days: number }) => [
      `${d.reference} would have started (${d.start}) ${d.days} days before it was published (${d.published}).`,
      'Check the year of both dates and correct the wrong one.',
    ],
  },
  'closing-long-after-start': {
    severity: 'error',
    description: 'A closing more than a year after the start means a wrong year.',
    example: {
      wrong: 'start: 2022-01-12\nclosing: 2023-01-27T10:00',
      right: 'start: 2022-01-12\nclosing: 2022-01-27T10:00',
    },
    message: (d: { reference: string; start: string; closing: string }) => [
      `${d.reference} would close (${d.closing}) more than a year after its start (${d.start}).`,
      'Check the year of both dates and correct the wrong one.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(periodRules);

const DAY = 86_400_000;
const LONGEST_LEAD = 90 * DAY;
const LONGEST_PERIOD = 366 * DAY;

/** What is wrong with the first dates of a procedure. */
export function periodFindings({ procedure }: ProcedureInLot): readonly PathFinding[] {
  const { reference, start, closing } = procedure;
  if (start === undefined && closing === undefined) return [];
  if (start === undefined || closing === undefined) {
    const path = [start === undefined ? 'closing' : 'start'];
    return [{ found: incompleteFinding(reference, start), path }];
  }
  const found = periodFinding(reference, start, closing);
  return found ? [{ found, path: ['closing'] }] : [];
}

/** One of the two dates without the other one. @param start is missing, or else the closing */
export function incompleteFinding(reference: string, start: string | undefined): Finding {
  const [present, absent] = start === undefined ? ['closing', 'start'] : ['start', 'closing'];
  return finding('dates-incomplete', { reference, present, absent });
}

/**
 * A submission period that ends before it begins, or so late that a year is wrong.
 *
 * @param pause time in which it was suspended, in milliseconds
 */
export function periodFinding(
  reference: string,
  start: string,
  closing: string,
  pause = 0,
): Finding | undefined {
  const length = at(closing, 'end') - at(start);
  const details = { reference, start, closing };
  if (length <= 0) return finding('closing-not-after-start', details);
  return length - pause > LONGEST_PERIOD ? finding('closing-long-after-start', details) : undefined;
}

/** A start so long before its publication that one of the two has the wrong year. */
export function leadFinding(
  reference: string,
  start: string | undefined,
  published: string,
): Finding | undefined {
  if (start === undefined || at(published) - at(start) <= LONGEST_LEAD) return undefined;
  const days = Math.round((at(published) - at(start)) / DAY);
  return finding('start-long-before-publication', { reference, start, published, days });
}
