import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { siteFiles } from './site-files.ts';
import { alternatesOf, canonicalOf, lotPage, sitePages } from './site-pages.ts';

const catalogue = fixtureAt();

/** Lot 2, described in one language. */
const described = (locale: 'en' | 'de') =>
  lotPage(
    catalogueFrom(
      { lot2: { name: { en: 'Knowledge', de: 'Wissen' } } },
      [{ lot: 'lot2', locale, summary: 'Text' }],
      '2023-03-20',
    ).byId.get('lot2')!,
  );

test('search engines find the four pages about all tenders and that of each lot that has one', () => {
  assert.deepEqual(
    sitePages(catalogue).map(({ addressIn }) => addressIn('de')),
    [
      '/de/tenders/',
      '/de/tenders/changes/',
      '/de/tenders/data/',
      '/de/tenders/accessibility/',
      ...['lot3', 'lot8', 'lot10', 'lot11', 'lot12', 'lot18'].map((lot) => `/de/tenders/${lot}/`),
    ],
  );
});

test('search engines are told when something else was last to be read on a page', () => {
  const changedAt = (now: string) => {
    const pages = sitePages(fixtureAt(now));
    return (address: string) => {
      const changed = pages.find(({ addressIn }) => addressIn('en') === address)?.changed;
      return changed === undefined ? undefined : new Date(changed).toISOString().slice(0, 16);
    };
  };
  const before = changedAt('2021-12-07T09:59');
  const after = changedAt('2021-12-07T10:00');
  // It was opened on 12 November, and its deadline came.
  assert.equal(before('/tenders/lot10/'), '2021-11-11T23:00');
  assert.equal(after('/tenders/lot10/'), '2021-12-07T09:00');
  assert.equal(after('/tenders/'), '2021-12-07T09:00');
  assert.equal(after('/tenders/accessibility/'), undefined);
});

test('what exists in one language only is that page in every language, and has no translation', () => {
  const german = described('de');
  assert.equal(canonicalOf(german, 'en'), 'https://scs.community/de/tenders/lot2/');
  assert.equal(canonicalOf(german, 'de'), 'https://scs.community/de/tenders/lot2/');
  const english = described('en');
  assert.equal(canonicalOf(english, 'de'), 'https://scs.community/tenders/lot2/');
  assert.deepEqual([alternatesOf(german), alternatesOf(english)], [[], []]);
});

test('a whole site holds every page, feed, calendar and file of data, those that are moved, and what hosts read', () => {
  const dated = ['scs-vp03', 'scs-vp08', 'scs-vp10', 'scs-vp10-2', 'scs-vp12', 'scs-vp18'];
  const lots = ['lot3', 'lot8', 'lot10', 'lot11', 'lot12', 'lot18'];
  const inLanguage = (start: string) => [
    start,
    ...['', 'changes/', 'data/', 'accessibility/'].map((page) => `${start}tenders/${page}`),
    ...lots.map((lot) => `${start}tenders/${lot}/`),
    `${start}tenders/feed.xml`,
    `${start}tenders/calendar.ics`,
    `${start}open-graph.png`,
    ...dated.map((reference) => `${start}tenders/${reference}.ics`),
  ];
  assert.deepEqual(
    [...siteFiles(catalogue, ['/Tender/Lot10.html.en'])].sort(),
    [
      '/404.html',
      '/favicon.svg',
      '/robots.txt',
      '/llms.txt',
      '/_headers',
      '/_redirects',
      '/sitemap-index.xml',
      ...inLanguage('/'),
      ...inLanguage('/de/'),
      '/Tender/Lot10.html.en/',
      '/tenders/tenders.json',
      '/tenders/tenders.schema.json',
      '/tenders/status.json',
      '/tenders/tenders.csv',
      '/tenders/tenders-semicolon.csv',
      '/tenders/events.json',
      '/tenders/events.schema.json',
      '/ocds/release-package.json',
      '/ocds/record-package.json',
      '/tenders/catalog.jsonld',
    ].sort(),
  );
});

test('before the first event a whole site has no open contracting data', () => {
  const files = siteFiles(fixtureAt('2020-01-01'), []);
  assert.deepEqual(
    files.filter((file) => file.startsWith('/ocds/')),
    [],
  );
  assert.ok(files.includes('/tenders/tenders.json'));
});
