import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { localeIds } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { summary } from '../site/summary.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { changeItems } from '../views/changes.ts';
import { filterOptions } from '../views/filter.ts';
import { lotView } from '../views/lot.ts';
import { liveAttributes } from '../views/procedure.ts';
import { tableRows } from '../views/table.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { entriesIn } from '../../e2e/support/feed-entries.ts';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import { datedProcedures, procedureCalendar, tendersCalendar } from './icalendar.ts';
import { demandsOf } from './json-ld.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';
import { tendersSchema } from './tenders-schema.ts';

/*
 * A procedure that was awarded stays awarded in every output when its lot ends later. Only the lot
 * itself is cancelled or replaced.
 */

const BEFORE = '2023-02-28T23:59';
const AFTER = '2023-04-01';

const awarded: LotContent = {
  name: { en: 'SCS certification', de: 'SCS Zertifizierung' },
  procedures: [
    {
      reference: 'SCS-VP10',
      portal: 'https://www.dtvp.de/Satellite/notice/A1',
      start: '2022-06-01',
      closing: '2022-07-01T12:00',
      award: { published: '2022-09-01', contractor: 'Beispiel GmbH' },
    },
  ],
};

const lot18: LotContent = { name: { en: 'Hardware', de: 'Hardware' } };

const ends = {
  cancelled: { published: '2023-03-01', reason: { en: 'No funds', de: 'Keine Mittel' } },
  replaced: { published: '2023-03-01', by: ['lot18'] },
} as const;

/** What says that something was cancelled or replaced, in any output and language. */
const OVER = /cancel|replace|withdrawn|aufgehoben|ersetzt/i;

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'SCS-VP10 was opened. Bids are accepted until 1 July 2022, 12:00 CEST.',
    'Deadline for bids.',
    'SCS-VP10 was awarded to Beispiel GmbH.',
  ],
  de: [
    'SCS-VP10 wurde eröffnet. Abgabefrist: 1. Juli 2022, 12:00 Uhr MESZ.',
    'Ende der Abgabefrist.',
    'SCS-VP10 wurde vergeben an: Beispiel GmbH.',
  ],
};

