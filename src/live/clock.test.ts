import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { statusAt } from '../tenders/status.ts';
import { liveAttributes, procedureView } from '../views/procedure.ts';
import { believable, nextBoundary, nextLook, periodOf, timeLeft, waitUntil } from './clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As the browser reads the attributes back: all that they hold is text. */
function inMarkup(attributes: ReturnType<typeof liveAttributes>) {
  return periodOf(
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name.replace('data-', ''), `${value}`]),
    ),
  );
}

test('the next boundary is the nearest start or deadline that is still to come', () => {
  const periods = [
    { start: 100, closing: 400 },
    { start: 200, closing: 300 },
    { start: 50, closing: 60, decided: 'cancelled' as const },
  ];
  assert.deepEqual(
    [0, 100, 250, 300, 400].map((now) => nextBoundary(periods, now)),
    [100, 200, 300, 400, Infinity],
  );
});

test('a page is looked at again at the boundary or the next full minute, and not when nothing is ahead', () => {
  assert.equal(nextLook(10 * DAY, 90_000), 2 * MINUTE);
  assert.equal(nextLook(10 * DAY, 2 * MINUTE), 3 * MINUTE);
  assert.equal(nextLook(90_500, 90_000), 90_500);
  assert.equal(nextLook(Infinity, 90_000), Infinity);
});

test('no wait is longer than a second: a timer that slept would be late by as much', () => {
  assert.equal(waitUntil(10 * DAY, 0), 1000);
  assert.equal(waitUntil(Infinity, 0), 1000);
  assert.equal(waitUntil(90_500, 90_000), 500);
  assert.equal(waitUntil(90_000, 90_500), 0);
});

test('a clock that is two years behind takes back nothing that the build knew, and time goes on', () => {
  const asOf = Date.parse('2023-03-20T10:00Z');
  const behind = Date.parse('2021-03-20T10:00Z');
  assert.equal(believable(behind, asOf, 0), asOf);
  assert.equal(believable(behind, asOf, HOUR), asOf + HOUR);
});

test('a page that was built long ago ages by the reader’s clock', () => {
  const asOf = Date.parse('2021-11-20T11:00Z');
  const today = Date.parse('2023-03-20T10:00Z');
  assert.equal(believable(today, asOf, HOUR), today);
});

test('a page carries its dates as text, and what is not there is not known', () => {
  assert.deepEqual(periodOf({ start: '100', closing: '200', decided: 'awarded' }), {
    start: 100,
    closing: 200,
    decided: 'awarded',
  });
  assert.deepEqual(periodOf({}), { start: undefined, closing: undefined, decided: undefined });
});

test('the boundary that has just come is not the next one, and of none the wait has no end', () => {
  assert.equal(nextBoundary([{ start: 100 }], 99), 100);
  assert.equal(nextBoundary([{ start: 100 }], 100), Infinity);
  assert.equal(nextBoundary([], 0), Infinity);
});

test('time left is told in the unit that people use, and never too long', () => {
  assert.deepEqual(timeLeft(3 * DAY + HOUR), [3, 'day']);
  assert.deepEqual(timeLeft(2 * DAY - 1), [47, 'hour']);
  assert.deepEqual(timeLeft(2 * HOUR - 1), [119, 'minute']);
  assert.deepEqual(timeLeft(40 * MINUTE), [40, 'minute']);
  assert.deepEqual(timeLeft(1), [1, 'minute']);
  assert.deepEqual(timeLeft(2 * DAY), [2, 'day']);
  assert.deepEqual(timeLeft(2 * HOUR), [2, 'hour']);
  assert.deepEqual(timeLeft(2 * MINUTE - 1), [1, 'minute']);
});

test('browser and build agree on every frozen procedure a second before, at and after every boundary', () => {
  const proceduresAt = (now: number) =>
    frozenCatalogue(now).entries.flatMap(({ procedures }) => procedures);
  const boundaries = proceduresAt(Infinity)
    .flatMap(({ firstTerms, changes }) => [firstTerms, ...changes.map(({ after }) => after)])
    .flatMap(({ start, closing }) => [start, closing].flatMap((moment) => moment?.at ?? []));
  assert.ok(boundaries.length > 40);
  let compared = 0;
  for (const boundary of boundaries) {
    for (const now of [boundary - 1000, boundary, boundary + 1000]) {
      // Built a second before, read now: both know the same facts unless one was published meanwhile.
      const fresh = new Map(proceduresAt(now).map((procedure) => [procedure.reference, procedure]));
      for (const built of proceduresAt(now - 1000)) {
        const known = fresh.get(built.reference);
        if (!known || known.changes.length !== built.changes.length) continue;
        const carried = inMarkup(liveAttributes(procedureView('en', built)));
        assert.equal(statusAt(carried, now), known.status, built.reference);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 1000);
});
