import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf, referenceParts } from './reference.ts';

test('a reference is made of the lot with two digits and the round', () => {
  assert.equal(referenceOf('SCS-VP', '6a', 1), 'SCS-VP06a');
  assert.equal(referenceOf('SCS-VP', '10', 3), 'SCS-VP10-3');
});

test('a reference is taken apart into lot and round', () => {
  assert.deepEqual(referenceParts('SCS-VP', 'SCS-VP06a-2'), { lot: '6a', round: 2 });
  assert.deepEqual(referenceParts('SCS-VP', 'SCS-VP10'), { lot: '10', round: 1 });
  assert.deepEqual(referenceParts('SCS-VP', 'SCS-VP10-100'), { lot: '10', round: 100 });
});

for (const text of [
  'SCS-VP6a',
  'SCS-VP06A',
  'SCS-VP10-1',
  'SCS-VP10-0',
  'SCS-VP010',
  'VP10',
  'SCS-VP',
  'ABC-DE10',
  'xSCS-VP10',
  'SCS-VP10-2x',
  'SCS-VPx10',
]) {
  test(`“${text}” is no reference`, () => {
    assert.equal(referenceParts('SCS-VP', text), undefined);
  });
}
