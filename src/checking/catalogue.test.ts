import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenContent } from '../../e2e/support/frozen.ts';
import { catalogueOf, contentBoundaries } from './catalogue.ts';

/** All that is to be read at an instant, but for the instant. */
function readAt(at: number): string {
  const { entries, listed } = catalogueOf(frozenContent, at);
  return JSON.stringify([entries, listed.map(({ id }) => id)]);
}

const instants = [...new Set(contentBoundaries(frozenContent).map(({ at }) => at))];

test('between two boundaries nothing else is to be read of the frozen content', () => {
  assert.ok(instants.length > 40);
  for (const [index, at] of instants.entries()) {
    const next = instants[index + 1];
    assert.ok(next === undefined || next > at, 'in order of time');
    assert.equal(readAt(at), readAt((next ?? at + 86_400_000) - 1));
  }
});

test('at each boundary something else is to be read than a millisecond before', () => {
  for (const at of instants) assert.notEqual(readAt(at), readAt(at - 1), String(at));
});
