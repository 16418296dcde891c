import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { defaultLocale, localeIds, type Locale } from '../i18n/locales.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { archiveCount, atomArchive, atomFeed, ENTRIES_PER_DOCUMENT } from './atom.ts';
import {
  catalogueFrom,
  ENDED_LOTS,
  fixtureAt,
  LOTS_ENDED,
} from '../../e2e/support/catalogue-fixture.ts';
import { entriesIn } from '../../e2e/support/feed-entries.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  preserveOrder: true,
  parseTagValue: false,
});

type Node = Readonly<Record<string, unknown>>;

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function childrenOf(node: Node): readonly Node[] {
  return node[nameOf(node)] as readonly Node[];
}

function attributesOf(node: Node): Readonly<Record<string, string>> {
  return (node[':@'] ?? {}) as Readonly<Record<string, string>>;
}

function textOf(node: Node): string {
  return childrenOf(node)
    .map((child) => (child['#text'] as string | undefined) ?? '')
    .join('');
}

function feedIn(xml: string): Node {
  const feed = (parser.parse(xml) as readonly Node[]).find((node) => nameOf(node) === 'feed');
  assert.ok(feed);
  return feed;
}

function named(node: Node, name: string): readonly Node[] {
  return childrenOf(node).filter((child) => nameOf(child) === name);
}

function only(node: Node, name: string): Node {
  const [found, ...others] = named(node, name);
  assert.ok(found, `${nameOf(node)} has a ${name}`);
  assert.equal(others.length, 0, `${nameOf(node)} has one ${name}`);
  return found;
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

function linksOf(node: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    named(node, 'link').map((link) => {
      const { '@rel': rel = '', '@href': href = '' } = attributesOf(link);
      assert.equal(new URL(href).protocol, 'https:');
      return [rel, href];
    }),
  );
}

for (const locale of localeIds) {
  test(`the ${locale} feed has the elements that RFC 4287 requires, and its entries last`, () => {
    const feed = feedIn(atomFeed(fixtureAt(), locale));
    const attributes = attributesOf(feed);
    assert.equal(attributes['@xmlns'], 'http://www.w3.org/2005/Atom');
    assert.equal(attributes['@xml:lang'], locale);
    assert.match(textOf(only(feed, 'id')), /^tag:/);
    assert.notEqual(textOf(only(feed, 'title')), '');
    assert.match(textOf(only(feed, 'updated')), RFC3339);
    assert.notEqual(textOf(only(only(feed, 'author'), 'name')), '');
    const { self = '', alternate = '' } = linksOf(feed);
    assert.match(self, /\/tenders\/feed\.xml$/);
    assert.match(alternate, /\/tenders\/changes\/$/);
    const names = childrenOf(feed).map(nameOf);
    assert.ok(names.slice(names.indexOf('entry')).every((name) => name === 'entry'));
  });

  test(`each ${locale} entry has an identity of its own, a title, dates, a link and content`, () => {
    const entries = named(feedIn(atomFeed(fixtureAt(), locale)), 'entry');
    assert.ok(entries.length > 10);
    assert.equal(new Set(entries.map((entry) => textOf(only(entry, 'id')))).size, entries.length);
    for (const entry of entries) {
      assert.match(textOf(only(entry, 'id')), /^tag:[a-z.]+,\d{4}-\d\d-\d\d:/);
      assert.notEqual(textOf(only(entry, 'title')), '');
      assert.match(textOf(only(entry, 'updated')), RFC3339);
      assert.match(textOf(only(entry, 'published')), RFC3339);
      assert.ok(linksOf(entry)['alternate']);
      const content = only(entry, 'content');
      assert.equal(attributesOf(content)['@type'], 'xhtml');
      // RFC 4287, section 4.1.3.3: a single XHTML div.
      assert.equal(childrenOf(content).length, 1);
      assert.equal(attributesOf(only(content, 'div'))['@xmlns'], 'http://www.w3.org/1999/xhtml');
    }
  });
}

test('the newest entry comes first and dates the feed', () => {
  const feed = feedIn(atomFeed(fixtureAt(), 'en'));
  const instants = named(feed, 'entry').map((entry) =>
    Date.parse(textOf(only(entry, 'published'))),
  );
  assert.deepEqual(
    instants,
    instants.toSorted((a, b) => b - a),
  );
  assert.equal(Date.parse(textOf(only(feed, 'updated'))), instants[0]);
});

test('a title says what happened, in each language', () => {
  const titles = (locale: Locale) =>
    named(feedIn(atomFeed(fixtureAt(), locale)), 'entry').map((entry) =>
      textOf(only(entry, 'title')),
    );
  assert.ok(titles('en').includes('SCS-VP18: deadline extended to 27 March 2023, 12:00 CEST'));
  assert.ok(
    titles('de').includes('SCS-VP18: Abgabefrist verlängert auf 27. März 2023, 12:00 Uhr MESZ'),
  );
});