for (const end of ['cancelled', 'replaced'] as const) {
  const lots = { lot10: { ...awarded, [end]: ends[end] }, lot18 };
  const [before, after] = [catalogueFrom(lots, [], BEFORE), catalogueFrom(lots, [], AFTER)];
  const entry = after.byId.get('lot10')!;

  describe(`a procedure that was awarded before its lot was ${end}`, () => {
    test(`is awarded in its record, and only its lot is ${end}`, () => {
      assert.deepEqual(entry.procedures, before.byId.get('lot10')?.procedures);
      assert.equal(entry.procedures[0]?.status, 'awarded');
      assert.equal(entry.procedures[0].cancelled, undefined);
      assert.equal(entry.status, end);
    });

    for (const locale of localeIds) {
      const say = messages(locale).status;

      test(`is awarded on the ${locale} page of its lot, which says of itself that it was ${end}`, () => {
        const view = lotView(after, entry, { previous: undefined, next: undefined }, locale);
        const [procedure] = view.procedures;
        assert.deepEqual(procedure?.status, { status: 'awarded', label: say.awarded });
        assert.equal(procedure.portal.form, 'struck');
        assert.deepEqual(
          procedure.history.map(({ sentence }) => sentence),
          SENTENCES[locale],
        );
        assert.deepEqual(view.status, { status: end, label: say[end] });
        // What stands under the status of the lot at a glance is not the awarded procedure's.
        assert.deepEqual(view.current, []);
      });

      test(`is awarded in the ${locale} table, as long as the table lists its lot`, () => {
        const rows = tableRows(after, locale).filter(({ lot }) => lot === '10');
        assert.equal(rows.length, end === 'replaced' ? 0 : 1);
        for (const row of rows) {
          assert.deepEqual(row.status, { status: 'awarded', label: say.awarded });
          assert.equal(row.portal.form, 'struck');
          assert.deepEqual(liveAttributes(row), {
            'data-status': 'awarded',
            'data-tone': 'square',
            'data-bids': 'none',
            'data-choice': 'closed',
            'data-start': Date.parse('2022-06-01T00:00+02:00'),
            'data-closing': Date.parse('2022-07-01T12:00+02:00'),
            'data-decided': 'awarded',
          });
        }
        const counts = filterOptions(rows, locale).map(({ value, count }) => [value, count]);
        assert.deepEqual(Object.fromEntries(counts), {
          all: rows.length,
          open: 0,
          upcoming: 0,
          closed: rows.length,
          cancelled: 0,
        });
      });

      test(`is awarded in the ${locale} feed and in the ${locale} list of changes`, () => {
        const entries = entriesIn(atomFeed(after, locale));
        const ofProcedure = entries.filter((text) => text.includes('<title>SCS-VP10: '));
        assert.equal(ofProcedure.length, 2);
        for (const text of ofProcedure) assert.doesNotMatch(text, OVER);
        assert.equal(entries.length, 3);
        const changes = changeItems(after, locale)
          .map(({ sentence }) => sentence)
          .filter((sentence) => sentence.includes('SCS-VP10'));
        assert.deepEqual(changes, [SENTENCES[locale]?.[2], SENTENCES[locale]?.[0]]);
      });

      test(`keeps its deadline in the ${locale} calendars, byte by byte`, () => {
        assert.equal(tendersCalendar(after, locale), tendersCalendar(before, locale));
        const [dated] = datedProcedures(after);
        assert.ok(dated);
        const text = procedureCalendar(after, locale, dated);
        assert.equal(text, procedureCalendar(before, locale, datedProcedures(before)[0]!));
        const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
        assert.equal(event?.getFirstPropertyValue('status'), 'CONFIRMED');
        assert.doesNotMatch(text, OVER);
      });

      test(`is described to search engines in ${locale} as before`, () => {
        const demands = demandsOf(entry, locale);
        assert.equal(demands.length, 1);
        assert.deepEqual(demands, demandsOf(before.byId.get('lot10')!, locale));
      });
    }

    test('is complete in the open contracting data, and its award is active', () => {
      const { releases } = JSON.parse(ocdsReleasePackage(after)!) as { releases: Release[] };
      const own = releases.filter(({ ocid }) => ocid.endsWith('-SCS-VP10'));
      assert.deepEqual(
        own.map(({ tag, tender }) => [tag.join(), tender.status]),
        [
          ['tender', 'active'],
          ['award', 'complete'],
        ],
      );
      const { records } = JSON.parse(ocdsRecordPackage(after)!) as {
        records: readonly { ocid: string; compiledRelease: Release }[];
      };
      const known = records.find(({ ocid }) => ocid.endsWith('-SCS-VP10'))?.compiledRelease;
      assert.equal(known?.tender.status, 'complete');
      assert.deepEqual(
        known.tender.lots?.map(({ status }) => status),
        ['complete'],
      );
      assert.deepEqual(
        known.awards?.map(({ status }) => status),
        ['active'],
      );
      const lot = records.find(({ ocid }) => ocid.endsWith('-lot10'))?.compiledRelease;
      assert.equal(lot?.tender.status, end === 'cancelled' ? 'cancelled' : 'withdrawn');
    });

    test('is awarded and not cancelled in JSON', () => {
      const { tenders } = tendersSchema.parse(JSON.parse(tendersJson(after)));
      const tender = tenders.find(({ reference }) => reference === 'SCS-VP10');
      assert.equal(tender?.status, 'awarded');
      assert.equal(tender.award?.contractor, 'Beispiel GmbH');
      assert.equal(tender.cancelled, null);
      assert.deepEqual(tender.replacedBy, end === 'replaced' ? ['18'] : []);
    });

    test('is awarded in CSV, with its own history', () => {
      const rows = parse(tendersCsv(after), { bom: true, columns: true }) as readonly Readonly<
        Record<string, string>
      >[];
      const row = rows.find(({ reference }) => reference === 'SCS-VP10');
      assert.equal(row?.['status'], 'awarded');
      assert.equal(row['contractor'], 'Beispiel GmbH');
      assert.equal(row['replaced_by'], end === 'replaced' ? '18' : '');
      for (const locale of localeIds) {
        const history = row[`changes_${locale}`] ?? '';
        assert.match(history, new RegExp(`: ${SENTENCES[locale]?.[2]}$`));
        assert.doesNotMatch(history, OVER);
      }
    });

    test('leaves it to its lot to be counted among those that are over', () => {
      const lines = summary(after, []);
      const cancelled = end === 'cancelled' ? 1 : 0;
      assert.ok(
        lines.includes(
          `Lots: 0 open, 0 upcoming, 1 announced, 0 suspended, 0 closed, 0 awarded, ${cancelled} cancelled`,
        ),
        lines.join('\n'),
      );
    });
  });
}
