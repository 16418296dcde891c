import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFrom, ENDED_LOTS } from '../../e2e/support/catalogue-fixture.ts';
import { filterOptions } from './filter.ts';
import { tableRows } from './table.ts';

// Two lots with a procedure in each status, and one lot that is not yet announced.
const rows = tableRows(catalogueFrom(ENDED_LOTS, [], '2023-03-09'), 'en');

test('each choice counts its rows: the announced are upcoming, the awarded closed', () => {
  assert.deepEqual(
    filterOptions(rows, 'de').map(({ value, label, count }) => [value, label, count]),
    [
      ['all', 'alle', 12],
      ['open', 'offen', 2],
      ['upcoming', 'bevorstehend', 4],
      ['closed', 'geschlossen', 4],
      ['cancelled', 'aufgehoben', 2],
    ],
  );
});
