import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { instantFrom } from '../tenders/time.ts';
import { tableRows } from './table.ts';

/** One row of the table by its reference, as of local time in Germany. */
function rowAt(local: string, reference: string, locale: Locale) {
  const catalogue = frozenCatalogue(instantFrom(local, organisation.timeZone));
  return tableRows(catalogue, locale).find((row) => row.portal.reference === reference);
}

/** What the table must say: the status, and the deadline in force as machines read it. */
const MOMENTS = [
  ['SCS-VP10', '2021-12-07T09:59', 'open', '2021-12-07T10:00+01:00'],
  ['SCS-VP10', '2021-12-07T10:00', 'closed', '2021-12-07T10:00+01:00'],
  ['SCS-VP10-3', '2022-07-19T11:59', 'open', '2022-07-19T12:00+02:00'],
  ['SCS-VP10-3', '2022-07-19T13:00', 'closed', '2022-07-19T12:00+02:00'],
  ['SCS-VP10-3', '2022-07-19T14:28', 'closed', '2022-07-19T12:00+02:00'],
  ['SCS-VP10-3', '2022-07-19T14:29', 'open', '2022-08-02T12:00+02:00'],
  ['SCS-VP10-3', '2022-08-02T12:00', 'closed', '2022-08-02T12:00+02:00'],
  ['SCS-VP09c', '2022-11-30T12:00', 'closed', '2022-11-24T12:00+01:00'],
  ['SCS-VP09c', '2022-12-02T12:00', 'open', '2022-12-08T12:00+01:00'],
  ['SCS-VP09c', '2022-12-08T11:59', 'open', '2022-12-08T12:00+01:00'],
  ['SCS-VP09c', '2022-12-08T12:00', 'closed', '2022-12-08T12:00+01:00'],
  ['SCS-VP18', '2023-03-15T12:00', 'open', '2023-03-20T12:00+01:00'],
  ['SCS-VP18', '2023-03-20T12:00', 'open', '2023-03-27T12:00+02:00'],
  ['SCS-VP18', '2023-03-26T01:59', 'open', '2023-03-27T12:00+02:00'],
  ['SCS-VP18', '2023-03-26T03:00', 'open', '2023-03-27T12:00+02:00'],
  ['SCS-VP18', '2023-03-27T11:59', 'open', '2023-03-27T12:00+02:00'],
  ['SCS-VP18', '2023-03-27T12:00', 'closed', '2023-03-27T12:00+02:00'],
  ['SCS-VP01', '2021-08-20T23:59', 'open', '2021-08-20'],
  ['SCS-VP01', '2021-08-21T00:00', 'closed', '2021-08-20'],
  ['SCS-VP12', '2023-08-10T23:59', 'open', '2023-08-10'],
  ['SCS-VP12', '2023-08-11T00:00', 'open', '2023-08-15'],
  ['SCS-VP12', '2023-08-16T00:00', 'closed', '2023-08-15'],
  ['SCS-VP09b-2', '2024-02-06T00:00', 'announced', undefined],
] as const;

for (const locale of localeIds) {
  describe(`the table in ${locale}`, () => {
    for (const [reference, local, status, closing] of MOMENTS) {
      test(`says at ${local} that ${reference} is ${status}`, () => {
        const row = rowAt(local, reference, locale);
        assert.equal(row?.status.status, status);
        assert.equal(row.closing?.datetime, closing);
        const hasLink = status === 'open' && reference !== 'SCS-VP01';
        assert.equal(row.portal.form === 'link', hasLink);
        assert.equal(row.portal.href === undefined, !hasLink);
      });
    }
  });
}

test('a procedure is not in the table before it is published', () => {
  assert.equal(rowAt('2022-01-11T23:59', 'SCS-VP10-2', 'en'), undefined);
  assert.ok(rowAt('2022-01-12T00:00', 'SCS-VP10-2', 'en'));
});

test('the table counts its lots, names each once, and has a row for every procedure', () => {
  const rows = tableRows(fixtureAt(), 'de').map(({ position, number, anchor, lot, portal }) =>
    [position ?? '—', number ?? '—', anchor ?? '—', lot, portal.reference ?? '—'].join(' '),
  );
  assert.deepEqual(rows, [
    '1 2 lot2 2 —',
    '2 3 lot3 3 SCS-VP03',
    '3 8 lot8 8 SCS-VP08',
    '4 9b lot9b 9b SCS-VP09b',
    '5 10 lot10 10 SCS-VP10',
    '— — — 10 SCS-VP10-2',
    '6 12 lot12 12 SCS-VP12',
    '7 18 lot18 18 SCS-VP18',
  ]);
});

test('a row leads to the page of its lot, and to none that is not there', () => {
  const descriptions = tableRows(fixtureAt(), 'de').map(({ description }) => description);
  assert.deepEqual(descriptions.slice(0, 2), [
    { label: 'Vergabepaket 2', href: undefined },
    { label: 'Vergabepaket 3', href: '/de/tenders/lot3/' },
  ]);
});

test('a deadline without a time says that the day counts to its end; a start does not', () => {
  const row = tableRows(fixtureAt(), 'en').find(({ lot }) => lot === '3');
  assert.deepEqual(row?.closing, {
    datetime: '2023-04-10',
    date: '10 April 2023',
    time: 'end of day',
  });
  assert.deepEqual(row.start, { datetime: '2023-03-24', date: '24 March 2023', time: undefined });
});
