import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { frame } from './frame.ts';
import { changesPage, lotPage } from './site-pages.ts';

const catalogue = fixtureAt();
const { now } = catalogue;
const untranslated = lotPage(catalogue.byId.get('lot18')!);
const german = { locale: 'de', title: 'Paket', description: 'Text', now } as const;

test('a page that is not translated is nowhere said to be a translation', () => {
  const { canonical, alternates, languages, facts } = frame({ ...german, page: untranslated });
  assert.equal(canonical, 'https://scs.community/tenders/lot18/');
  assert.deepEqual(alternates, []);
  assert.deepEqual(
    languages.map(({ lang, isTranslated }) => [lang, isTranslated]),
    [
      ['en', true],
      ['de', false],
    ],
  );
  assert.equal(facts.language, 'en');
});

test('a page that is translated says so', () => {
  const { languages, facts } = frame({ ...german, page: changesPage });
  assert.ok(languages.every(({ isTranslated }) => isTranslated));
  assert.equal(facts.language, 'de');
});
