import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLotNumbers } from './lot-number.ts';

test('lots are ordered as people count them', () => {
  const sorted = ['10', '9a', '6b', '1', '18', '6a', '5', '9c', '11'].sort(compareLotNumbers);
  assert.deepEqual(sorted, ['1', '5', '6a', '6b', '9a', '9c', '10', '11', '18']);
});

test('an umbrella lot comes before its parts', () => {
  assert.deepEqual(['6a', '6'].sort(compareLotNumbers), ['6', '6a']);
});