test('an extension shows the old and the new deadline, the reason and the portal', () => {
  const entry = entriesIn(atomFeed(fixtureAt(), 'en')).find((text) => text.includes('extended'));
  assert.match(entry ?? '', /<time datetime="2023-03-27T12:00\+02:00">/);
  assert.match(entry ?? '', /<time datetime="2023-03-22T12:00\+01:00">/);
  assert.match(entry ?? '', /More time for bidders/);
  assert.match(entry ?? '', /<a href="https:\/\/www\.dtvp\.de\/Satellite\/notice\/B1">/);
});

for (const [locale, lot, sentence] of [
  ['en', '4', 'SCS-VP04-4 was cancelled together with Lot 4. Reason: No funds'],
  ['de', '4', 'SCS-VP04-4 wurde zusammen mit Vergabepaket 4 aufgehoben. Grund: Keine Mittel'],
  ['en', '5', 'SCS-VP05-4 was cancelled, because Lot 5 was replaced by Lot 6.'],
  [
    'de',
    '5',
    'SCS-VP05-4 wurde aufgehoben, weil Vergabepaket 5 durch Vergabepaket 6 ersetzt wurde.',
  ],
] as const) {
  test(`who follows one procedure reads in the ${locale} feed that it ended with lot ${lot}, and why`, () => {
    const feed = feedIn(atomFeed(catalogueFrom(ENDED_LOTS, [], LOTS_ENDED), locale));
    const ofProcedure = named(feed, 'entry').filter((entry) =>
      textOf(only(entry, 'title')).startsWith(`SCS-VP0${lot}-4: `),
    );
    const entry = ofProcedure[0]!;
    assert.equal(ofProcedure.length, 2);
    assert.match(textOf(only(entry, 'id')), new RegExp(`/lot${lot}/scs-vp0${lot}-4/cancelled$`));
    assert.equal(textOf(only(entry, 'published')), `${LOTS_ENDED}:00+01:00`);
    assert.equal(textOf(only(only(only(entry, 'content'), 'div'), 'p')), sentence);
    assert.doesNotMatch(JSON.stringify(entry), /www\.dtvp\.de/);
  });
}

test('a description is announced in its own language only', () => {
  const described = (locale: Locale) =>
    entriesIn(atomFeed(fixtureAt(), locale)).filter((text) => text.includes('/described-'));
  assert.equal(described('en').length, 1);
  assert.match(described('en')[0] ?? '', /Certification of platforms\./);
  assert.match(described('de')[0] ?? '', /Zertifizierung von Plattformen\./);
});

test('before the first event the feed is empty and valid', () => {
  const feed = feedIn(atomFeed(fixtureAt('2020-01-01'), 'en'));
  assert.equal(named(feed, 'entry').length, 0);
  assert.match(textOf(only(feed, 'updated')), RFC3339);
});

/** A lot announced on each of so many days. */
function announcements(count: number): Readonly<Record<string, LotContent>> {
  const first = Temporal.PlainDate.from('2022-01-01');
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `lot${index + 1}`,
      {
        name: { en: `Lot ${index + 1}`, de: `Paket ${index + 1}` },
        announced: first.add({ days: index }).toString(),
      },
    ]),
  );
}

const manyAt = (count: number) => catalogueFrom(announcements(count), [], '2030-01-01');

for (const [count, archives] of [
  [0, 0],
  [1, 0],
  [100, 0],
  [101, 1],
  [200, 1],
  [201, 2],
  [250, 2],
] as const) {
  test(`of ${count} entries, none is lost, and ${archives} archives hold the older ones`, () => {
    const catalogue = manyAt(count);
    assert.equal(archiveCount(catalogue, defaultLocale), archives);
    const feed = atomFeed(catalogue, defaultLocale);
    assert.ok(entriesIn(feed).length <= ENTRIES_PER_DOCUMENT);
    const all = new Set(entriesIn(feed));
    let document = feed;
    for (let archive = archives; archive > 0; archive--) {
      // Followed as a reader would: from the feed back, link by link (RFC 5005, section 4.2).
      const address = linksOf(feedIn(document))['prev-archive'] ?? '';
      assert.match(address, new RegExp(`/tenders/feed-${archive}\\.xml$`));
      document = atomArchive(catalogue, defaultLocale, archive);
      assert.equal(named(feedIn(document), 'fh:archive').length, 1);
      assert.match(linksOf(feedIn(document))['current'] ?? '', /\/tenders\/feed\.xml$/);
      assert.equal(linksOf(feedIn(document))['self'], address);
      for (const entry of entriesIn(document)) all.add(entry);
    }
    assert.equal(linksOf(feedIn(document))['prev-archive'], undefined);
    assert.equal(all.size, count);
  });
}

test('the entries of an archive stay the same when new ones come', () => {
  const archive = (count: number) => entriesIn(atomArchive(manyAt(count), defaultLocale, 1));
  assert.deepEqual(archive(130), archive(101));
  assert.deepEqual(archive(350), archive(101));
});

test('there is no archive beyond the last one', () => {
  assert.throws(() => atomArchive(manyAt(101), defaultLocale, 2), RangeError);
  assert.throws(() => atomArchive(manyAt(101), defaultLocale, 0), RangeError);
});
