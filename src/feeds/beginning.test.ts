import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { dataFileAddresses } from '../routes/addresses.ts';
import { localeIds } from '../i18n/locales.ts';
import { dataView } from '../views/data.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import { tendersJsonSchema } from './tenders-schema.ts';

/*
 * What each output says as long as nothing dated has happened: lots may be known from the beginning,
 * or there is none at all.
 */

const EARLY = Date.parse('2020-01-01');

const ajv = new Ajv2020({ allErrors: true });
formats(ajv);
const isValidJson = ajv.compile(JSON.parse(tendersJsonSchema()));

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

for (const [name, catalogue] of [
  ['the fixed catalogue', fixtureAt('2020-01-01')],
  ['the content', frozenCatalogue(EARLY)],
  ['a site without a lot', catalogueFrom({}, [], '2020-01-01')],
  ['a site that begins without a lot', catalogueFrom({}, [], '2026-01-01')],
] as const) {
  const { entries, now } = catalogue;

  test(`before the first event of ${name} there is no open contracting data, because the standard knows no empty package`, () => {
    assert.equal(ocdsReleasePackage(catalogue), undefined);
    assert.equal(ocdsRecordPackage(catalogue), undefined);
  });

  test(`before the first event of ${name} the page about data leads to no file that does not exist`, () => {
    const { ocdsReleases, ocdsRecords, ...others } = dataFileAddresses;
    for (const locale of localeIds) {
      const { files, examples } = dataView(catalogue, locale);
      assert.deepEqual(
        files.map(({ href }) => href),
        Object.values(others),
      );
      assert.ok(examples.length > 0);
      for (const { command } of examples) {
        assert.ok(!command.includes(ocdsReleases) && !command.includes(ocdsRecords), command);
      }
    }
  });

  test(`before the first event of ${name} the feeds hold no entry and are not dated in the future`, () => {
    for (const locale of localeIds) {
      const { feed } = xml.parse(atomFeed(catalogue, locale)) as {
        feed: { entry?: unknown; updated: string };
      };
      assert.equal(feed.entry, undefined);
      assert.ok(Date.parse(feed.updated) <= now, feed.updated);
    }
  });

  test(`before the first event of ${name} the calendars hold no deadline and can be read`, () => {
    for (const locale of localeIds) {
      const calendar = ICAL.Component.fromString(tendersCalendar(catalogue, locale));
      // A calendar must have some component (RFC 5545, section 3.6).
      assert.deepEqual(
        calendar.getAllSubcomponents().map((component) => component.name),
        ['vtimezone'],
      );
    }
  });

  test(`before the first event of ${name} JSON and CSV hold the lots known from the beginning`, () => {
    const json = JSON.parse(tendersJson(catalogue)) as { tenders: readonly unknown[] };
    isValidJson(json);
    assert.deepEqual(isValidJson.errors ?? [], []);
    assert.equal(json.tenders.length, entries.length);
    const [head, ...rows] = parse(tendersCsv(catalogue), { bom: true }) as readonly string[][];
    assert.deepEqual(head?.slice(0, 2), ['lot', 'reference']);
    assert.equal(rows.length, entries.length);
  });
}
