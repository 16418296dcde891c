import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { catalogueFrom, SUSPENDED_LOT } from '../../e2e/support/catalogue-fixture.ts';
import { entriesIn } from '../../e2e/support/feed-entries.ts';
import { localeIds } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { statusAt } from '../tenders/status.ts';
import { summary } from '../site/summary.ts';
import { changeItems } from '../views/changes.ts';
import { filterOptions } from '../views/filter.ts';
import { lotView } from '../views/lot.ts';
import { openNow } from '../views/open-now.ts';
import { liveAttributes } from '../views/procedure.ts';
import { siteFiles } from '../routes/site-files.ts';
import { tableRows } from '../views/table.ts';
import { words } from '../views/words.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { datedProcedures, procedureCalendar, tendersCalendar } from './icalendar.ts';
import { demandsOf } from './json-ld.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';
import { tendersSchema } from './tenders-schema.ts';

/*
 * A procedure that was halted before its deadline, and resumed with a new one: what every output says
 * before it, while it lasts (the deadline has passed meanwhile) and from the minute of the resumption on.
 */

const at = (now: string) => catalogueFrom({ lot14: SUSPENDED_LOT }, [], now);
const before = at('2027-01-11T09:59');
const during = at('2027-01-20T12:00');
const after = at('2027-02-01T09:00');

const entryOf = (catalogue: typeof during) => catalogue.byId.get('lot14')!;
const viewOf = (catalogue: typeof during, locale: string) =>
  lotView(catalogue, entryOf(catalogue), { previous: undefined, next: undefined }, locale);

/** The deadlines, old and new, as any page or file might write them. */
const DEADLINE = /2027-01-12|2027-03-02|12 January 2027|12\. Januar 2027|2 March|2\. März|20270302/;

const HISTORY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'SCS-VP14 was opened. Bids are accepted until 12 January 2027, 12:00 CET.',
    'SCS-VP14 was suspended. Reason: A review',
    'SCS-VP14 was resumed. The deadline for bids is 2 March 2027, 12:00 CET.',
    'Deadline for bids.',
  ],
  de: [
    'SCS-VP14 wurde eröffnet. Abgabefrist: 12. Januar 2027, 12:00 Uhr MEZ.',
    'SCS-VP14 wurde ausgesetzt. Grund: Eine Nachprüfung',
    'SCS-VP14 wird fortgesetzt. Abgabefrist: 2. März 2027, 12:00 Uhr MEZ.',
    'Ende der Abgabefrist.',
  ],
};

