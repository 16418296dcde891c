import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';

/*
 * A problem stands in the line that is to be mended, and names what is missing there.
 */

/** Before all dates of this file: who is open needs a portal. */
const NOW = instantFrom('2021-01-01', organisation.timeZone);
const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';
const NAME = 'name: { en: Software, de: Software }\n';
const PORTAL = 'https://www.dtvp.de/Satellite/notice/CXP4YV7AAAA';

/** `line rule: message` of every problem in the file of lot 14. */
function problemsOf(lot: string): readonly string[] {
  const files = {
    'src/content/pages/en/tenders.mdx': PAGE,
    'src/content/pages/en/accessibility.mdx': PAGE,
    'src/content/lots/lot14.yaml': lot,
  };
  return readContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    NOW,
  ).problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

/** One procedure from the third line on, whose first line is the first given. */
const procedure = (first: string, ...lines: readonly string[]) =>
  `${NAME}procedures:\n  - ${first}\n${lines.map((line) => `    ${line}\n`).join('')}`;

const CASES: Readonly<Record<string, readonly [lot: string, problem: RegExp]>> = {
  'a start without a deadline': [
    procedure('published: 2022-06-01', 'reference: SCS-VP14', 'start: 2022-06-24'),
    /^5 dates-incomplete: .*“start”.*“closing”/,
  ],
  'a deadline without a start': [
    procedure('published: 2022-06-01', 'reference: SCS-VP14', 'closing: 2022-06-24T12:00'),
    /^5 dates-incomplete: .*“closing”.*“start”/,
  ],
  'a new deadline without a start': [
    procedure(
      'published: 2022-06-01',
      'reference: SCS-VP14',
      'changes:',
      '  - published: 2022-06-02',
      '    closing: 2022-06-24T12:00',
    ),
    /^7 dates-incomplete: .*“closing”.*“start”/,
  ],
  'a new start without a deadline': [
    procedure(
      'published: 2022-06-01',
      'reference: SCS-VP14',
      'changes:',
      '  - published: 2022-06-02',
      '    start: 2022-06-24',
    ),
    /^7 dates-incomplete: .*“start”.*“closing”/,
  ],
  'a reference of another form': [
    procedure('published: 2022-06-01', 'reference: VP14'),
    /^4 reference-form: /,
  ],
  'a reference of another lot': [
    procedure('published: 2022-06-01', 'reference: SCS-VP15'),
    /^4 reference-of-other-lot: /,
  ],
  'a round out of order': [
    procedure('published: 2022-06-01', 'reference: SCS-VP14-2'),
    /^4 rounds-out-of-order: /,
  ],
  'a publication before the lot, by its own date': [
    `announced: 2022-07-01\n${procedure('reference: SCS-VP14', 'published: 2022-06-01')}`,
    /^5 published-before-lot: /,
  ],
  'a publication before the lot, by its start': [
    `announced: 2022-07-01\n${procedure('reference: SCS-VP14', 'start: 2022-06-01', 'closing: 2022-08-01T12:00')}`,
    /^5 published-before-lot: /,
  ],
  'a portal that another procedure has got by a change': [
    `${procedure(
      'reference: SCS-VP14',
      'start: 2022-06-01',
      'closing: 2022-06-28T12:00',
      `portal: ${PORTAL}`,
    )}${procedure(
      'reference: SCS-VP14-2',
      'start: 2022-09-01',
      'closing: 2022-09-28T12:00',
      'changes:',
      '  - published: 2022-09-02',
      `    portal: ${PORTAL}`,
    ).replace(`${NAME}procedures:\n`, '')}`,
    /^12 portal-twice: .* of SCS-VP14\.$/,
  ],
  'no date at all': [procedure('reference: SCS-VP14'), /^3 published-missing: SCS-VP14 /],
};

describe('the line and the words of a problem', () => {
  for (const [mistake, [lot, expected]] of Object.entries(CASES)) {
    it(mistake, () => {
      const [problem, ...others] = problemsOf(lot);
      assert.match(problem ?? '', expected);
      assert.deepEqual(others, []);
    });
  }

  it('are none for a deadline that is not yet published, whose start is not known either', () => {
    assert.deepEqual(problemsOf(procedure('published: 2022-06-01', 'reference: SCS-VP14')), []);
  });
});
