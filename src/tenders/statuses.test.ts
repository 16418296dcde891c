import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { localeIds } from '../i18n/locales.ts';
import { filterOptions } from '../views/filter.ts';
import { emptyProcedureView } from '../views/procedure.ts';
import type { TableRow } from '../views/table.ts';
import { words } from '../views/words.ts';
import { statusAt } from './status.ts';
import { LOT_STATUSES, PROCEDURE_STATUSES, STATUSES, type LotStatus } from './statuses.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STYLES = join(ROOT, 'src/styles');

const styles = readdirSync(STYLES)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(STYLES, name), 'utf8'))
  .join('\n');

function rowIn(status: LotStatus): TableRow {
  const lot = { id: 'lot1', number: '1', name: {}, procedures: [], status };
  const columns = {
    anchor: undefined,
    formerAnchors: [],
    position: 1,
    number: '1',
    lot: '1',
    name: 'One',
    search: '',
  };
  return {
    ...emptyProcedureView('en', lot),
    ...columns,
    description: { label: 'Lot 1', href: undefined },
  };
}

for (const status of PROCEDURE_STATUSES) {
  test(`a row that is ${status} is found under all, and under exactly one other choice`, () => {
    for (const locale of localeIds) {
      const found = filterOptions([rowIn(status)], locale).filter(({ count }) => count > 0);
      assert.deepEqual(
        found.map(({ value, count }) => [value, count]),
        [
          ['all', 1],
          [STATUSES[status].choice, 1],
        ],
      );
    }
  });
}

test('each choice but all hides the rows of the others without a script', () => {
  for (const { value } of filterOptions(PROCEDURE_STATUSES.map(rowIn), 'en').slice(1)) {
    const rule = `:has([value='${value}']:checked) tbody tr:not([data-choice='${value}'])`;
    assert.ok(styles.includes(rule), value);
  }
});

test('style sheets know looks and no status, and every look but the plain one', () => {
  assert.doesNotMatch(styles, /data-status/);
  for (const { tone } of Object.values(STATUSES)) {
    if (tone !== 'plain') assert.ok(styles.includes(`[data-tone='${tone}']`), tone);
  }
});

test('no two statuses look the same without colours', () => {
  const looks = LOT_STATUSES.map((status) => STATUSES[status].sign);
  assert.equal(new Set(looks).size, LOT_STATUSES.length);
});

test('the scripts of a page can bring about what the clock does, and nothing that people decide', () => {
  const period = { start: 100, closing: 200 };
  const byClock = [statusAt({}, 0), ...[99, 100, 200].map((now) => statusAt(period, now))];
  assert.deepEqual(Object.keys(words('en', { asOf: 0, digest: '' }).status), byClock);
});

test('the readme says of each status when it is so', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, section = ''] = readme.split('## How status is decided');
  const [table = ''] = section.split('\nFacts whose');
  const named = [...table.matchAll(/^\| ([a-z]+) +\|/gm)].map(([, name]) => name);
  assert.deepEqual(named, ['status', ...PROCEDURE_STATUSES]);
});
