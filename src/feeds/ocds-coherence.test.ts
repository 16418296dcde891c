import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  catalogueFrom,
  ENDED_LOTS,
  fixtureAt,
  SUSPENDED_LOT,
} from '../../e2e/support/catalogue-fixture.ts';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { growthOf, incoherences } from '../../e2e/support/ocds-coherence.ts';

/** After everything in the content has happened. */
const LATE = Date.parse('2030-01-01');

for (const [name, load] of [
  ['the fixed catalogue', (now: number) => fixtureAt(new Date(now).toISOString())],
  ['the frozen content', frozenCatalogue],
  [
    'lots that came to their end',
    (now: number) => catalogueFrom(ENDED_LOTS, [], new Date(now).toISOString()),
  ],
  [
    'a procedure that is suspended',
    (now: number) => catalogueFrom({ lot14: SUSPENDED_LOT }, [], new Date(now).toISOString()),
  ],
] as const) {
  test(`the records of ${name} are coherent at every instant at which they grow`, () => {
    const instants = growthOf(load(LATE));
    assert.ok(instants.length > 2);
    for (const now of instants) assert.deepEqual(incoherences(load(now)), []);
  });
}
