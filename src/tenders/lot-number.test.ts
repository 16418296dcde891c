import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLotNumbers } from './lot-number.ts';

test('lots are ordered as people count them', () => {
  const sorted = ['10', '9a', '6b', '1', '18', '6a', '5', '9c', '11'].sort(compareLotNumbers);
  assert.deepEqual(sorted, ['1', '5', '6a', '6b', '9a', '9c', '10', '11', '18']);
});

test('an umbrella lot comes before its parts, wherever it stood', () => {
  assert.deepEqual(['6a', '6'].sort(compareLotNumbers), ['6', '6a']);
  assert.deepEqual(['6', '6a'].sort(compareLotNumbers), ['6', '6a']);
  assert.deepEqual(['10b', '10', '10a'].sort(compareLotNumbers), ['10', '10a', '10b']);
});

test('lots whose numbers are the same keep their order', () => {
  assert.equal(compareLotNumbers('6a', '6a'), 0);
  assert.equal(compareLotNumbers('10', '10'), 0);
});
