import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { localeIds } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { isDay } from '../tenders/time.ts';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { datedProcedures, procedureCalendar, tendersCalendar } from './icalendar.ts';

/** A calendar read by ical.js, which knows the zone only from the calendar itself. */
function read(text: string): ICAL.Component {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar;
}

function eventsIn(text: string): readonly ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function eventOf(text: string, uid: string): ICAL.Event {
  const event = eventsIn(text).find((candidate) => candidate.uid.startsWith(`${uid}@`));
  assert.ok(event, `there is an event ${uid}`);
  return event;
}

const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name);

function assertSameDeadlines(catalogue: Catalogue): void {
  for (const locale of localeIds) {
    const events = eventsIn(tendersCalendar(catalogue, locale));
    const dated = datedProcedures(catalogue);
    assert.equal(events.length, dated.length);
    for (const [index, { procedure, closing }] of dated.entries()) {
      const start = events[index]!.startDate;
      assert.equal(events[index]!.uid.split('@')[0], procedure.reference.toLowerCase());
      if (isDay(closing.local)) {
        assert.equal(start.isDate, true);
        assert.equal(start.toString(), closing.local);
        // An event of a day ends where the next day begins: that is the deadline.
        assert.equal(events[index]!.endDate.toString(), nextDay(closing.local));
      } else {
        assert.equal(start.isDate, false);
        assert.equal(start.toUnixTime() * 1000, closing.at, procedure.reference);
      }
    }
  }
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

test('every procedure of the content has the deadline of the records', () => {
  const catalogue = frozenCatalogue();
  assert.ok(datedProcedures(catalogue).length > 15);
  assertSameDeadlines(catalogue);
});

const CLOCK_CHANGES = [
  '2022-03-26T23:59',
  '2022-03-27T01:59',
  '2022-03-27T03:00',
  '2022-03-27T12:00',
  '2022-03-27',
  '2022-10-29T23:59',
  '2022-10-30T01:59',
  '2022-10-30T03:00',
  '2022-10-30T12:00',
  '2022-10-30',
  '2031-03-30T03:00',
  '2031-10-26T03:00',
];

test('deadlines on both sides of both clock changes are exact', () => {
  const procedures = CLOCK_CHANGES.map((closing, index) => ({
    reference: `SCS-VP01${index > 0 ? `-${index + 1}` : ''}`,
    published: '2021-01-01',
    start: '2021-01-01',
    closing,
  }));
  const lot1: LotContent = { name: { en: 'Clocks', de: 'Uhren' }, procedures };
  assertSameDeadlines(catalogueFrom({ lot1 }, [], '2021-02-01'));
});

test('lines end in CRLF, the last one too, and have at most 75 octets', () => {
  const catalogue = fixtureAt();
  const texts = localeIds.flatMap((locale) => [
    tendersCalendar(catalogue, locale),
    ...datedProcedures(catalogue).map((dated) => procedureCalendar(catalogue, locale, dated)),
  ]);
  for (const text of texts) {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
    }
  }
});

test('properties come before components, as the grammar of RFC 5545 has it', () => {
  const catalogue = fixtureAt();
  for (const dated of datedProcedures(catalogue)) {
    const text = procedureCalendar(catalogue, 'en', dated).replaceAll('\r\n ', '');
    assert.match(text, /^BEGIN:VCALENDAR\r\n(?:[A-Z-]+[;:].*\r\n)+BEGIN:VTIMEZONE/);
    assert.doesNotMatch(text, /END:VALARM\r\n(?!END:VEVENT)/);
    assert.doesNotMatch(text, /END:VTIMEZONE\r\n(?!BEGIN:VEVENT)/);
  }
});

test('programs are told how often to look, in both ways that are in use', () => {
  const calendar = read(tendersCalendar(fixtureAt(), 'en'));
  assert.equal(String(value(calendar, 'refresh-interval')), 'PT6H');
  assert.equal(String(value(calendar, 'x-published-ttl')), 'PT6H');
});

test('the subscription rings no alarm; a single deadline does, three days before', () => {
  const catalogue = fixtureAt();
  const subscription = eventsIn(tendersCalendar(catalogue, 'en'));
  assert.ok(subscription.every(({ component }) => !component.getFirstSubcomponent('valarm')));
  const dated = datedProcedures(catalogue).find(
    ({ procedure }) => procedure.reference === 'SCS-VP18',
  )!;
  const [event] = eventsIn(procedureCalendar(catalogue, 'en', dated));
  const alarm = event!.component.getFirstSubcomponent('valarm');
  assert.equal(String(alarm && value(alarm, 'trigger')), '-P3D');
});

test('a cancelled procedure is marked so, in each language, and rings no alarm', () => {
  const catalogue = fixtureAt();
  for (const [locale, word] of [
    ['en', 'Cancelled: SCS-VP12, Health Monitoring'],
    ['de', 'Aufgehoben: SCS-VP12, Zustandsüberwachung'],
  ] as const) {
    const event = eventOf(tendersCalendar(catalogue, locale), 'scs-vp12');
    assert.equal(value(event.component, 'status'), 'CANCELLED');
    assert.equal(event.summary, word);
    const dated = datedProcedures(catalogue).find(
      ({ procedure }) => procedure.reference === 'SCS-VP12',
    )!;
    const [single] = eventsIn(procedureCalendar(catalogue, locale, dated));
    assert.equal(single!.component.getFirstSubcomponent('valarm'), null);
  }
});

test('the sequence counts changes, and dates come from the content', () => {
  const before = eventOf(tendersCalendar(fixtureAt('2023-03-16T14:29'), 'en'), 'scs-vp18');
  const after = eventOf(tendersCalendar(fixtureAt('2023-03-16T14:30'), 'en'), 'scs-vp18');
  assert.equal(before.sequence, 0);
  assert.equal(after.sequence, 1);
  assert.equal(before.uid, after.uid);
  for (const name of ['dtstamp', 'last-modified']) {
    assert.equal(String(value(before.component, name)), '2023-02-23T23:00:00Z');
    assert.equal(String(value(after.component, name)), '2023-03-16T13:30:00Z');
  }
});

test('an event carries its history, the portal and the address of its page', () => {
  const event = eventOf(tendersCalendar(fixtureAt(), 'de'), 'scs-vp18');
  assert.match(event.description, /wurde verlängert, vom 22\. März 2023, 12:00 Uhr MEZ/);
  assert.match(event.description, /Grund: Mehr Zeit für Bieter/);
  assert.match(event.description, /https:\/\/www\.dtvp\.de\/Satellite\/notice\/B1/);
  assert.equal(value(event.component, 'url'), 'https://scs.community/de/tenders/lot18/#scs-vp18');
});

test('the end of a whole lot is told in the calendar of its procedures', () => {
  const lot1: LotContent = {
    name: { en: 'One', de: 'Eins' },
    procedures: [{ reference: 'SCS-VP01', start: '2022-01-10', closing: '2022-02-10T12:00' }],
    cancelled: { published: '2022-01-20', reason: { en: 'No funds', de: 'Keine Mittel' } },
  };
  const event = eventOf(
    tendersCalendar(catalogueFrom({ lot1 }, [], '2022-01-21'), 'en'),
    'scs-vp01',
  );
  assert.equal(value(event.component, 'status'), 'CANCELLED');
  assert.equal(event.sequence, 1);
  assert.match(
    event.description,
    /20 January 2022: SCS-VP01 was cancelled together with Lot 1\. Reason: No funds/,
  );
});
