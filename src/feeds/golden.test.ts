import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { localeIds } from '../i18n/locales.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { eventsJson } from './events-json.ts';
import { eventsJsonSchema } from './events-schema.ts';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { datedProcedures, procedureCalendar, tendersCalendar } from './icalendar.ts';
import { demandsOf, jsonLd, pageGraph } from './json-ld.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import { tendersJsonSchema } from './tenders-schema.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

const catalogue = fixtureAt();
const lot18 = catalogue.byId.get('lot18')!;
const extended = datedProcedures(catalogue).find(
  ({ procedure }) => procedure.reference === 'SCS-VP18',
)!;

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    localeIds.flatMap((locale) => [
      [`feed.${locale}.xml`, atomFeed(catalogue, locale)],
      [`calendar.${locale}.ics`, tendersCalendar(catalogue, locale)],
      [`scs-vp18.${locale}.ics`, procedureCalendar(catalogue, locale, extended)],
    ]),
  ),
  'release-package.json': ocdsReleasePackage(catalogue)!,
  'record-package.json': ocdsRecordPackage(catalogue)!,
  'tenders.json': tendersJson(catalogue),
  'tenders.schema.json': tendersJsonSchema(),
  'events.json': eventsJson(catalogue),
  'events.schema.json': eventsJsonSchema(),
  'tenders.csv': tendersCsv(catalogue),
  'lot18.de.jsonld': jsonLd(
    pageGraph({
      locale: 'de',
      language: 'de',
      address: '/de/tenders/lot18/',
      name: 'Vergabepaket 18',
      description: 'Rechenzentrums-Hardware',
      trail: [
        { label: 'Alle Ausschreibungen', address: '/de/tenders/' },
        { label: 'Vergabepaket 18', address: '/de/tenders/lot18/' },
      ],
      demands: demandsOf(lot18, 'de'),
    }),
  ),
};

/*
 * After a change that is meant: `UPDATE_GOLDEN=1 node --conditions=scs --test src/feeds/golden.test.ts`, and read what
 * became different.
 */
for (const [name, text] of Object.entries(files)) {
  test(`${name} of the fixed catalogue is the golden file, byte by byte`, () => {
    const path = join(GOLDEN, name);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    assert.equal(text, readFileSync(path, 'utf8'));
  });
}
