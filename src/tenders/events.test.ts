import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { catalogueAt } from './catalogue.ts';
import { eventsOf } from './events.ts';
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
