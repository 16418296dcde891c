import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStep, SWEEP, type Made, type Situation } from './plan.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2026-12-01T12:00:00Z');

/** At noon, with what a boundary an hour before made right, and another one an hour after. */
function situation(own: Partial<Situation> = {}): Situation {
  return {
    now: NOON,
    inputs: 'a',
    boundaries: [NOON - 60 * MINUTE, NOON + 60 * MINUTE],
    current: { inputs: 'a', asOf: NOON - 60 * MINUTE },
    ready: [],
    isRefused: false,
    buildTime: 3000,
    ...own,
  };
}

const made = (asOf: number, inputs = 'a'): Made => ({ inputs, asOf });

test('while all is right a publisher waits, but no longer than to the next sweep', () => {
  assert.deepEqual(nextStep(situation()), { kind: 'wait', until: NOON + SWEEP });
});

test('where nothing is switched on yet, a release of this instant is built, and switched on', () => {
  const nothing = situation({ current: undefined });
  assert.deepEqual(nextStep(nothing), { kind: 'build', asOf: NOON });
  const to = made(NOON);
  const built = situation({ current: undefined, ready: [to], now: NOON + 3000 });
  assert.deepEqual(nextStep(built), { kind: 'switch', to, due: undefined });
});

test('a minute before a boundary its release is built, and earlier where builds take longer', () => {
  const boundary = NOON + 60 * MINUTE;
  const before = (milliseconds: number, buildTime = 3000) =>
    nextStep(
      situation({
        now: boundary - milliseconds,
        current: made(NOON + 30 * MINUTE),
        buildTime,
      }),
    );
  assert.deepEqual(before(MINUTE + 1), { kind: 'wait', until: boundary - MINUTE });
  assert.deepEqual(before(MINUTE), { kind: 'build', asOf: boundary });
  assert.deepEqual(before(20 * MINUTE, 5 * MINUTE), { kind: 'build', asOf: boundary });
});

test('what was built ahead is switched on at its instant and not a millisecond before', () => {
  const to = made(NOON);
  const boundaries = [NOON - 60 * MINUTE, NOON];
  const early = situation({ boundaries, ready: [to], now: NOON - 1 });
  assert.deepEqual(nextStep(early), { kind: 'wait', until: NOON });
  const due = { kind: 'switch', to, due: NOON };
  assert.deepEqual(nextStep(situation({ boundaries, ready: [to] })), due);
});

test('boundaries that lie close together are all built ahead', () => {
  const boundaries = [NOON - 60 * MINUTE, NOON + 1000, NOON + 2000];
  const first = situation({ boundaries });
  assert.deepEqual(nextStep(first), { kind: 'build', asOf: NOON + 1000 });
  const second = situation({ boundaries, ready: [made(NOON + 1000)] });
  assert.deepEqual(nextStep(second), { kind: 'build', asOf: NOON + 2000 });
});

test('a slow build does not begin where what is ready would have to wait for its end', () => {
  const boundaries = [NOON - 60 * MINUTE, NOON + 4000, NOON + 4000 + MINUTE];
  const ready = [made(NOON + 4000)];
  const step = nextStep(situation({ boundaries, ready, buildTime: 16_000 }));
  assert.deepEqual(step, { kind: 'wait', until: NOON + 4000 });
});

test('a publisher that was away when a boundary came builds what should be there, and knows how late', () => {
  const boundaries = [NOON - 60 * MINUTE, NOON - MINUTE];
  assert.deepEqual(nextStep(situation({ boundaries })), { kind: 'build', asOf: NOON });
  const to = made(NOON);
  assert.deepEqual(nextStep(situation({ boundaries, ready: [to] })), {
    kind: 'switch',
    to,
    due: NOON - MINUTE,
  });
});

test('what was changed is built at once, and is late for no boundary', () => {
  assert.deepEqual(nextStep(situation({ inputs: 'b' })), { kind: 'build', asOf: NOON });
  const to = made(NOON, 'b');
  const built = situation({ inputs: 'b', ready: [to] });
  assert.deepEqual(nextStep(built), { kind: 'switch', to, due: undefined });
});

test('what is changed just before a boundary is built for the boundary', () => {
  const boundaries = [NOON - 60 * MINUTE, NOON + 2000];
  const ready = [made(NOON + 2000)];
  const step = nextStep(situation({ inputs: 'b', boundaries, ready }));
  assert.deepEqual(step, { kind: 'build', asOf: NOON + 2000 });
});

test('what was built ahead of other content is not switched on: it may have been withdrawn', () => {
  const boundaries = [NOON - 60 * MINUTE, NOON];
  const step = nextStep(situation({ inputs: 'b', boundaries, ready: [made(NOON)] }));
  assert.deepEqual(step, { kind: 'build', asOf: NOON });
});

test('content with mistakes is not built, and what was ready before comes all the same', () => {
  const broken = { inputs: 'b', boundaries: undefined };
  assert.deepEqual(nextStep(situation(broken)), { kind: 'wait', until: NOON + SWEEP });
  const later = made(NOON + MINUTE);
  const waiting = situation({ ...broken, ready: [later] });
  assert.deepEqual(nextStep(waiting), { kind: 'wait', until: NOON + MINUTE });
  const due = situation({ ...broken, ready: [later], now: NOON + MINUTE });
  assert.deepEqual(nextStep(due), { kind: 'switch', to: later, due: NOON + MINUTE });
});

test('what failed, or was taken back, is not built again', () => {
  const step = nextStep(situation({ inputs: 'b', isRefused: true }));
  assert.deepEqual(step, { kind: 'wait', until: NOON + SWEEP });
});

test('a clock that was put back a little takes nothing back, and builds nothing twice', () => {
  const current = made(NOON);
  const boundaries = [NOON - 60 * MINUTE, NOON];
  const step = nextStep(situation({ boundaries, current, now: NOON - 500 }));
  assert.deepEqual(step, { kind: 'wait', until: NOON - 500 + SWEEP });
});

test('what a wrong clock published before its time is taken back', () => {
  const current = made(NOON + 60 * MINUTE);
  assert.deepEqual(nextStep(situation({ current })), { kind: 'build', asOf: NOON });
  const to = made(NOON);
  const built = situation({ current, ready: [to] });
  assert.deepEqual(nextStep(built), { kind: 'switch', to, due: undefined });
});
