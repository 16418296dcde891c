import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Boundary } from '../tenders/boundaries.ts';
import { nextAsJson, nextInWords, instantsAhead } from './boundaries.ts';

const first = Date.parse('2026-12-01T10:00:00Z');
const second = Date.parse('2026-12-24T11:00:00Z');
const boundaries: readonly Boundary[] = [
  { at: first, kind: 'publication', lot: 'lot14', reference: 'SCS-VP14' },
  { at: first, kind: 'publication', lot: 'lot15' },
  { at: second, kind: 'closing', lot: 'lot14', reference: 'SCS-VP14' },
];

test('the next boundary is told with all that comes with it', () => {
  assert.equal(
    nextInWords(boundaries, first - 1),
    '1 December 2026, 11:00 CET (2026-12-01T10:00:00Z)\n' +
      '  SCS-VP14 (lot14): something is published\n' +
      '  lot15: something is published\n',
  );
});

test('a boundary has come at its very instant', () => {
  assert.match(nextInWords(boundaries, first), /^24 December 2026, 12:00 CET/);
  assert.deepEqual(instantsAhead(nextAsJson(boundaries, first)), [second]);
});

test('after the last one nothing lies ahead', () => {
  assert.match(nextInWords(boundaries, second), /^Nothing lies ahead/);
  assert.equal(nextAsJson(boundaries, second), '{"next":null,"ahead":[]}\n');
});

test('machines are told what comes next, and every instant once', () => {
  assert.deepEqual(JSON.parse(nextAsJson(boundaries, first - 1)), {
    next: {
      at: '2026-12-01T10:00:00Z',
      boundaries: [
        { kind: 'publication', lot: 'lot14', reference: 'SCS-VP14' },
        { kind: 'publication', lot: 'lot15' },
      ],
    },
    ahead: ['2026-12-01T10:00:00Z', '2026-12-24T11:00:00Z'],
  });
  assert.deepEqual(instantsAhead(nextAsJson(boundaries, 0)), [first, second]);
});
