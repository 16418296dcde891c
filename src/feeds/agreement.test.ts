import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { instantFrom } from '../tenders/time.ts';
import { tableRows } from '../views/table.ts';
import { atomArchive, archiveCount, atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import {
  catalogueFrom,
  ENDED_LOTS,
  fixtureAt,
  LOTS_ENDED,
} from '../../e2e/support/catalogue-fixture.ts';
import { tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';

/*
 * Page, feed, calendar, OCDS, JSON and CSV are each read back on their own, and must say the same of
 * every procedure: its deadline, to the millisecond, and its status.
 */

interface Statement {
  /** First instant after the period, or `undefined` where there is no deadline. */
  readonly deadline: number | undefined;
  readonly status: string;
}

/** Statements by reference, in lower case. */
type Statements = ReadonlyMap<string, Statement>;

const ZONE = organisation.timeZone;

/** A day as a deadline counts to its end. */
function endOf(text: string): number {
  if (text.includes('T')) return Date.parse(text);
  const next = Temporal.PlainDate.from(text).add({ days: 1 });
  return next.toZonedDateTime(ZONE).epochMilliseconds;
}

/** The status where a format leaves it to the reader to compare the deadline with the clock. */
function runningStatus(deadline: number | undefined, now: number): string {
  return deadline !== undefined && now < deadline ? 'open' : 'closed';
}

function onPage(catalogue: Catalogue, locale: Locale): Statements {
  return new Map(
    tableRows(catalogue, locale).flatMap(({ portal, closing, status }) =>
      portal.reference === undefined
        ? []
        : [
            [
              portal.reference.toLowerCase(),
              { deadline: closing && endOf(closing.datetime), status: status.status },
            ] as const,
          ],
    ),
  );
}

function inJson(catalogue: Catalogue): Statements {
  const { tenders } = JSON.parse(tendersJson(catalogue)) as {
    tenders: readonly {
      reference: string | null;
      closing: { instant: string } | null;
      status: string;
    }[];
  };
  return new Map(
    tenders.flatMap(({ reference, closing, status }) =>
      reference === null
        ? []
        : [
            [
              reference.toLowerCase(),
              { deadline: closing ? Date.parse(closing.instant) : undefined, status },
            ] as const,
          ],
    ),
  );
}

function inCsv(catalogue: Catalogue): Statements {
  const rows = parse(tendersCsv(catalogue), { bom: true, columns: true }) as readonly Readonly<
    Record<string, string>
  >[];
  return new Map(
    rows
      .filter(({ reference }) => reference)
      .map(({ reference = '', closes_at: closing, status = '' }) => [
        reference.toLowerCase(),
        { deadline: closing ? Date.parse(closing) : undefined, status },
      ]),
  );
}

/** The calendar tells a deadline and whether it was cancelled, and nothing that ages. */
function inCalendar(catalogue: Catalogue, locale: Locale): Statements {
  const calendar = ICAL.Component.fromString(tendersCalendar(catalogue, locale));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone')!);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate } = new ICAL.Event(component);
      return [
        uid.split('@')[0]!,
        {
          deadline: startDate.isDate ? endOf(startDate.toString()) : startDate.toUnixTime() * 1000,
          status: String(component.getFirstPropertyValue('status')),
        },
      ];
    }),
  );
}

const OCDS_STATUS: Readonly<Record<string, string>> = {
  planning: 'announced',
  planned: 'upcoming',
  complete: 'awarded',
  cancelled: 'cancelled',
  unsuccessful: 'closed',
};

function inOcds(catalogue: Catalogue): Statements {
  const { records } = JSON.parse(ocdsRecordPackage(catalogue)!) as {
    records: readonly { ocid: string; compiledRelease: Release }[];
  };
  return new Map(
    records.map(({ ocid, compiledRelease: { tender } }) => {
      const end = tender.tenderPeriod?.endDate;
      // Here, a day ends one second before midnight.
      const deadline = end && Date.parse(end) + (end.includes('T23:59:59') ? 1000 : 0);
      return [
        ocid.replace(`${organisation.openData.ocidPrefix}-`, '').toLowerCase(),
        {
          deadline: deadline || undefined,
          status: OCDS_STATUS[tender.status] ?? runningStatus(deadline || undefined, catalogue.now),
        },
      ];
    }),
  );
}

