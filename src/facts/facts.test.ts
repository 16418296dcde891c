import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { lotFrom } from '../checking/lot.ts';
import { lotSchema } from '../checking/schema/lot.ts';
import { atomFeed } from '../feeds/atom.ts';
import { tendersCsv } from '../feeds/csv.ts';
import { demandsOf } from '../feeds/json-ld.ts';
import { tendersJson } from '../feeds/json.ts';
import { ocdsReleasePackage } from '../feeds/ocds-package.ts';
import { OCDS_LANGUAGE } from '../feeds/ocds-process.ts';
import { tendersSchema } from '../feeds/tenders-schema.ts';
import { localeIds } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { catalogueAt } from '../tenders/catalogue.ts';
import { instantFrom } from '../tenders/time.ts';
import { changeItems } from '../views/changes.ts';
import { lotView } from '../views/lot.ts';
import { tableRows } from '../views/table.ts';
import { facts } from './facts.ts';

const ZONE = organisation.timeZone;
const NOW = instantFrom('2023-03-20T11:00', ZONE);
const ALONE = { previous: undefined, next: undefined };

const examples = Object.fromEntries(
  facts.map(({ key, example }) => [key, parseYaml(example) as unknown]),
);

/** A catalogue of one lot that states every fact, at first or by a change. */
function catalogueWith(when: 'at first' | 'by a change') {
  const content = lotSchema.parse({
    name: Object.fromEntries(localeIds.map((locale) => [locale, 'Storage'])),
    procedures: [
      {
        reference: 'SCS-VP03',
        start: '2023-03-01',
        closing: '2023-03-30T12:00',
        ...(when === 'at first'
          ? examples
          : { changes: [{ published: '2023-03-10T09:00', ...examples }] }),
      },
    ],
  });
  return catalogueAt([lotFrom('lot3', content, ZONE)], [], NOW);
}

const stated = catalogueWith('at first');
const changed = catalogueWith('by a change');
const [entry] = stated.entries;
const values = entry!.procedures[0]!.terms.facts!;

for (const fact of facts) {
  const { key, label, text, columns, places } = fact;
  const value = values[key];

  describe(`the fact “${key}”`, () => {
    for (const locale of localeIds) {
      test(`is read in ${locale} on the page of its lot, with its word`, () => {
        const [procedure] = lotView(stated, entry!, ALONE, locale).procedures;
        const shown = { label: label(locale), text: text(value, locale, values) };
        assert.notEqual(shown.text, '');
        assert.deepEqual(
          procedure!.facts.some((view) => view.label === shown.label && view.text === shown.text),
          places.includes('page'),
        );
      });

      test(`is told in ${locale} when it changes`, () => {
        const sentences = changeItems(changed, locale).map(({ sentence }) => sentence);
        assert.ok(
          sentences.some(
            (sentence) =>
              sentence.includes(label(locale)) && sentence.includes(text(value, locale, values)),
          ),
        );
        assert.ok(atomFeed(changed, locale).includes(label(locale)));
      });
    }

    test('is found by the search of the table, if it is searched at all', () => {
      const [locale = ''] = localeIds;
      const [row] = tableRows(stated, locale);
      assert.ok(row!.search.includes(fact.search(value, locale)));
    });

    test('is in the JSON file as its published schema says, and null where it is not known', () => {
      const [item] = tendersSchema.parse(JSON.parse(tendersJson(stated))).tenders;
      assert.deepEqual(item![key as keyof typeof item], fact.published(value));
      const { changes } = tendersSchema.parse(JSON.parse(tendersJson(changed))).tenders[0]!;
      const [{ before, after }] = changes as [(typeof changes)[number]];
      assert.equal(before[key as keyof typeof before], null);
      assert.deepEqual(after[key as keyof typeof after], fact.published(value));
    });

    test('has its columns in the table for spreadsheets', () => {
      const [row] = parse(tendersCsv(stated), { columns: true, bom: true }) as [
        Record<string, string>,
      ];
      for (const column of columns) assert.equal(row[column], fact.csv(value)[column]);
    });

    test('is in the open data, where the standards have a place for it', () => {
      const { releases } = JSON.parse(ocdsReleasePackage(stated)!) as {
        releases: readonly { tender: object }[];
      };
      assert.partialDeepStrictEqual(
        releases.at(-1)!.tender,
        fact.ocds(value, OCDS_LANGUAGE, values),
      );
      const { demand = {}, product = {} } = fact.jsonLd(value, localeIds[0]!);
      const [found] = demandsOf(entry!, localeIds[0]!);
      assert.partialDeepStrictEqual(found, { ...demand, itemOffered: product });
    });
  });
}
