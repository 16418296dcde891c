import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../i18n/locales.ts';
import { catalogueFrom, ENDED_LOTS, LOTS_ENDED } from '../../e2e/support/catalogue-fixture.ts';
import { changeItems } from './changes.ts';
import { lotView } from './lot.ts';

/*
 * What pages tell of the end of a lot and of the procedures that ended with it.
 */

const catalogue = catalogueFrom(ENDED_LOTS, [], LOTS_ENDED);

const NO_NEIGHBOURS = { previous: undefined, next: undefined };

const viewOf = (id: string, locale: Locale) =>
  lotView(catalogue, catalogue.byId.get(id)!, NO_NEIGHBOURS, locale);

for (const { locale, lot4, lot5 } of [
  {
    locale: 'en',
    lot4: [
      'Lot 4 was cancelled. Reason: No funds',
      'SCS-VP04-6 was cancelled together with Lot 4.',
      'SCS-VP04-5 was cancelled together with Lot 4.',
      'SCS-VP04-4 was cancelled together with Lot 4.',
      'SCS-VP04-3 was cancelled together with Lot 4.',
    ],
    lot5: [
      'Lot 5 was replaced by Lot 6.',
      'SCS-VP05-6 was cancelled, because Lot 5 was replaced by Lot 6.',
      'SCS-VP05-5 was cancelled, because Lot 5 was replaced by Lot 6.',
      'SCS-VP05-4 was cancelled, because Lot 5 was replaced by Lot 6.',
      'SCS-VP05-3 was cancelled, because Lot 5 was replaced by Lot 6.',
    ],
  },
  {
    locale: 'de',
    lot4: [
      'Vergabepaket 4 wurde aufgehoben. Grund: Keine Mittel',
      'SCS-VP04-6 wurde zusammen mit Vergabepaket 4 aufgehoben.',
      'SCS-VP04-5 wurde zusammen mit Vergabepaket 4 aufgehoben.',
      'SCS-VP04-4 wurde zusammen mit Vergabepaket 4 aufgehoben.',
      'SCS-VP04-3 wurde zusammen mit Vergabepaket 4 aufgehoben.',
    ],
    lot5: [
      'Vergabepaket 5 wurde ersetzt durch Vergabepaket 6.',
      'SCS-VP05-6 wurde aufgehoben, weil Vergabepaket 5 durch Vergabepaket 6 ersetzt wurde.',
      'SCS-VP05-5 wurde aufgehoben, weil Vergabepaket 5 durch Vergabepaket 6 ersetzt wurde.',
      'SCS-VP05-4 wurde aufgehoben, weil Vergabepaket 5 durch Vergabepaket 6 ersetzt wurde.',
      'SCS-VP05-3 wurde aufgehoben, weil Vergabepaket 5 durch Vergabepaket 6 ersetzt wurde.',
    ],
  },
] as const) {
  test(`the ${locale} page of all changes tells of the end of a lot, why, and then which procedures ended with it`, () => {
    const told = changeItems(catalogue, locale)
      .filter(({ published }) => published.datetime.startsWith(LOTS_ENDED))
      .map(({ sentence }) => sentence);
    assert.deepEqual(told, [...lot5, ...lot4]);
  });

  test(`the ${locale} page of a lot tells each procedure that it ended with the lot, and the lot why`, () => {
    for (const [id, [ofLot, ...ofProcedures]] of [
      ['lot4', lot4],
      ['lot5', lot5],
    ] as const) {
      const { history, procedures } = viewOf(id, locale);
      assert.deepEqual(
        history.map(({ sentence }) => sentence),
        [ofLot],
      );
      assert.deepEqual(
        procedures.slice(2).map((procedure) => procedure.history.at(-1)?.sentence),
        ofProcedures.toReversed(),
      );
    }
  });
}
