import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import type { Description } from '../tenders/catalogue.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { momentFrom } from '../tenders/time.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import { tendersCalendar } from './icalendar.ts';
import { demandsOf, jsonLd, pageGraph } from './json-ld.ts';
import { tendersJson } from './json.ts';
import { ocdsReleasePackage } from './ocds-package.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'markup and quotes': '<script>alert("1")</script> & \'x\' &amp; &#x27; <!-- -->',
  'the end of a CDATA section': 'a ]]> b <![CDATA[ c',
  'line breaks': 'first\nsecond\n\nfourth',
  'emoji and other planes': '👩🏽‍🚀 🏳️‍🌈 𝕏 é',
  'commas, semicolons and backslashes': 'a, b; c \\ d \\n e: f, "g;h"',
  'right-to-left text': 'שלום עולם \u202eabc\u202c مرحبا',
  '4,000 characters': 'Zuschlag für „Ümläute“ 🚀, '.repeat(160).slice(0, 4000).trim(),
  'an iCalendar component': 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y',
  'a formula': '=1+1',
};

const ZONE = 'Europe/Berlin';

for (const [kind, text] of Object.entries(HOSTILE)) {
  const other = `${text} (de)`;
  const lot1: LotContent = {
    name: { en: text, de: other },
    announced: '2022-01-01',
    procedures: [
      {
        reference: 'SCS-VP01',
        portal: 'https://www.dtvp.de/Satellite/notice/X?a=1&b=%22;c,d',
        start: '2022-01-10',
        closing: '2022-02-10T12:00',
        type: 'open',
        legalBasis: text,
        place: { text: { en: text, de: other } },
        changes: [
          {
            published: '2022-01-20',
            closing: '2022-02-20T12:00',
            reason: { en: text, de: other },
          },
        ],
        award: { published: '2022-03-01', contractor: text },
      },
    ],
  };
  const description: Description = {
    lot: 'lot1',
    locale: 'en',
    published: momentFrom('2022-01-02', ZONE),
    summary: text,
  };
  const catalogue = catalogueFrom({ lot1 }, [description], '2022-04-01');

  test(`${kind} survives in the feed`, () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      trimValues: false,
      parseTagValue: false,
      htmlEntities: false,
      isArray: (name) => name === 'entry' || name === 'p',
    });
    const { feed } = parser.parse(atomFeed(catalogue, 'en')) as {
      feed: { entry: readonly FeedEntry[] };
    };
    const entryOf = (key: string) => feed.entry.find(({ id }) => id.endsWith(key))!;
    assert.equal(entryOf('/awarded').title, `SCS-VP01: awarded to ${text}`);
    assert.ok(entryOf('/change-1').content.div.p[0]?.endsWith(`Reason: ${text}`));
    assert.equal(entryOf('/described-en').content.div.p[1], text);
    assert.ok(entryOf('/opened').content.div.dl.dd.includes(text));
  });

  test(`${kind} survives in the calendar`, () => {
    const calendar = ICAL.Component.fromString(tendersCalendar(catalogue, 'en'));
    const events = calendar.getAllSubcomponents('vevent');
    assert.equal(events.length, 1);
    const event = new ICAL.Event(events[0]);
    assert.equal(event.summary, `Deadline for bids: SCS-VP01, ${text}`);
    assert.ok(event.description.includes(`Reason: ${text}`));
    for (const line of tendersCalendar(catalogue, 'en').split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75);
    }
  });

  test(`${kind} survives in the open contracting data`, () => {
    const { releases } = JSON.parse(ocdsReleasePackage(catalogue)!) as {
      releases: readonly {
        parties: readonly { name: string }[];
        tender: Readonly<Record<string, unknown>>;
      }[];
    };
    const { parties, tender } = releases.at(-1)!;
    assert.equal(parties[1]?.name, text);
    assert.equal(tender['title'], other);
    assert.equal(tender['title_en'], text);
    assert.equal(tender['description_en'], text);
    assert.equal(tender['procurementMethodDetails'], `Offenes Verfahren (${text})`);
    const [amendment] = tender['amendments'] as readonly Readonly<Record<string, string>>[];
    assert.equal(amendment?.['rationale_en'], text);
  });

  test(`${kind} survives in JSON`, () => {
    assert.partialDeepStrictEqual(JSON.parse(tendersJson(catalogue)), {
      tenders: [
        {
          name: { en: text },
          legalBasis: text,
          place: { text: { en: text, de: other } },
          changes: [{ reason: { de: other } }],
          award: { contractor: text },
        },
      ],
    });
  });

  test(`${kind} survives in CSV, apart from the apostrophe that disarms a formula`, () => {
    const [row] = parse<Record<string, string>>(tendersCsv(catalogue), {
      bom: true,
      columns: true,
    });
    const cell = text.startsWith('=') ? `'${text}` : text;
    assert.equal(row?.['name_en'], cell);
    assert.equal(row['contractor'], cell);
    assert.equal(row['legal_basis'], cell);
    assert.ok(row['changes_en']?.includes(`Reason: ${text}`));
  });

  test(`${kind} survives in JSON-LD, and cannot leave its script element`, () => {
    const html = jsonLd(
      pageGraph({
        locale: 'en',
        language: 'en',
        address: '/tenders/lot1/',
        name: text,
        description: text,
        trail: [],
        demands: demandsOf(catalogue.byId.get('lot1')!, 'en'),
      }),
    );
    assert.doesNotMatch(html, /</);
    assert.partialDeepStrictEqual(JSON.parse(html), {
      '@graph': [
        {
          '@type': 'Organization',
          seeks: [{ areaServed: text, itemOffered: { subjectOf: { abstract: text } } }],
        },
        { '@type': 'WebPage', description: text },
      ],
    });
  });
}

interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly content: {
    readonly div: {
      readonly p: readonly string[];
      readonly dl: { readonly dd: readonly unknown[] };
    };
  };
}
