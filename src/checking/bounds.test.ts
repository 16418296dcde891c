import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';

/*
 * The rules on dates, each on the last minute or day on which it is still kept and the first on which
 * it is broken.
 */

/** Before all of them: who is open needs a portal. */
const NOW = instantFrom('2021-01-01', organisation.timeZone);
const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';
const NAME = 'name: { en: Software, de: Software }\n';

/** What is said of the file of lot 14, without the texts that are missing. */
function problemsOf(lot: string) {
  const files = {
    'src/content/pages/en/tenders.mdx': PAGE,
    'src/content/pages/en/accessibility.mdx': PAGE,
    'src/content/lots/lot14.yaml': lot,
  };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readContent(sources, NOW).problems;
}

const rulesOf = (lot: string) => problemsOf(lot).map(({ rule }) => rule);

const inLines = (indent: string, lines: readonly string[]) =>
  lines.map((line) => `${indent}${line}\n`).join('');

function procedure(...lines: readonly string[]): string {
  return `${NAME}procedures:\n  - reference: SCS-VP14\n${inLines('    ', lines)}`;
}

/** A procedure that is open from 24 June to 19 July 2022, noon. */
const dated = (...lines: readonly string[]) =>
  procedure(
    'published: 2022-06-20T10:00',
    'start: 2022-06-24',
    'closing: 2022-07-19T12:00',
    ...lines,
  );

const changed = (...changes: readonly string[]) =>
  dated('changes:', ...changes.map((change) => `  - { ${change} }`));

/** Two procedures, the first from 2022-06-24 on. */
const rounds = (second: string) =>
  `${procedure('start: 2022-06-24', 'closing: 2022-07-19T12:00')}  - reference: SCS-VP14-2\n    ${second}\n`;

type Case = readonly [what: string, kept: string, broken: string, rule: string];

