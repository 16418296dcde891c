import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { openNow } from './open-now.ts';

const name = { en: 'Name', de: 'Name' };
const lot = (reference: string, start: string, closing: string, published = start): LotContent => ({
  name,
  procedures: [{ reference, published, start, closing }],
});

const LOTS: Readonly<Record<string, LotContent>> = {
  lot1: lot('SCS-VP01', '2023-01-01', '2023-03-01T12:00'),
  lot2: lot('SCS-VP02', '2023-01-02', '2023-02-15T12:00'),
  // The one that starts later closes earlier.
  lot3: lot('SCS-VP03', '2023-02-10', '2023-03-10T12:00', '2023-01-03'),
  lot4: lot('SCS-VP04', '2023-02-20', '2023-04-01T12:00', '2023-01-03'),
  lot7: lot('SCS-VP07', '2023-02-05', '2023-05-01T12:00', '2023-01-03'),
  lot5: { name, procedures: [{ reference: 'SCS-VP05', published: '2023-01-01' }] },
  lot6: {
    ...lot('SCS-VP06', '2023-01-01', '2023-03-01T12:00'),
    replaced: { published: '2023-01-10', by: ['lot1'] },
  },
};

const at = (local: string) => openNow(catalogueFrom(LOTS, [], local), 'en');

test('what is open or soon will be stands in the order of its deadlines', () => {
  const { tenders, open } = at('2023-02-01');
  assert.deepEqual(
    tenders.map(({ reference, status }) => `${reference} ${status.status}`),
    [
      'SCS-VP02 open',
      'SCS-VP01 open',
      'SCS-VP03 upcoming',
      'SCS-VP04 upcoming',
      'SCS-VP07 upcoming',
    ],
  );
  assert.equal(open, 2);
});

test('what comes next stands in the order of its starts', () => {
  assert.deepEqual(
    at('2023-02-01').next.map(({ sentence }) => sentence),
    [
      'Next comes SCS-VP07, from 5 February 2023.',
      'Next comes SCS-VP03, from 10 February 2023.',
      'Next comes SCS-VP04, from 20 February 2023.',
    ],
  );
});

test('an open tender names its lot, its deadline with the weekday, and leads to its page', () => {
  const [first] = at('2023-02-01').tenders;
  assert.equal(first?.name, 'Name');
  assert.match(first.deadline.date, /^Wednesday/);
  assert.deepEqual(first.description, {
    label: 'Lot 2: description and history',
    href: '/tenders/lot2/',
  });
});

test('when everything has closed, nothing is open and nothing comes next', () => {
  assert.deepEqual(at('2023-06-01'), { tenders: [], open: 0, next: [], suspended: [] });
});
