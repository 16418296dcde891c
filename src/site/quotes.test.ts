import assert from 'node:assert/strict';
import { test } from 'node:test';
import { germanQuotes } from './quotes.ts';

test('English quotes become German ones', () => {
  assert.equal(germanQuotes()('Er sagt “Hallo” und “Welt”.'), 'Er sagt „Hallo“ und „Welt“.');
});

test('German quotes stay as they were typed', () => {
  assert.equal(germanQuotes()('Er sagt „Hallo“ und „Welt“.'), 'Er sagt „Hallo“ und „Welt“.');
});

test('a quotation may span several pieces of text', () => {
  const set = germanQuotes();
  assert.deepEqual(['Er sagt “', 'Hallo', '” laut.'].map(set), ['Er sagt „', 'Hallo', '“ laut.']);
  assert.deepEqual(['Er sagt „', 'Hallo', '“ laut.'].map(set), ['Er sagt „', 'Hallo', '“ laut.']);
});
