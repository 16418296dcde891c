import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentBoundaries } from '../checking/catalogue.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { catalogueFrom, ENDED_LOTS, FIXTURE_LOTS } from '../../e2e/support/catalogue-fixture.ts';
import { frozenCatalogue, frozenContent } from '../../e2e/support/frozen.ts';
import { archiveCount, atomArchive, atomFeed } from '../feeds/atom.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { absolute, lotAddress, tableAddress } from '../routes/addresses.ts';
import { sitePages } from '../routes/site-pages.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { eventsOf } from '../tenders/events.ts';
import { lotView } from './lot.ts';
import { anchorsWithoutRow, tableRows } from './table.ts';

/** After everything in the content has happened. */
const LATE = Date.parse('2030-01-01');

/** Addresses of this site in the entries of a feed and its archives. */
function entryAddresses(catalogue: Catalogue, locale: Locale): readonly string[] {
  const archives = Array.from({ length: archiveCount(catalogue, locale) }, (_, index) =>
    atomArchive(catalogue, locale, index + 1),
  );
  return [...archives, atomFeed(catalogue, locale)].flatMap((xml) =>
    [...xml.matchAll(/<entry>[\s\S]*?<link [^>]*href="([^"]*)"/g)].map(([, href = '']) => href),
  );
}

/** Every page, and every place in it that an entry may lead to. */
function placesIn(catalogue: Catalogue): ReadonlySet<string> {
  return new Set(
    localeIds.flatMap((locale) => {
      const rows = tableRows(catalogue, locale);
      const table = [
        ...rows.flatMap(({ anchor, formerAnchors }) => [anchor ?? [], formerAnchors].flat()),
        ...anchorsWithoutRow(catalogue),
      ].map((anchor) => `${tableAddress(locale)}#${anchor}`);
      const lots = catalogue.withPage.flatMap((entry) => {
        const neighbours = { previous: undefined, next: undefined };
        const { procedures } = lotView(catalogue, entry, neighbours, locale);
        return procedures.map(({ anchor }) => `${lotAddress(locale, entry.id)}#${anchor}`);
      });
      const pages = sitePages(catalogue).map(({ addressIn }) => addressIn(locale));
      return [...pages, ...table, ...lots].map(absolute);
    }),
  );
}

/** Addresses in any feed at one of the instants that lead nowhere in the last build. */
function deadAddresses(load: (now: number) => Catalogue, instants: readonly number[]) {
  const places = placesIn(load(LATE));
  const published = instants.flatMap((now) =>
    localeIds.flatMap((locale) => entryAddresses(load(now), locale)),
  );
  assert.ok(published.length > 10);
  return [...new Set(published)].filter((address) => !places.has(address));
}

/** A lot that is replaced by one that is replaced itself, and lots of which a successor is unknown or gone. */
const REPLACED: Readonly<Record<string, LotContent>> = {
  ...FIXTURE_LOTS,
  ...ENDED_LOTS,
  lot14: {
    name: { en: 'Fourteen', de: 'Vierzehn' },
    announced: '2022-01-01',
    replaced: { published: '2022-02-01', by: ['lot15', 'lot16'] },
  },
  lot15: {
    name: { en: 'Fifteen', de: 'Fünfzehn' },
    announced: '2022-02-01',
    replaced: { published: '2022-03-01', by: ['lot99'] },
  },
  lot16: {
    name: { en: 'Sixteen', de: 'Sechzehn' },
    announced: '2022-02-01',
    replaced: { published: '2022-03-01', by: ['lot17'] },
  },
  lot17: { name: { en: 'Seventeen', de: 'Siebzehn' }, announced: '2022-03-01' },
  lot99: { name: { en: 'Secret', de: 'Geheim' }, announced: '2040-01-01' },
};

test('whatever address an entry of a feed ever had leads to something for good', () => {
  const boundaries = contentBoundaries(frozenContent).map(({ at }) => at);
  assert.deepEqual(deadAddresses(frozenCatalogue, [...new Set(boundaries)]), []);
});

test('that holds for lots that are replaced, again and by nothing that is known yet', () => {
  const load = (now: number) => catalogueFrom(REPLACED, [], new Date(now).toISOString());
  const instants = eventsOf(load(LATE)).map(({ published }) => published.at);
  assert.deepEqual(deadAddresses(load, [...new Set(instants)]), []);
});

test('the row that a replaced lot had leads to the lot that took its place', () => {
  const catalogue = catalogueFrom(REPLACED, [], '2030-01-01');
  const rows = tableRows(catalogue, 'en');
  const rowOf = (former: string) =>
    rows.find(({ formerAnchors }) => formerAnchors.includes(former))?.anchor;
  assert.equal(rowOf('lot11'), 'lot18');
  assert.equal(rowOf('lot14'), 'lot17');
  assert.equal(rowOf('lot16'), 'lot17');
  // Nobody knows yet what takes its place.
  assert.equal(rowOf('lot15'), undefined);
  assert.deepEqual(anchorsWithoutRow(catalogue), ['lot15']);
});

test('no place in the table has the name of another', () => {
  for (const catalogue of [frozenCatalogue(), catalogueFrom(REPLACED, [], '2030-01-01')]) {
    const rows = tableRows(catalogue, 'en');
    const anchors = [
      ...rows.flatMap(({ anchor, formerAnchors }) => [anchor ?? [], formerAnchors].flat()),
      ...anchorsWithoutRow(catalogue),
    ];
    assert.equal(new Set(anchors).size, anchors.length);
    assert.equal(anchors.length, catalogue.entries.length);
  }
});
