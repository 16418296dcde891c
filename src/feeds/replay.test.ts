import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { eventsOf } from '../tenders/events.ts';
import { atomArchive, atomFeed, archiveCount } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { entriesIn } from '../../e2e/support/feed-entries.ts';
import {
  catalogueFrom,
  ENDED_LOTS,
  FIXTURE_DESCRIPTIONS,
  FIXTURE_LOTS,
  fixtureAt,
} from '../../e2e/support/catalogue-fixture.ts';
import { datedProcedures, procedureCalendar, tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';

/** After everything in the content has happened. */
const LATE = Date.parse('2030-01-01');

/**
 * Lots that ended, one that is cancelled, whose procedure is nevertheless awarded, and one that was
 * suspended before its start, again before its deadline, and for good: later facts hide earlier ones.
 */
const CONTRARY: Readonly<Record<string, LotContent>> = {
  ...FIXTURE_LOTS,
  ...ENDED_LOTS,
  lot1: {
    name: { en: 'One', de: 'Eins' },
    procedures: [
      {
        reference: 'SCS-VP01',
        portal: 'tba',
        start: '2022-01-10',
        closing: '2022-02-10T12:00',
        changes: [
          { published: '2022-01-12', portal: 'https://www.dtvp.de/1' },
          { published: '2022-02-11', closing: '2022-02-20' },
        ],
        award: { published: '2022-06-01', contractor: 'Winner' },
      },
    ],
    cancelled: { published: '2022-05-01' },
  },
  lot14: {
    name: { en: 'Fourteen', de: 'Vierzehn' },
    procedures: [
      {
        reference: 'SCS-VP14',
        published: '2022-01-10',
        portal: 'https://www.dtvp.de/14',
        start: '2022-02-01',
        closing: '2022-03-01T12:00',
        changes: [
          { published: '2022-01-25T10:00', portal: 'https://www.dtvp.de/14b' },
          { published: '2022-02-10T10:00', closing: '2022-03-15T12:00' },
          { published: '2022-05-02T10:00', closing: '2022-06-01T12:00' },
        ],
        suspended: [
          { published: '2022-01-20T10:00', resumed: '2022-02-10T10:00' },
          { published: '2022-03-14T10:00', resumed: '2022-05-02T10:00' },
          { published: '2022-05-20T10:00' },
        ],
      },
    ],
    cancelled: { published: '2022-07-01' },
  },
};

const contrary = (now: number) =>
  catalogueFrom(CONTRARY, FIXTURE_DESCRIPTIONS, new Date(now).toISOString());

function feedEntries(catalogue: Catalogue, locale: Locale): readonly string[] {
  const documents = [atomFeed(catalogue, locale)];
  for (let archive = archiveCount(catalogue, locale); archive > 0; archive--) {
    documents.push(atomArchive(catalogue, locale, archive));
  }
  return [...new Set(documents.flatMap(entriesIn))];
}

/** Before the first event there is no package, and nothing is released. */
function releases(catalogue: Catalogue): readonly string[] {
  const text = ocdsReleasePackage(catalogue);
  if (text === undefined) return [];
  const file = JSON.parse(text) as { releases: readonly unknown[] };
  return file.releases.map((release) => JSON.stringify(release));
}

for (const [name, load] of [
  ['the content', frozenCatalogue],
  ['a catalogue with contrary facts and lots that ended', contrary],
] as const) {
  test(`the feed of ${name} only ever grows at its top, byte by byte`, () => {
    const latest = load(LATE);
    const instants = new Set(eventsOf(latest).map(({ published }) => published.at));
    assert.ok(instants.size > 10);
    for (const locale of localeIds) {
      const whole = feedEntries(latest, locale);
      for (const at of instants) {
        for (const now of [at - 60_000, at]) {
          const then = feedEntries(load(now), locale);
          assert.deepEqual(then, whole.slice(whole.length - then.length));
        }
      }
    }
  });

  test(`the releases of ${name} are only ever added to, byte by byte`, () => {
    const latest = load(LATE);
    const whole = releases(latest);
    for (const at of new Set(eventsOf(latest).map(({ published }) => published.at))) {
      for (const now of [at - 60_000, at]) {
        const then = releases(load(now));
        assert.deepEqual(then, whole.slice(0, then.length));
      }
    }
  });

  test(`looking back into ${name} shows what a catalogue of that time holds`, () => {
    const latest = load(LATE);
    for (const { published } of eventsOf(latest)) {
      const then = load(published.at);
      for (const { replaces, asOf, ...entry } of then.entries) {
        assert.deepEqual(latest.byId.get(entry.id)!.asOf(published.at), entry);
      }
    }
  });
}

function everything(catalogue: Catalogue): readonly string[] {
  return [
    ...localeIds.flatMap((locale) => [
      atomFeed(catalogue, locale),
      tendersCalendar(catalogue, locale),
      ...datedProcedures(catalogue).map((dated) => procedureCalendar(catalogue, locale, dated)),
    ]),
    ocdsReleasePackage(catalogue)!,
    ocdsRecordPackage(catalogue)!,
    tendersJson(catalogue),
    tendersCsv(catalogue),
  ];
}

test('drawn twice from the same content and instant, every output has the same bytes', () => {
  assert.deepEqual(everything(fixtureAt()), everything(fixtureAt()));
});

test('what is published later is in no output', () => {
  for (const text of everything(fixtureAt())) {
    assert.doesNotMatch(text, /Secret|Geheim|2023-04-17|2023-04-01|20230417|lot13/);
  }
  assert.match(everything(fixtureAt('2023-06-01')).join(''), /Secret/);
});

test('a minute that is no instant of publication changes only what says as of when it speaks', () => {
  const [before, after] = [everything(fixtureAt()), everything(fixtureAt('2023-03-20T11:07'))];
  const withoutInstant = (text: string) => text.replaceAll('T11:07:00', 'T11:00:00');
  assert.deepEqual(after.map(withoutInstant), before);
});
