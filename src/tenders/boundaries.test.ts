import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundariesOf } from './boundaries.ts';
import type { Lot, Procedure } from './lot.ts';
import { momentFrom } from './time.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string) => momentFrom(local, ZONE);

function lotWith(procedure: Partial<Procedure>, lot: Partial<Lot> = {}): Lot {
  return {
    id: 'lot1',
    number: '1',
    name: { en: 'Networking' },
    procedures: [
      {
        reference: 'SCS-VP01',
        published: at('2026-03-01'),
        terms: { start: at('2026-03-02'), closing: at('2026-04-01T12:00') },
        changes: [],
        suspensions: [],
        ...procedure,
      },
    ],
    ...lot,
  };
}

/** Kind and local time of each boundary, in order. */
function told(lot: Lot): readonly string[] {
  return boundariesOf([lot], []).map(({ at, kind }) => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
    return `${local.toPlainDateTime().toString({ smallestUnit: 'minute' })} ${kind}`;
  });
}

test('a procedure has a boundary at its publication, its start and its deadline', () => {
  assert.deepEqual(told(lotWith({})), [
    '2026-03-01T00:00 publication',
    '2026-03-02T00:00 start',
    '2026-04-01T12:00 closing',
  ]);
});

test('a deadline that is extended before it comes is no boundary', () => {
  const changes = [{ published: at('2026-03-20T10:00'), closing: at('2026-04-15T12:00') }];
  assert.deepEqual(told(lotWith({ changes })).slice(2), [
    '2026-03-20T10:00 publication',
    '2026-04-15T12:00 closing',
  ]);
});

test('what is halted does not close before it goes on', () => {
  const suspensions = [{ published: at('2026-03-20T10:00'), resumed: at('2026-05-01T10:00') }];
  const changes = [{ published: at('2026-05-01T10:00'), closing: at('2026-05-15T12:00') }];
  assert.deepEqual(told(lotWith({ suspensions, changes })).slice(2), [
    '2026-03-20T10:00 suspension',
    '2026-05-01T10:00 publication',
    '2026-05-01T10:00 resumption',
    '2026-05-15T12:00 closing',
  ]);
});

test('a procedure that was cancelled before its deadline does not close', () => {
  const cancelled = { published: at('2026-03-20T10:00') };
  assert.deepEqual(told(lotWith({ cancelled })).slice(2), ['2026-03-20T10:00 publication']);
});

test('before a lot is announced nothing of it is a boundary', () => {
  const lot = lotWith({}, { announced: at('2026-03-10') });
  assert.deepEqual(told(lot), ['2026-03-10T00:00 publication', '2026-04-01T12:00 closing']);
});

test('a text has a boundary of its own once its lot is known', () => {
  const lot = lotWith({}, { announced: at('2026-03-10') });
  const text = { lot: 'lot1', locale: 'en', summary: 'Networks' };
  const kindsAt = (local: string) =>
    boundariesOf([lot], [{ ...text, published: at(local) }])
      .filter((boundary) => boundary.at === at(local).at)
      .map(({ kind }) => kind);
  assert.deepEqual(kindsAt('2026-03-05'), []);
  assert.deepEqual(kindsAt('2026-03-12'), ['publication']);
});