for (const locale of localeIds) {
  const say = messages(locale);

  test(`the ${locale} table says so, without a deadline, a link or a calendar, and never turns by itself`, () => {
    const [row] = tableRows(during, locale);
    assert.ok(row);
    assert.deepEqual(row.status, { status: 'suspended', label: say.status.suspended });
    assert.equal(row.closing, undefined);
    assert.equal(row.isPending, true);
    assert.deepEqual(row.portal, { reference: 'SCS-VP14', href: undefined, form: 'text' });
    assert.equal(row.calendar, undefined);
    const attributes = liveAttributes(row);
    assert.ok(!('data-closing' in attributes));
    assert.equal(statusAt(row.period, Date.parse('2030-01-01')), 'suspended');
    assert.equal(words(locale, { asOf: 0, digest: '' }).status.suspended, undefined);
  });

  test(`the ${locale} table offers the choice only while something is suspended`, () => {
    const offered = (catalogue: typeof during) =>
      filterOptions(tableRows(catalogue, locale), locale)
        .filter(({ value }) => value === 'suspended')
        .map(({ label, count }) => [label, count]);
    assert.deepEqual(offered(during), [[say.filter.suspended, 1]]);
    assert.deepEqual([offered(before), offered(after)], [[], []]);
  });

  test(`above the ${locale} table it stands with its reason, and is not open`, () => {
    const view = openNow(during, locale);
    assert.deepEqual([view.tenders, view.open], [[], 0]);
    assert.deepEqual(
      view.suspended.map(({ reference, suspension }) => [reference, suspension?.since.datetime]),
      [['SCS-VP14', '2027-01-11T10:00+01:00']],
    );
    assert.equal(view.suspended[0]?.suspension?.halted, say.suspension.halted);
    assert.deepEqual(openNow(after, locale).suspended, []);
    assert.equal(openNow(after, locale).tenders[0]?.deadline.datetime, '2027-03-02T12:00+01:00');
  });

  test(`the ${locale} page of the lot tells the story in order, and the changes do`, () => {
    const told = (catalogue: typeof during) =>
      viewOf(catalogue, locale).procedures[0]?.history.map(({ sentence }) => sentence);
    assert.deepEqual(told(during), HISTORY[locale]?.slice(0, 2));
    assert.deepEqual(told(after), HISTORY[locale]);
    assert.deepEqual(
      changeItems(after, locale).map(({ sentence }) => sentence),
      HISTORY[locale]?.slice(0, 3).toReversed(),
    );
    const [current] = viewOf(during, locale).current;
    assert.equal(current?.deadline, undefined);
    assert.match(current?.suspension?.reason ?? '', /review|Nachprüfung/);
  });

  test(`the ${locale} feed has an entry for each, whose names never change`, () => {
    const ids = (catalogue: typeof during) =>
      entriesIn(atomFeed(catalogue, locale)).map((text) => /<id>(.*)<\/id>/.exec(text)?.[1]);
    const tag = `tag:scs.community,2021-07-30:${locale}/lot14/scs-vp14`;
    assert.deepEqual(ids(during), [`${tag}/suspended-1`, `${tag}/opened`]);
    assert.deepEqual(ids(after), [`${tag}/resumed-1`, `${tag}/suspended-1`, `${tag}/opened`]);
    const [resumed = '', suspended = ''] = entriesIn(atomFeed(after, locale));
    assert.equal(suspended, entriesIn(atomFeed(during, locale))[0]);
    assert.ok(suspended.includes(`<title>SCS-VP14: ${say.status.suspended}</title>`));
    assert.doesNotMatch(suspended, DEADLINE);
    assert.doesNotMatch(suspended, /notice\/A1/);
    assert.match(resumed, /<time datetime="2027-03-02T12:00\+01:00">/);
    assert.match(resumed, /notice\/A1/);
  });

  test(`the ${locale} calendar keeps the event, says that it is not certain, and rings no more`, () => {
    const eventIn = (catalogue: typeof during) => {
      const [dated] = datedProcedures(catalogue);
      assert.ok(dated);
      const component = ICAL.Component.fromString(procedureCalendar(catalogue, locale, dated));
      const event = component.getFirstSubcomponent('vevent')!;
      return {
        value: (name: string) => event.getFirstPropertyValue(name)?.toString(),
        alarms: event.getAllSubcomponents('valarm').length,
      };
    };
    const told = [before, during, after].map((catalogue) => {
      const { value, alarms } = eventIn(catalogue);
      return [value('status'), value('sequence'), value('dtstart'), alarms];
    });
    assert.deepEqual(told, [
      ['CONFIRMED', '0', '2027-01-12T12:00:00', 1],
      ['TENTATIVE', '1', '2027-01-12T12:00:00', 0],
      ['CONFIRMED', '3', '2027-03-02T12:00:00', 1],
    ]);
    const { value } = eventIn(during);
    const called = say.feeds.calendar.suspended('SCS-VP14', SUSPENDED_LOT.name[locale] ?? '');
    assert.equal(value('summary'), called);
    assert.equal(value('last-modified'), '2027-01-11T09:00:00Z');
    assert.ok(value('description')?.includes(say.suspension.halted));
    assert.doesNotMatch(value('description') ?? '', DEADLINE);
    assert.doesNotMatch(value('description') ?? '', /notice\/A1/);
    assert.ok(tendersCalendar(during, locale).includes('STATUS:TENTATIVE'));
  });

  test(`nothing is sought in ${locale} while it is suspended`, () => {
    const counts = [before, during, after].map((now) => demandsOf(entryOf(now), locale).length);
    assert.deepEqual(counts, [1, 0, 1]);
  });
}