const CASES: readonly Case[] = [
  [
    'a start 90 days before its publication, but not 91',
    procedure('published: 2022-08-30', 'start: 2022-06-01', 'closing: 2022-09-30T12:00'),
    procedure('published: 2022-08-31', 'start: 2022-06-01', 'closing: 2022-09-30T12:00'),
    'start-long-before-publication',
  ],
  [
    'a period of 366 days, but not a minute more',
    procedure('start: 2022-06-01T12:00', 'closing: 2023-06-02T12:00'),
    procedure('start: 2022-06-01T12:00', 'closing: 2023-06-02T12:01'),
    'closing-long-after-start',
  ],
  [
    'a deadline a minute after the start, but not with it',
    procedure('start: 2022-06-24T12:00', 'closing: 2022-06-24T12:01'),
    procedure('start: 2022-06-24T12:00', 'closing: 2022-06-24T12:00'),
    'closing-not-after-start',
  ],
  [
    'a deadline on the day of the start, which counts to its end, but not the day before',
    procedure('start: 2022-06-24', 'closing: 2022-06-24'),
    procedure('start: 2022-06-24', 'closing: 2022-06-23'),
    'closing-not-after-start',
  ],
  [
    'a publication a minute before the deadline, but not with it',
    procedure('published: 2022-07-19T11:59', 'start: 2022-06-24', 'closing: 2022-07-19T12:00'),
    procedure('published: 2022-07-19T12:00', 'start: 2022-06-24', 'closing: 2022-07-19T12:00'),
    'published-after-closing',
  ],
  [
    'a procedure that is published with its lot, but not a minute before it',
    `announced: 2022-06-20T10:00\n${dated()}`,
    `announced: 2022-06-20T10:01\n${dated()}`,
    'published-before-lot',
  ],
  [
    'a change a minute after the publication, but not with it',
    changed('published: 2022-06-20T10:01, closing: 2022-08-02T12:00'),
    changed('published: 2022-06-20T10:00, closing: 2022-08-02T12:00'),
    'change-before-publication',
  ],
  [
    'a change a minute after the one before it, but not with it',
    changed(
      'published: 2022-07-01T10:00, closing: 2022-08-02T12:00',
      'published: 2022-07-01T10:01, closing: 2022-08-03T12:00',
    ),
    changed(
      'published: 2022-07-01T10:00, closing: 2022-08-02T12:00',
      'published: 2022-07-01T10:00, closing: 2022-08-03T12:00',
    ),
    'changes-out-of-order',
  ],
  [
    'a new deadline that is told a minute before it comes, but not with it',
    changed('published: 2022-07-28T11:59, closing: 2022-07-28T12:00'),
    changed('published: 2022-07-28T12:00, closing: 2022-07-28T12:00'),
    'closing-already-passed',
  ],
  [
    'a new start that is told a minute before the old one, but not with it',
    changed('published: 2022-06-23T23:59, start: 2022-06-27'),
    changed('published: 2022-06-24T00:00, start: 2022-06-27'),
    'start-already-passed',
  ],
  [
    'a new start 90 days before it is told, but not 91, where there was none',
    procedure(
      'published: 2022-05-01',
      'changes:',
      '  - { published: 2022-08-30, start: 2022-06-01, closing: 2022-09-30T12:00 }',
    ),
    procedure(
      'published: 2022-05-01',
      'changes:',
      '  - { published: 2022-08-31, start: 2022-06-01, closing: 2022-09-30T12:00 }',
    ),
    'start-long-before-publication',
  ],
  [
    'a change of one thing, but none of nothing',
    changed('published: 2022-07-01, portal: "https://www.dtvp.de/Satellite/notice/CXP4YV7BBBB"'),
    changed('published: 2022-07-01, closing: 2022-07-19T12:00'),
    'change-without-effect',
  ],
  [
    'an award at the minute of the deadline, but not before it',
    dated('award: { published: 2022-07-19T12:00 }'),
    dated('award: { published: 2022-07-19T11:59 }'),
    'outcome-too-early',
  ],
  [
    'an award on the day after a deadline that counts to its end, but not on that day',
    procedure('start: 2022-06-24', 'closing: 2022-07-19', 'award: { published: 2022-07-20 }'),
    procedure('start: 2022-06-24', 'closing: 2022-07-19', 'award: { published: 2022-07-19T23:59 }'),
    'outcome-too-early',
  ],
  [
    'an award after the deadline that was in force then, but not before it',
    dated(
      'changes:',
      '  - { published: 2022-07-10, closing: 2022-08-02T12:00 }',
      'award: { published: 2022-08-02T12:00 }',
    ),
    dated(
      'changes:',
      '  - { published: 2022-07-10, closing: 2022-08-02T12:00 }',
      'award: { published: 2022-07-25 }',
    ),
    'outcome-too-early',
  ],
  [
    'a cancellation with the publication, but not before it',
    dated('cancelled: { published: 2022-06-20T10:00 }'),
    dated('cancelled: { published: 2022-06-20T09:59 }'),
    'outcome-too-early',
  ],
  [
    'a change a minute before the cancellation, but not with it',
    dated(
      'changes:',
      '  - { published: 2022-06-30T09:59, closing: 2022-08-02T12:00 }',
      'cancelled: { published: 2022-06-30T10:00 }',
    ),
    dated(
      'changes:',
      '  - { published: 2022-06-30T10:00, closing: 2022-08-02T12:00 }',
      'cancelled: { published: 2022-06-30T10:00 }',
    ),
    'change-after-outcome',
  ],
  [
    'an award, but not a cancellation besides',
    dated('award: { published: 2022-08-02 }'),
    dated('award: { published: 2022-08-02 }', 'cancelled: { published: 2022-08-02 }'),
    'two-outcomes',
  ],
  [
    'a round that is dated after the one before it, but not with it',
    rounds('published: 2022-06-24T00:01'),
    rounds('published: 2022-06-24'),
    'rounds-out-of-order',
  ],
  [
    'the end of a lot with its last procedure, but not before it',
    `cancelled: { published: 2022-06-20T10:00 }\n${dated()}`,
    `cancelled: { published: 2022-06-20T09:59 }\n${dated()}`,
    'outcome-too-early',
  ],
  [
    'the end of a lot with its announcement, but not before it',
    `${NAME}announced: 2022-06-20T10:00\ncancelled: { published: 2022-06-20T10:00 }\n`,
    `${NAME}announced: 2022-06-20T10:00\ncancelled: { published: 2022-06-20T09:59 }\n`,
    'outcome-too-early',
  ],
  [
    'a change a minute before the end of the lot, but not with it',
    `cancelled: { published: 2022-07-01T10:00 }\n${changed('published: 2022-07-01T09:59, closing: 2022-08-02T12:00')}`,
    `cancelled: { published: 2022-07-01T10:00 }\n${changed('published: 2022-07-01T10:00, closing: 2022-08-02T12:00')}`,
    'change-after-outcome',
  ],
  [
    'an award with the end of the lot, but not after it',
    `cancelled: { published: 2022-08-02T10:00 }\n${dated('award: { published: 2022-08-02T10:00 }')}`,
    `cancelled: { published: 2022-08-02T10:00 }\n${dated('award: { published: 2022-08-02T10:01 }')}`,
    'two-outcomes',
  ],
  [
    'a deadline on a Friday, but not on a Saturday',
    procedure('start: 2022-06-24', 'closing: 2022-07-15T12:00'),
    procedure('start: 2022-06-24', 'closing: 2022-07-16T12:00'),
    'closing-on-free-day',
  ],
  [
    'a deadline on a Monday, but not on a Sunday',
    procedure('start: 2022-06-24', 'closing: 2022-07-18T12:00'),
    procedure('start: 2022-06-24', 'closing: 2022-07-17T12:00'),
    'closing-on-free-day',
  ],
  [
    'a deadline on Christmas Eve, which is no public holiday, but not on Christmas Day',
    procedure('start: 2024-12-01', 'closing: 2024-12-24T12:00'),
    procedure('start: 2024-12-01', 'closing: 2024-12-25T12:00'),
    'closing-on-free-day',
  ],
  [
    'a changed deadline on a Friday, but not on a Saturday',
    changed('published: 2022-07-10, closing: 2022-08-05T12:00'),
    changed('published: 2022-07-10, closing: 2022-08-06T12:00'),
    'closing-on-free-day',
  ],
  [
    'a deadline without a time before 2024, but not from then on',
    procedure('published: 2023-12-31', 'start: 2024-01-02', 'closing: 2024-02-01'),
    procedure('published: 2024-01-01', 'start: 2024-01-02', 'closing: 2024-02-01'),
    'closing-without-time',
  ],
  [
    'a deadline with a time at any time',
    procedure('start: 2024-01-02', 'closing: 2024-02-01T23:59'),
    procedure('start: 2024-01-02', 'closing: 2024-02-01'),
    'closing-without-time',
  ],
];

describe('what may be and what may not', () => {
  for (const [what, kept, broken, rule] of CASES) {
    it(what, () => {
      assert.deepEqual(rulesOf(kept), []);
      assert.deepEqual(rulesOf(broken), [rule]);
    });
  }
});

describe('a warning names the free day', () => {
  for (const [day, name] of [
    ['2022-07-16', 'Saturday'],
    ['2022-07-17', 'Sunday'],
    ['2023-04-10', 'Easter Monday'],
  ] as const) {
    it(name, () => {
      const [problem] = problemsOf(procedure('start: 2022-06-24', `closing: ${day}T12:00`));
      assert.equal(
        problem?.message,
        `The deadline ${day}T12:00 falls on a non-working day: ${name}.`,
      );
      assert.equal(problem.severity, 'warning');
    });
  }
});
