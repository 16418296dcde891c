import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { instantFrom } from '../tenders/time.ts';
import { frame } from './frame.ts';
import { changesPage, lotPage, tablePage } from '../routes/site-pages.ts';

const now = instantFrom('2023-03-20T11:00', 'Europe/Berlin');
const ORIGIN = 'https://scs.community';
const about = {
  title: 'Changes',
  description: 'All that was published.',
  now,
  isArchive: false,
};
const catalogue = fixtureAt();
const lot18 = lotPage(catalogue.byId.get('lot18')!);
const german = {
  locale: 'de',
  title: 'Paket',
  description: 'Text',
  now,
  isArchive: false,
} as const;
const table = tablePage({ ...catalogue, pages: new Map([['tenders', ['en', 'de']]]) });

test('the German page of all changes is German in its frame, and leads to the English one', () => {
  const { navigation, languages, canonical, alternates, asOf } = frame({
    ...about,
    locale: 'de',
    page: changesPage,
  });
  assert.deepEqual(navigation, [
    { label: 'Alle Ausschreibungen', href: '/de/tenders/', isCurrent: false },
    { label: 'Änderungen', href: '/de/tenders/changes/', isCurrent: true },
    { label: 'Abonnieren und Daten', href: '/de/tenders/data/', isCurrent: false },
  ]);
  assert.deepEqual(languages, [
    {
      label: 'English',
      href: '/tenders/changes/',
      lang: 'en',
      isCurrent: false,
      isTranslated: true,
    },
    {
      label: 'Deutsch',
      href: '/de/tenders/changes/',
      lang: 'de',
      isCurrent: true,
      isTranslated: true,
    },
  ]);
  assert.equal(canonical, `${ORIGIN}/de/tenders/changes/`);
  assert.deepEqual(alternates, [
    { hreflang: 'en', href: `${ORIGIN}/tenders/changes/` },
    { hreflang: 'de', href: `${ORIGIN}/de/tenders/changes/` },
    { hreflang: 'x-default', href: `${ORIGIN}/tenders/changes/` },
  ]);
  assert.deepEqual(asOf, {
    datetime: '2023-03-20T11:00:00+01:00',
    text: '20. März 2023, 11:00 Uhr MEZ',
    zone: 'Mitteleuropäische Zeit',
  });
});

test('a page that is not translated stands for no other language, and names the one that it shows', () => {
  const german = frame({ ...about, locale: 'de', page: lot18 });
  assert.equal(german.canonical, `${ORIGIN}/tenders/lot18/`);
  assert.deepEqual(german.alternates, []);
  assert.deepEqual(
    german.languages.map(({ href, isCurrent }) => [href, isCurrent]),
    [
      ['/tenders/lot18/', false],
      ['/de/tenders/lot18/', true],
    ],
  );
});

test('the title says first what differs, and the trail leads from the table to the page', () => {
  const { title, facts } = frame({ ...about, locale: 'en', page: changesPage });
  assert.equal(title, 'Changes – Sovereign Cloud Stack');
  assert.deepEqual(facts.trail, [
    { label: 'All tenders', address: '/tenders/' },
    { label: 'Changes', address: '/tenders/changes/' },
  ]);
  assert.equal(facts.name, 'Changes');
  assert.deepEqual(facts.demands, []);
});

test('the table is the beginning of every trail, and not its own successor', () => {
  const { facts, navigation } = frame({ ...about, locale: 'en', page: table });
  assert.deepEqual(facts.trail, [{ label: 'All tenders', address: '/tenders/' }]);
  assert.deepEqual(
    navigation.map(({ isCurrent }) => isCurrent),
    [true, false, false],
  );
});

test('a page that stands elsewhere is nowhere in the navigation', () => {
  const { navigation, facts } = frame({
    ...about,
    locale: 'en',
    page: table,
    address: '/404.html',
  });
  assert.deepEqual(
    navigation.filter(({ isCurrent }) => isCurrent),
    [],
  );
  assert.equal(facts.address, '/404.html');
});

test('the picture beside a link and the feeds are those of the language', () => {
  const { image, feeds } = frame({ ...about, locale: 'de', page: table });
  assert.equal(image.address, `${ORIGIN}/de/open-graph.png`);
  assert.match(image.alt, /Sovereign Cloud Stack/);
  assert.deepEqual(
    feeds.map(({ type, href }) => [type, href]),
    [
      ['application/atom+xml', '/de/tenders/feed.xml'],
      ['text/calendar', '/de/tenders/calendar.ics'],
      ['application/json', '/tenders/tenders.json'],
      ['text/csv', '/tenders/tenders.csv'],
    ],
  );
});

test('a page that is not translated is nowhere said to be a translation', () => {
  const { canonical, alternates, languages, facts } = frame({ ...german, page: lot18 });
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
