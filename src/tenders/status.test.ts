import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusAt } from './status.ts';

const period = { start: 1000, closing: 2000 };

test('a procedure without dates is announced', () => {
  assert.equal(statusAt({}, 5000), 'announced');
});

test('a procedure of which one date is not known yet is announced, whatever the time', () => {
  assert.equal(statusAt({ start: 1000 }, 5000), 'announced');
  assert.equal(statusAt({ start: 1000 }, 500), 'announced');
  assert.equal(statusAt({ closing: 2000 }, 1500), 'announced');
  assert.equal(statusAt({ closing: 2000 }, 2500), 'announced');
});

test('a procedure opens exactly at its start', () => {
  assert.equal(statusAt(period, 999), 'upcoming');
  assert.equal(statusAt(period, 1000), 'open');
});

test('a procedure closes exactly at its deadline', () => {
  assert.equal(statusAt(period, 1999), 'open');
  assert.equal(statusAt(period, 2000), 'closed');
});

test('an outcome stands above the dates', () => {
  assert.equal(statusAt({ ...period, decided: 'cancelled' }, 1500), 'cancelled');
  assert.equal(statusAt({ ...period, decided: 'awarded' }, 2500), 'awarded');
});
