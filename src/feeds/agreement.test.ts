import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endOf,
  keyOf,
  statementsInCalendar,
  statementsInCsv,
  statementsInFeed,
  statementsInJson,
  inWordsOfOcds,
  statementsInOcds,
  type Statements,
} from '../../e2e/support/statements.ts';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { instantFrom } from '../tenders/time.ts';
import { tableRows } from '../views/table.ts';
import { atomArchive, archiveCount, atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import {
  catalogueFrom,
  ENDED_LOTS,
  fixtureAt,
  LOTS_ENDED,
} from '../../e2e/support/catalogue-fixture.ts';
import { tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage } from './ocds-package.ts';

/*
 * Page, feed, calendar, OCDS, JSON and CSV are each read back on their own, and must say the same of
 * every procedure: its deadline, to the millisecond, and its status.
 */

const ZONE = organisation.timeZone;

function onPage(catalogue: Catalogue, locale: Locale): Statements {
  return new Map(
    tableRows(catalogue, locale).flatMap(({ portal, closing, status }) =>
      portal.reference === undefined
        ? []
        : [
            [
              keyOf(portal.reference),
              { deadline: closing && endOf(closing.datetime, ZONE), status: status.status },
            ] as const,
          ],
    ),
  );
}

function inFeed(catalogue: Catalogue, locale: Locale): Statements {
  const archives = Array.from({ length: archiveCount(catalogue, locale) }, (_, index) =>
    atomArchive(catalogue, locale, index + 1),
  );
  return statementsInFeed([...archives, atomFeed(catalogue, locale)], {
    closing: messages(locale).procedure.closing,
    timeZone: ZONE,
    now: catalogue.now,
  });
}

function assertAgreement(catalogue: Catalogue): void {
  const page = onPage(catalogue, 'en');
  assert.deepEqual(onPage(catalogue, 'de'), page);
  assert.deepEqual(statementsInJson(tendersJson(catalogue)), page, 'JSON');
  assert.deepEqual(statementsInCsv(tendersCsv(catalogue)), page, 'CSV');
  const ocds = statementsInOcds(
    ocdsRecordPackage(catalogue)!,
    organisation.openData.ocidPrefix,
    catalogue.now,
  );
  for (const [reference, statement] of page) {
    const said = ocds.get(reference);
    assert.deepEqual(said, inWordsOfOcds(statement, said), `OCDS of ${reference}`);
  }
  for (const locale of localeIds) {
    const feed = inFeed(catalogue, locale);
    assert.deepEqual([...feed.keys()].sort(), [...page.keys()].sort());
    const calendar = statementsInCalendar(tendersCalendar(catalogue, locale), ZONE);
    for (const [reference, { deadline, status }] of page) {
      assert.deepEqual(feed.get(reference), { deadline, status }, `feed of ${reference}`);
      const isDated = deadline !== undefined;
      assert.deepEqual(
        calendar.get(reference),
        isDated
          ? { deadline, status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED' }
          : undefined,
        `calendar of ${reference}`,
      );
    }
  }
}

for (const now of [
  '2021-11-20T12:00',
  // Lot 10, third round: after the first deadline, and before it was extended.
  '2022-07-19T13:00',
  '2023-03-20T11:00',
  '2023-08-13T12:00',
  '2024-12-31T12:00',
]) {
  test(`as of ${now}, every output says the same of each procedure`, () => {
    const catalogue = frozenCatalogue(instantFrom(now, ZONE));
    assert.ok(onPage(catalogue, 'en').size > 1);
    assertAgreement(catalogue);
  });
}

for (const now of ['2022-01-27T09:59', '2022-03-01T09:00', '2023-03-20T11:00', '2023-04-11']) {
  test(`as of ${now}, every output says the same of the fixed catalogue, in every status`, () => {
    assertAgreement(fixtureAt(now));
  });
}

for (const now of ['2023-03-10T08:59', LOTS_ENDED, '2023-05-01']) {
  test(`as of ${now}, every output says the same of a lot that was cancelled with procedures in every status`, () => {
    const { lot4 } = ENDED_LOTS;
    assertAgreement(catalogueFrom({ lot4: lot4! }, [], now));
  });
}
