import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAUSE_CODES } from '../tenders/causes.ts';
import { readContent } from './content.ts';

const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';

/** What the check says of the cause of a cancelled lot. */
function problemsOf(cause: string): readonly string[] {
  const files = {
    'lots/lot14.yaml': `name: { en: Software, de: Software }\ncancelled: { published: 2022-07-01, cause: ${cause} }\n`,
    'pages/en/tenders.mdx': PAGE,
    'pages/en/accessibility.mdx': PAGE,
  };
  const sources = Object.entries(files).map(([path, text]) => ({
    path: `src/content/${path}`,
    text,
  }));
  return readContent(sources, Date.parse('2023-03-20')).problems.map(
    ({ line, rule, message, remedy }) => `${line} ${rule}: ${message} ${remedy}`,
  );
}

test('every code of eForms may be the cause of a cancellation', () => {
  assert.equal(CAUSE_CODES.length, 10);
  for (const cause of CAUSE_CODES) assert.deepEqual(problemsOf(cause), []);
});

test('another cause is refused with the codes that there are', () => {
  assert.deepEqual(problemsOf('no-bids'), [
    '2 wrong-type: “cause” holds the text “no-bids”. Write one of no-rece, all-rej, one-admis, no-signed, chan-need, ins-fund, rev-body, rev-buyer, tch-pr-error, other, or remove the key.',
  ]);
});
