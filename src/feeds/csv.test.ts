import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { tendersCsv } from './csv.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as readonly Row[];

test('there is one row for each procedure and for each lot without one', () => {
  const rows = rowsOf(tendersCsv(fixtureAt()));
  assert.deepEqual(
    rows.map((row) => row['reference'] || row['lot']),
    [
      '2',
      'SCS-VP03',
      'SCS-VP08',
      'SCS-VP09b',
      'SCS-VP10',
      'SCS-VP10-2',
      '11',
      'SCS-VP12',
      'SCS-VP18',
    ],
  );
});

test('the file begins with a byte order mark, and its records end in CRLF', () => {
  const csv = tendersCsv(fixtureAt());
  assert.ok(csv.startsWith('\uFEFFlot,reference,'));
  assert.ok(csv.endsWith('\r\n'));
});

test('a date stands there as published, and as an exact point with its offset', () => {
  const row = rowsOf(tendersCsv(fixtureAt())).find(({ reference }) => reference === 'SCS-VP18');
  assert.equal(row?.['closing'], '2023-03-27T12:00');
  assert.equal(row['closes_at'], '2023-03-27T12:00:00+02:00');
  assert.equal(row['time_zone'], 'Europe/Berlin');
  assert.equal(row['status_as_of'], '2023-03-20T11:00:00+01:00');
  assert.match(row['changes_de'] ?? '', /Die Abgabefrist von SCS-VP18 wurde verlängert/);
});

for (const start of ['=', '+', '-', '@', '\t', '\r']) {
  test(`a cell that begins with ${JSON.stringify(start)} is no formula`, () => {
    const name = `${start}HYPERLINK("https://example.org")`;
    const lot1 = { name: { en: name, de: name } };
    const [row] = rowsOf(tendersCsv(catalogueFrom({ lot1 }, [], '2022-01-01')));
    assert.equal(row?.['name_en'], `'${name}`);
  });
}
