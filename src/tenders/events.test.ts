import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { catalogueAt } from './catalogue.ts';
import type { ProcedureContent } from '../checking/schema/lot.ts';
import { eventsOf, lastPublished, lotEvents, type TenderEvent } from './events.ts';
import { instantFrom, momentFrom } from './time.ts';

const ZONE = 'Europe/Berlin';
const name = { en: 'Name', de: 'Name' };

const LOTS: Readonly<Record<string, LotContent>> = {
  lot6: { name, replaced: { published: '2021-09-01', by: ['lot6a'] } },
  lot6a: {
    name,
    announced: '2021-09-01',
    procedures: [
      {
        reference: 'SCS-VP06a',
        published: '2022-06-20',
        start: '2022-06-24',
        closing: '2022-07-19T12:00',
        changes: [
          { published: '2022-06-22', start: '2022-06-27' },
          { published: '2022-07-12', closing: '2022-08-02T12:00' },
        ],
        award: { published: '2022-09-01' },
      },
      {
        reference: 'SCS-VP06a-2',
        start: '2023-01-12',
        closing: '2023-02-12T12:00',
        cancelled: { published: '2023-01-20' },
      },
    ],
  },
};

const described = {
  lot: 'lot6a',
  locale: 'en',
  published: momentFrom('2022-02-21', ZONE),
  summary: '',
} as const;

function historyAt(local: string) {
  const lots = Object.entries(LOTS).map(([id, content]) => lotFrom(id, content, ZONE));
  return eventsOf(catalogueAt(lots, [described], instantFrom(local, ZONE))).map(
    ({ kind, published, entry }) => `${published.local} ${entry.id} ${kind}`,
  );
}

test('every dated fact is an event, newest first', () => {
  assert.deepEqual(historyAt('2024-01-01'), [
    '2023-01-20 lot6a cancelled',
    '2023-01-12 lot6a opened',
    '2022-09-01 lot6a awarded',
    '2022-07-12 lot6a extended',
    '2022-06-27 lot6a opened',
    '2022-06-22 lot6a corrected',
    '2022-06-20 lot6a announced',
    '2022-02-21 lot6a described',
    '2021-09-01 lot6a lot-announced',
    '2021-09-01 lot6 replaced',
  ]);
});

test('the events of an earlier instant are the end of those of a later one', () => {
  const all = historyAt('2024-01-01');
  for (const local of ['2021-09-01', '2022-06-25', '2022-06-27', '2022-08-01', '2023-01-15']) {
    const earlier = historyAt(local);
    assert.deepEqual(all.slice(all.length - earlier.length), earlier, local);
  }
});

const ROUNDS = [
  {
    reference: 'SCS-VP01',
    start: '2022-01-01',
    closing: '2022-02-01T12:00',
    award: { published: '2022-03-01' },
  },
  {
    reference: 'SCS-VP01-2',
    start: '2022-04-01',
    closing: '2022-05-01T12:00',
    cancelled: { published: '2022-04-20' },
  },
  { reference: 'SCS-VP01-3', start: '2022-06-01', closing: '2022-07-01T12:00' },
  { reference: 'SCS-VP01-4', start: '2022-12-01', closing: '2023-02-01T12:00' },
  {
    reference: 'SCS-VP01-5',
    published: '2022-12-02',
    start: '2023-02-01',
    closing: '2023-03-01T12:00',
  },
  { reference: 'SCS-VP01-6', published: '2022-12-03' },
] as const;

for (const [end, facts] of [
  ['lot-cancelled', { cancelled: { published: '2023-01-10' } }],
  ['replaced', { replaced: { published: '2023-01-10', by: ['lot6'] } }],
] as const) {
  test(`when a lot ends (${end}), so does each of its procedures that was still running, and no other`, () => {
    const lot = lotFrom('lot1', { name, procedures: ROUNDS, ...facts }, ZONE);
    const endings = eventsOf(catalogueAt([lot], [], instantFrom('2024-01-01', ZONE)))
      .filter(({ kind }) => kind === 'cancelled' || kind === end)
      .map((event) => [
        event.published.local,
        event.kind,
        'procedure' in event ? event.procedure.reference : event.entry.id,
      ]);
    assert.deepEqual(endings, [
      ['2023-01-10', end, 'lot1'],
      ['2023-01-10', 'cancelled', 'SCS-VP01-6'],
      ['2023-01-10', 'cancelled', 'SCS-VP01-5'],
      ['2023-01-10', 'cancelled', 'SCS-VP01-4'],
      ['2023-01-10', 'cancelled', 'SCS-VP01-3'],
      ['2022-04-20', 'cancelled', 'SCS-VP01-2'],
    ]);
  });
}

