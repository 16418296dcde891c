import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { localeIds } from '../i18n/locales.ts';
import { CAUSE_CODES, type Cause } from '../tenders/causes.ts';
import { eventsOf } from '../tenders/events.ts';
import { changeItems } from '../views/changes.ts';
import { eventSentence } from '../wording/sentences.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';
import { tendersSchema } from './tenders-schema.ts';

/*
 * A procedure that ended because there was nobody to whom to award it, and one that was given up, as
 * every output tells them apart.
 */

const REASON = { en: 'Holidays', de: 'Ferien' };

/** A lot whose procedure, or which itself, ended. */
function ended(cause: Cause | undefined, isLot = false) {
  const cancelled = { published: '2022-03-10T10:00', cause, reason: REASON };
  const lot1: LotContent = {
    name: { en: 'One', de: 'Eins' },
    procedures: [
      {
        reference: 'SCS-VP01',
        portal: 'https://www.dtvp.de/1',
        start: '2022-02-01',
        closing: '2022-03-01T12:00',
        ...(!isLot && { cancelled }),
      },
    ],
    ...(isLot && { cancelled }),
  };
  return catalogueFrom({ lot1 }, [], '2022-04-01');
}

const SAID = {
  en: {
    unsuccessful: 'SCS-VP01 ended without an award. No bids were received. Reason: Holidays',
    cancelled: 'SCS-VP01 was cancelled. There are not enough funds. Reason: Holidays',
  },
  de: {
    unsuccessful:
      'SCS-VP01 endete ohne Zuschlag. Es sind keine Angebote eingegangen. Grund: Ferien',
    cancelled: 'SCS-VP01 wurde aufgehoben. Die Mittel reichen nicht aus. Grund: Ferien',
  },
} as const;

for (const [cause, end] of [
  ['no-rece', 'unsuccessful'],
  ['ins-fund', 'cancelled'],
] as const) {
  const catalogue = ended(cause);

  for (const locale of ['en', 'de'] as const) {
    test(`list of changes, feed, calendar and table say in ${locale} that it is ${end}, and why`, () => {
      const sentence = SAID[locale][end];
      assert.equal(changeItems(catalogue, locale)[0]?.sentence, sentence);
      const feed = atomFeed(catalogue, locale);
      assert.ok(feed.includes(`<p>${sentence}</p>`));
      const title = {
        en: { unsuccessful: 'SCS-VP01: ended without an award', cancelled: 'SCS-VP01: cancelled' },
        de: { unsuccessful: 'SCS-VP01: ohne Zuschlag beendet', cancelled: 'SCS-VP01: aufgehoben' },
      }[locale][end];
      assert.ok(feed.includes(`<title>${title}</title>`), feed);
      const calendar = tendersCalendar(catalogue, locale).replaceAll('\r\n ', '');
      assert.ok(calendar.includes(sentence.replaceAll(',', String.raw`\,`)), calendar);
      assert.match(calendar, /STATUS:CANCELLED/);
      const [row] = parse(tendersCsv(catalogue), { bom: true, columns: true }) as readonly Readonly<
        Record<string, string>
      >[];
      assert.equal(row?.['cancellation_cause'], cause);
      assert.ok(row[`changes_${locale}`]?.endsWith(sentence));
    });
  }

  test(`JSON names the cause of what is ${end}, by its code`, () => {
    const [tender] = tendersSchema.parse(JSON.parse(tendersJson(catalogue))).tenders;
    assert.equal(tender?.status, 'cancelled');
    assert.equal(tender.cancelled?.cause, cause);
  });

  for (const isLot of [false, true]) {
    test(`OCDS says ${end} of ${isLot ? 'the procedure of a lot' : 'a procedure'} that ended so, from that release on`, () => {
      const own = ended(cause, isLot);
      const { releases } = JSON.parse(ocdsReleasePackage(own)!) as { releases: Release[] };
      const tag = end === 'unsuccessful' ? 'tenderUpdate' : 'tenderCancellation';
      assert.deepEqual(
        releases
          .filter(({ ocid }) => ocid.endsWith('SCS-VP01'))
          .map((release) => [release.tag.join(), release.tender.status]),
        [
          ['tender', 'active'],
          [tag, end],
        ],
      );
      const { records } = JSON.parse(ocdsRecordPackage(own)!) as {
        records: readonly { ocid: string; compiledRelease: Release }[];
      };
      for (const { compiledRelease } of records) {
        assert.equal(compiledRelease.tender.status, end);
        for (const lot of compiledRelease.tender.lots ?? []) assert.equal(lot.status, end);
      }
      assert.equal(records.length, isLot ? 2 : 1);
    });
  }
}

test('without a cause it is cancelled, and nothing more is said', () => {
  const catalogue = ended(undefined);
  assert.equal(
    changeItems(catalogue, 'en')[0]?.sentence,
    'SCS-VP01 was cancelled. Reason: Holidays',
  );
  const [tender] = tendersSchema.parse(JSON.parse(tendersJson(catalogue))).tenders;
  assert.equal(tender?.cancelled?.cause, null);
});

test('the end of a lot tells its cause once in the list, at the lot', () => {
  const sentences = changeItems(ended('no-rece', true), 'en').map(({ sentence }) => sentence);
  assert.deepEqual(sentences.slice(0, 2), [
    'Lot 1 ended without an award. No bids were received. Reason: Holidays',
    'SCS-VP01 was cancelled together with Lot 1.',
  ]);
});

test('every cause has a sentence of its own in every language', () => {
  for (const locale of localeIds) {
    const sentences = CAUSE_CODES.map((cause) => {
      const [event] = eventsOf(ended(cause));
      return eventSentence(locale, event!);
    });
    assert.equal(new Set(sentences).size, CAUSE_CODES.length);
    for (const sentence of sentences) assert.match(sentence, /\. \p{Lu}.*\. \p{Lu}/u);
  }
});