interface FeedEntry {
  readonly id: string;
  readonly category: readonly { readonly '@_term': string }[];
  readonly content: {
    readonly div: {
      readonly dl: {
        readonly dt: readonly string[];
        readonly dd: readonly (string | { readonly time?: { readonly '@_datetime': string } })[];
      };
    };
  };
}

/** What a reader knows who has read every entry. */
function inFeed(catalogue: Catalogue, locale: Locale): Statements {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['entry', 'category', 'dt', 'dd'].includes(name),
  });
  const archives = Array.from({ length: archiveCount(catalogue, locale) }, (_, index) =>
    atomArchive(catalogue, locale, index + 1),
  );
  const oldestFirst = [...archives, atomFeed(catalogue, locale)].flatMap((xml) => {
    const { feed } = parser.parse(xml) as { feed: { entry?: readonly FeedEntry[] } };
    return (feed.entry ?? []).toReversed();
  });
  const statements = new Map<string, Statement>();
  for (const { id, category, content } of oldestFirst) {
    const [, , reference = ''] = id.split(':')[2]?.split('/') ?? [];
    const kind = category[0]?.['@_term'] ?? '';
    if (!reference.startsWith('scs-')) continue;
    const known = statements.get(reference);
    const { dt, dd } = content.div.dl;
    const fact = dd[dt.indexOf(messages(locale).procedure.closing)];
    const stated = typeof fact === 'object' ? fact.time?.['@_datetime'] : undefined;
    const deadline = stated ? endOf(stated) : known?.deadline;
    const status = statusAfter(kind, known?.status, deadline);
    statements.set(reference, { deadline, status });
  }
  return new Map(
    [...statements].map(([reference, { deadline, status }]) => [
      reference,
      { deadline, status: status === 'opened' ? runningStatus(deadline, catalogue.now) : status },
    ]),
  );
}

function statusAfter(kind: string, before: string | undefined, deadline: number | undefined) {
  if (kind === 'announced') return deadline === undefined ? 'announced' : 'upcoming';
  if (kind !== 'extended' && kind !== 'corrected') return kind;
  return before === 'announced' && deadline !== undefined ? 'upcoming' : (before ?? '');
}

function assertAgreement(catalogue: Catalogue): void {
  const page = onPage(catalogue, 'en');
  assert.deepEqual(onPage(catalogue, 'de'), page);
  assert.deepEqual(inJson(catalogue), page, 'JSON');
  assert.deepEqual(inCsv(catalogue), page, 'CSV');
  const ocds = inOcds(catalogue);
  for (const [reference, statement] of page) {
    assert.deepEqual(ocds.get(reference), statement, `OCDS of ${reference}`);
  }
  for (const locale of localeIds) {
    const feed = inFeed(catalogue, locale);
    assert.deepEqual([...feed.keys()].sort(), [...page.keys()].sort());
    const calendar = inCalendar(catalogue, locale);
    for (const [reference, { deadline, status }] of page) {
      assert.deepEqual(feed.get(reference), { deadline, status }, `feed of ${reference}`);
      const isDated = deadline !== undefined;
      assert.deepEqual(
        calendar.get(reference),
        isDated
          ? { deadline, status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED' }
          : undefined,
        `calendar of ${reference}`,
      );
    }
  }
}

for (const now of [
  '2021-11-20T12:00',
  // Lot 10, third round: after the first deadline, and before it was extended.
  '2022-07-19T13:00',
  '2023-03-20T11:00',
  '2023-08-13T12:00',
  '2024-12-31T12:00',
]) {
  test(`as of ${now}, every output says the same of each procedure`, () => {
    const catalogue = frozenCatalogue(instantFrom(now, ZONE));
    assert.ok(onPage(catalogue, 'en').size > 1);
    assertAgreement(catalogue);
  });
}

for (const now of ['2022-01-27T09:59', '2022-03-01T09:00', '2023-03-20T11:00', '2023-04-11']) {
  test(`as of ${now}, every output says the same of the fixed catalogue, in every status`, () => {
    assertAgreement(fixtureAt(now));
  });
}

for (const now of ['2023-03-10T08:59', LOTS_ENDED, '2023-05-01']) {
  test(`as of ${now}, every output says the same of a lot that was cancelled with procedures in every status`, () => {
    const { lot4 } = ENDED_LOTS;
    assertAgreement(catalogueFrom({ lot4: lot4! }, [], now));
  });
}
