import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWithLot } from '../../e2e/support/lot-problems.ts';
import { CAUSE_CODES } from '../tenders/causes.ts';

/** What the check says of the cause of a cancelled lot. */
function problemsOf(cause: string): readonly string[] {
  const lot = `name: { en: Software, de: Software }\ncancelled: { published: 2022-07-01, cause: ${cause} }\n`;
  return problemsWithLot(lot).map(
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