test('before the resumption, no output knows of it', () => {
  const everything = [
    ...localeIds.flatMap((locale) => [
      atomFeed(during, locale),
      tendersCalendar(during, locale),
      JSON.stringify([tableRows(during, locale), openNow(during, locale), viewOf(during, locale)]),
    ]),
    tendersJson(during),
    tendersCsv(during),
    ocdsReleasePackage(during),
    ocdsRecordPackage(during),
  ].join('\n');
  assert.doesNotMatch(everything, /2027-02-01|2027-03-02|20270302/);
});

test('JSON has a list of suspensions, and no deadline while one lasts', () => {
  const [tender] = tendersSchema.parse(JSON.parse(tendersJson(during))).tenders;
  assert.equal(tender?.status, 'suspended');
  assert.equal(tender.closing, null);
  const published = {
    local: '2027-01-11T10:00',
    instant: '2027-01-11T10:00:00+01:00',
    isWholeDay: false,
  };
  const reason = { en: 'A review', de: 'Eine Nachprüfung' };
  assert.deepEqual(tender.suspensions, [{ published, reason, resumed: null }]);
  const [later] = tendersSchema.parse(JSON.parse(tendersJson(after))).tenders;
  assert.equal(later?.closing?.local, '2027-03-02T12:00');
  assert.equal(later.suspensions[0]?.resumed?.local, '2027-02-01T09:00');
  assert.equal(later.changes[0]?.before.closing, null);
});

test('CSV has the status and the story, and no deadline', () => {
  const options = { bom: true, columns: true } as const;
  const [row] = parse(tendersCsv(during), options) as readonly Readonly<Record<string, string>>[];
  assert.equal(row?.['status'], 'suspended');
  assert.deepEqual([row['closing'], row['closes_at']], ['', '']);
  for (const locale of localeIds)
    assert.ok(row[`changes_${locale}`]?.endsWith(HISTORY[locale]?.[1] ?? ''));
});

test('in OCDS it stays active, loses the end of its period, and an amendment says what happened', () => {
  const { releases } = JSON.parse(ocdsReleasePackage(after)!) as { releases: readonly Release[] };
  assert.deepEqual(
    releases.map(({ tag, tender }) => [tag.join(), tender.status, tender.tenderPeriod?.endDate]),
    [
      ['tender', 'active', '2027-01-12T11:00:00Z'],
      ['tenderUpdate', 'active', null],
      ['tenderAmendment', 'active', '2027-03-02T11:00:00Z'],
    ],
  );
  const [, halt, resumption] = releases;
  const german = HISTORY['de'] ?? [];
  assert.deepEqual(
    resumption?.tender.amendments?.map(({ id, description, releaseID }) => [
      id,
      description,
      releaseID,
    ]),
    [
      ['suspended-1', german[1], halt?.id],
      ['1', german[2], resumption?.id],
    ],
  );
  const compiled = (catalogue: typeof during) =>
    (
      JSON.parse(ocdsRecordPackage(catalogue)!) as {
        records: readonly { compiledRelease: Release }[];
      }
    ).records[0]?.compiledRelease.tender;
  assert.equal(compiled(during)?.status, 'active');
  assert.deepEqual(compiled(during)?.tenderPeriod, { startDate: '2026-12-09T23:00:00Z' });
  assert.equal(compiled(after)?.tenderPeriod?.endDate, '2027-03-02T11:00:00Z');
});

test('the build counts it, names no deadline, and keeps the calendar at its address', () => {
  const lines = summary(during, []);
  assert.match(lines.join('\n'), /Lots: 0 open, 0 upcoming, 0 announced, 1 suspended,/);
  assert.ok(lines.includes('Next deadline: none'));
  const calendars = (catalogue: typeof during) =>
    siteFiles(catalogue, []).filter((address) => address.endsWith('scs-vp14.ics'));
  assert.equal(calendars(during).length, localeIds.length);
});
