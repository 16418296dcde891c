import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { catalogueAt, descriptionFor, procedureOf, translationsOf } from './catalogue.ts';
import { instantFrom, momentFrom } from './time.ts';

const ZONE = 'Europe/Berlin';
const name = { en: 'Name', de: 'Name' };

function catalogue(
  lots: Readonly<Record<string, Omit<LotContent, 'name'>>>,
  descriptions: Parameters<typeof catalogueAt>[1] = [],
  now = '2023-06-01',
) {
  return catalogueAt(
    Object.entries(lots).map(([id, content]) => lotFrom(id, { name, ...content }, ZONE)),
    descriptions,
    instantFrom(now, ZONE),
  );
}

const dated = { reference: 'SCS-VP04', start: '2023-02-28', closing: '2023-03-22T12:00' };

test('replaced lots leave the table, and their successors know of them', () => {
  const { listed, byId } = catalogue({
    lot18: {},
    lot11: { replaced: { published: '2023-03-22', by: ['lot18'] } },
  });
  assert.deepEqual(
    listed.map(({ id }) => id),
    ['lot18'],
  );
  assert.deepEqual(byId.get('lot18')?.replaces, ['lot11']);
});

test('a lot has a page once it is described, dated or replaced', () => {
  const { withPage } = catalogue(
    {
      lot1: {},
      lot2: {},
      lot3: { procedures: [dated] },
      lot4: { procedures: [{ reference: 'SCS-VP04', published: '2023-01-01' }] },
      lot5: { replaced: { published: '2023-03-22', by: ['lot1'] } },
    },
    [{ lot: 'lot2', locale: 'en', summary: '' }],
  );
  assert.deepEqual(
    withPage.map(({ id }) => id),
    ['lot2', 'lot3', 'lot5'],
  );
});

test('a text that is not yet published does not make a page', () => {
  const published = momentFrom('2023-06-02', ZONE);
  const { withPage } = catalogue({ lot2: {} }, [
    { lot: 'lot2', locale: 'en', published, summary: '' },
  ]);
  assert.deepEqual(withPage, []);
});

test('a missing translation shows the text of the default language and claims nothing', () => {
  const { entries } = catalogue({ lot2: {} }, [{ lot: 'lot2', locale: 'en', summary: 'Text' }]);
  const [entry] = entries;
  assert.ok(entry);
  assert.equal(descriptionFor(entry, 'de')?.locale, 'en');
  assert.deepEqual(translationsOf(entry), ['en']);
});

test('a lot without a text is the same in every language', () => {
  const [entry] = catalogue({ lot3: { procedures: [dated] } }).entries;
  assert.ok(entry);
  assert.deepEqual(translationsOf(entry), ['en', 'de']);
});

test('a text is read in the language asked for, whatever comes first in the folder', () => {
  const text = { lot: 'lot2', summary: 'Text' };
  const [both] = catalogue({ lot2: {} }, [
    { ...text, locale: 'en' },
    { ...text, locale: 'de' },
  ]).entries;
  assert.ok(both);
  assert.equal(descriptionFor(both, 'de')?.locale, 'de');
  assert.equal(descriptionFor(both, 'en')?.locale, 'en');
  const [german] = catalogue({ lot2: {} }, [{ ...text, locale: 'de' }]).entries;
  assert.ok(german);
  assert.equal(descriptionFor(german, 'en')?.locale, 'de');
});

test('a lot that takes the place of two others knows both', () => {
  const replaced = { published: '2023-03-22', by: ['lot18'] };
  const { byId } = catalogue({ lot18: {}, lot11: { replaced }, lot5: { replaced } });
  assert.deepEqual(byId.get('lot18')?.replaces, ['lot5', 'lot11']);
});

test('nobody can look into the future of a lot, or before it was known', () => {
  const { now, byId } = catalogue({ lot2: { announced: '2023-01-01' } });
  const entry = byId.get('lot2');
  assert.equal(entry?.asOf(now).id, 'lot2');
  assert.throws(() => entry.asOf(now + 1), /^RangeError: lot2 was not known at/);
  assert.throws(() => entry.asOf(instantFrom('2022-12-31', ZONE)), RangeError);
});

test('a procedure is found by its reference, and asking for an unknown one is an error', () => {
  const [entry] = catalogue({ lot4: { procedures: [dated] } }).entries;
  assert.ok(entry);
  assert.equal(procedureOf(entry, 'SCS-VP04').reference, 'SCS-VP04');
  assert.throws(
    () => procedureOf(entry, 'SCS-VP04-2'),
    /^RangeError: SCS-VP04-2 was not known then$/,
  );
});