test('facts from the beginning are no events', () => {
  assert.deepEqual(historyAt('2021-08-31'), []);
});

/** What happened to a lot with one procedure, as of the end of 2024. */
function eventsOfProcedure(procedure: Partial<ProcedureContent>) {
  const content = { name, procedures: [{ reference: 'SCS-VP01', ...procedure }] };
  const at = instantFrom('2025-01-01', ZONE);
  const catalogue = catalogueAt([lotFrom('lot1', content, ZONE)], [], at);
  const [entry] = catalogue.entries;
  return entry ? lotEvents(entry, at) : [];
}

const wordsOf = (events: readonly TenderEvent[]) =>
  events.map(({ kind, published }) => `${published.local} ${kind}`);

test('a procedure is opened only once both of its dates are known', () => {
  assert.deepEqual(wordsOf(eventsOfProcedure({ start: '2023-01-01' })), ['2023-01-01 announced']);
  assert.deepEqual(
    wordsOf(
      eventsOfProcedure({
        start: '2023-01-01',
        changes: [{ published: '2023-01-20T09:00', closing: '2023-03-01' }],
      }),
    ),
    ['2023-01-01 announced', '2023-01-20T09:00 opened', '2023-01-20T09:00 corrected'],
  );
});

test('a procedure that is published in the first minute of its start is opened on that day, not announced', () => {
  const closing = '2023-03-01';
  assert.deepEqual(
    wordsOf(eventsOfProcedure({ published: '2023-01-01T00:00', start: '2023-01-01', closing })),
    ['2023-01-01 opened'],
  );
});

test('a procedure that is cancelled in the minute of its start was never opened', () => {
  const dates = { published: '2022-12-01', start: '2023-01-01T10:00', closing: '2023-03-01' };
  const cancelledAt = (published: string) =>
    wordsOf(eventsOfProcedure({ ...dates, cancelled: { published } }));
  assert.deepEqual(cancelledAt('2023-01-01T10:00'), [
    '2022-12-01 announced',
    '2023-01-01T10:00 cancelled',
  ]);
  assert.deepEqual(cancelledAt('2023-01-01T10:01'), [
    '2022-12-01 announced',
    '2023-01-01T10:00 opened',
    '2023-01-01T10:01 cancelled',
  ]);
});

test('a start that a change has put off does not open the procedure', () => {
  const [, opened] = eventsOfProcedure({
    published: '2022-12-01',
    start: '2023-01-01',
    closing: '2023-03-01',
    changes: [{ published: '2023-01-01', start: '2023-01-15' }],
  }).filter(({ kind }) => kind !== 'corrected');
  assert.equal(opened?.published.local, '2023-01-15');
});

test('the events of a lot are in the order of time, whichever round they belong to', () => {
  const content = {
    name,
    procedures: [
      {
        reference: 'SCS-VP01',
        start: '2023-01-01',
        closing: '2023-02-01',
        award: { published: '2023-06-01' },
      },
      { reference: 'SCS-VP01-2', start: '2023-03-01', closing: '2023-04-01' },
    ],
  };
  const at = instantFrom('2024-01-01', ZONE);
  const [entry] = catalogueAt([lotFrom('lot1', content, ZONE)], [], at).entries;
  assert.ok(entry);
  assert.deepEqual(wordsOf(lotEvents(entry, at)), [
    '2023-01-01 opened',
    '2023-03-01 opened',
    '2023-06-01 awarded',
  ]);
});

test('a text that was ready before its lot was announced is public with it', () => {
  const lot = lotFrom('lot6a', { name, announced: '2022-03-01' }, ZONE);
  const at = instantFrom('2023-01-01', ZONE);
  const [event] = eventsOf(catalogueAt([lot], [described], at));
  assert.deepEqual([event?.kind, event?.published.local], ['described', '2022-03-01']);
});

test('something was last published at the newest event, and never before the first', () => {
  const lots = Object.entries(LOTS).map(([id, content]) => lotFrom(id, content, ZONE));
  const lastAt = (local: string) => lastPublished(catalogueAt(lots, [], instantFrom(local, ZONE)));
  assert.equal(lastAt('2024-01-01'), instantFrom('2023-01-20', ZONE));
  assert.equal(lastAt('2021-08-31'), undefined);
});
