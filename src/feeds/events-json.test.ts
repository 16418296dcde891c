import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { eventsJson } from './events-json.ts';
import { eventsJsonSchema, eventsSchema, type EventsFile } from './events-schema.ts';

const ajv = new Ajv2020({ allErrors: true });
formats(ajv);
const isValid = ajv.compile(JSON.parse(eventsJsonSchema()));

const INSTANTS = ['2021-01-01', '2021-11-20', '2022-07-20', '2023-03-20', '2024-12-31'].map((day) =>
  Date.parse(day),
);

function eventsAt(now: number): EventsFile {
  return eventsSchema.parse(JSON.parse(eventsJson(frozenCatalogue(now))));
}

test('the events validate against their published schema, whenever they are asked for', () => {
  for (const now of INSTANTS) {
    isValid(JSON.parse(eventsJson(frozenCatalogue(now))));
    assert.deepEqual(isValid.errors ?? [], []);
  }
});

test('what was read once stands there unchanged, and what is new stands behind it', () => {
  const withoutPages = ({ events }: EventsFile) => events.map(({ pages: _, ...event }) => event);
  const whole = eventsAt(Date.parse('2030-01-01'));
  for (const now of INSTANTS) {
    const file = eventsAt(now);
    const known = withoutPages(file);
    assert.deepEqual(withoutPages(whole).slice(0, known.length), known);
    assert.equal(file.cursor, file.events.at(-1)?.id ?? null);
  }
});

test('every event has a name of its own, and comes no earlier than the one before it', () => {
  const { events } = eventsAt(Date.parse('2030-01-01'));
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  const instants = events.map(({ published }) => Date.parse(published.instant));
  assert.deepEqual(
    instants,
    instants.toSorted((a, b) => a - b),
  );
});

test('an extension tells the deadline of before and of after, and why', () => {
  const { events } = eventsAt(Date.parse('2022-07-20'));
  const extension = events.find(({ id }) => id === 'scs-vp10-3/change-1');
  assert.equal(extension?.type, 'extended');
  assert.equal(extension.before?.closing?.local, '2022-07-19T12:00');
  assert.equal(extension.after?.closing?.local, '2022-08-02T12:00');
  // It came after the deadline had passed.
  assert.deepEqual([extension.before.status, extension.after.status], ['closed', 'open']);
});

test('of what was not known before, nothing is said to have held', () => {
  const { events } = eventsSchema.parse(JSON.parse(eventsJson(fixtureAt())));
  const opened = events.find(({ id }) => id === 'scs-vp10/opened');
  assert.deepEqual([opened?.before, opened?.after?.status], [null, 'open']);
});

test('an ending tells who won, or why there is no contract', () => {
  const procedure = { start: '2022-02-01', closing: '2022-03-01T12:00' };
  const name = { en: 'One', de: 'Eins' };
  const contractors = [{ name: 'Example GmbH', town: 'Bonn' }, { name: 'Muster AG' }];
  const catalogue = catalogueFrom(
    {
      lot1: {
        name,
        procedures: [
          { ...procedure, reference: 'SCS-VP01', award: { published: '2022-05-02', contractors } },
        ],
      },
      lot2: {
        name,
        procedures: [
          {
            ...procedure,
            reference: 'SCS-VP02',
            cancelled: { published: '2022-05-03', cause: 'no-rece' },
          },
        ],
      },
    },
    [],
    '2022-06-01',
  );
  const { events } = eventsSchema.parse(JSON.parse(eventsJson(catalogue)));
  const [award, cancellation] = events.slice(-2);
  assert.deepEqual(award?.contractors, [
    { name: 'Example GmbH', town: 'Bonn' },
    { name: 'Muster AG', town: null },
  ]);
  assert.deepEqual([cancellation?.cause, cancellation?.contractors], ['no-rece', []]);
});

test('a resumption that is told together with its new deadline tells why, too', () => {
  const reason = { en: 'The review is over', de: 'Die Nachprüfung ist beendet' };
  const catalogue = catalogueFrom(
    {
      lot1: {
        name: { en: 'One', de: 'Eins' },
        procedures: [
          {
            reference: 'SCS-VP01',
            start: '2022-02-01',
            closing: '2022-03-01T12:00',
            suspended: [{ published: '2022-02-10', resumed: '2022-02-20T09:00' }],
            changes: [{ published: '2022-02-20T09:00', closing: '2022-03-15T12:00', reason }],
          },
        ],
      },
    },
    [],
    '2022-02-21',
  );
  const { events } = eventsSchema.parse(JSON.parse(eventsJson(catalogue)));
  const resumption = events.at(-1);
  assert.equal(resumption?.type, 'resumed');
  assert.deepEqual(resumption.reason, reason);
});
