import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import { catalogueAt, procedureOf } from './catalogue.ts';
import { eventsOf } from './events.ts';
import { momentFrom } from './time.ts';

const ZONE = 'Europe/Berlin';

const at = (local: string) => momentFrom(local, ZONE).at;

const lot = lotFrom(
  'lot1',
  {
    name: { en: 'One', de: 'Eins' },
    announced: '2022-01-01',
    procedures: [
      {
        reference: 'SCS-VP01',
        start: '2022-02-01',
        closing: '2022-03-01T12:00',
        changes: [{ published: '2022-02-20', closing: '2022-03-08T12:00' }],
        award: { published: '2022-05-01' },
      },
    ],
    cancelled: { published: '2022-04-01' },
  },
  ZONE,
);

const published = momentFrom('2021-12-01', ZONE);
const description = { lot: 'lot1', locale: 'en', published, summary: 'About it' } as const;
const catalogue = catalogueAt([lot], [description], at('2022-06-01'));
const entry = catalogue.byId.get('lot1')!;

test('before its publication nothing can be looked up', () => {
  assert.throws(() => entry.asOf(at('2021-12-31')), RangeError);
  assert.throws(() => procedureOf(entry.asOf(at('2022-01-31')), 'SCS-VP01'), RangeError);
});

test('an extension is unknown until it is published, and known from then on', () => {
  const closing = (local: string) =>
    procedureOf(entry.asOf(at(local)), 'SCS-VP01').terms.closing?.local;
  assert.equal(closing('2022-02-19'), '2022-03-01T12:00');
  assert.equal(closing('2022-02-20'), '2022-03-08T12:00');
});

test('a fact that hides an earlier one does not hide it in the past', () => {
  const status = (local: string) => procedureOf(entry.asOf(at(local)), 'SCS-VP01').status;
  assert.equal(status('2022-03-31'), 'closed');
  assert.equal(status('2022-04-30'), 'cancelled');
  assert.equal(status('2022-05-01'), 'awarded');
});

test('a text that was ready before its lot became public with it', () => {
  const described = eventsOf(catalogue).find(({ kind }) => kind === 'described');
  assert.equal(described?.published.local, '2022-01-01');
});
