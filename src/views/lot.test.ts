import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFrom, fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import type { LotContent } from '../checking/schema/lot.ts';
import { lotView, withNeighbours } from './lot.ts';

const name = { en: 'Name', de: 'Name' };
const catalogue = fixtureAt();
const NOBODY = { previous: undefined, next: undefined };

/** The page of a lot of the fixture, between those that have a page, too. */
function pageOf(id: string, locale: 'en' | 'de') {
  const found = withNeighbours(catalogue.withPage).find(({ entry }) => entry.id === id);
  assert.ok(found);
  return lotView(catalogue, found.entry, found.neighbours, locale);
}

/** The page of one lot with these procedures. */
function pageWith(content: Partial<LotContent>, at: string) {
  const alone = catalogueFrom({ lot1: { name, ...content } }, [], at);
  return lotView(alone, alone.byId.get('lot1')!, NOBODY, 'en');
}

const currentOf = (content: Partial<LotContent>, at: string) =>
  pageWith(content, at).current.map(({ reference }) => reference);

test('a page says what the lot is, in its language', () => {
  const { label, name: named, summary, status, table } = pageOf('lot10', 'de');
  assert.deepEqual(
    [label, named, summary, status.label],
    ['Vergabepaket 10', 'SCS Zertifizierung', 'Zertifizierung von Plattformen.', 'vergeben'],
  );
  assert.deepEqual(table, { label: 'Alle Ausschreibungen', href: '/de/tenders/' });
});

test('a text in another language says which one it is, so that it is read out as that', () => {
  assert.deepEqual(pageOf('lot18', 'de').text, {
    locale: 'en',
    foreignLanguage: 'Englisch',
  });
  assert.equal(pageOf('lot18', 'en').text?.foreignLanguage, undefined);
});

test('a lot without a text is summed up by its number and name', () => {
  const { text, summary } = pageOf('lot8', 'en');
  assert.equal(text, undefined);
  assert.equal(
    summary,
    'Lot 8: Federation. Status, dates and contracting portal of this tender of Sovereign Cloud Stack.',
  );
});

test('the history of a lot tells of the text in the language of the page, and of no other', () => {
  const told = (locale: 'en' | 'de') =>
    pageOf('lot10', locale).history.map(({ published }) => published.datetime);
  assert.deepEqual(told('en'), ['2021-10-01']);
  assert.deepEqual(told('de'), ['2021-11-12']);
});

test('the history of a procedure ends with its deadline, also while that is still to come', () => {
  const [procedure] = pageOf('lot18', 'en').procedures;
  assert.deepEqual(
    procedure?.history.map(({ published, sentence }) => [published.datetime, sentence]),
    [
      ['2023-02-24', 'SCS-VP18 was opened. Bids are accepted until 22 March 2023, 12:00 CET.'],
      [
        '2023-03-16T14:30+01:00',
        'The deadline of SCS-VP18 was extended from 22 March 2023, 12:00 CET to 27 March 2023, 12:00 CEST. Reason: More time for bidders',
      ],
      ['2023-03-27T12:00+02:00', 'Deadline for bids.'],
    ],
  );
  assert.match(procedure.deadline?.date ?? '', /^Monday/);
});

test('a deadline stands before the award that came after it, and not at all in what was cancelled', () => {
  const [, second] = pageOf('lot10', 'en').procedures;
  assert.deepEqual(
    second?.history.map(({ published }) => published.datetime),
    ['2022-01-12', '2022-01-27T10:00+01:00', '2022-03-01T09:00+01:00'],
  );
  const [cancelled] = pageOf('lot12', 'en').procedures;
  assert.deepEqual(
    cancelled?.history.map(({ published }) => published.datetime),
    ['2022-06-01', '2022-06-20T10:00+02:00'],
  );
});

test('a deadline without a time says in the history that the day counts to its end', () => {
  const [procedure] = pageOf('lot3', 'en').procedures;
  const deadline = procedure?.history.at(-1);
  assert.deepEqual(deadline?.published, {
    datetime: '2023-04-10',
    date: '10 April 2023',
    time: 'end of day',
  });
});

test('each round leads to the one before and after it', () => {
  const [first, second] = pageOf('lot10', 'en').procedures;
  assert.deepEqual([first?.anchor, second?.anchor], ['scs-vp10', 'scs-vp10-2']);
  assert.equal(first?.previousRound, undefined);
  assert.deepEqual(first?.nextRound, { label: 'SCS-VP10-2', href: '#scs-vp10-2' });
  assert.deepEqual(second?.previousRound, { label: 'SCS-VP10', href: '#scs-vp10' });
  assert.equal(second.nextRound, undefined);
});

test('a lot that was replaced leads to its successor, and that one back', () => {
  const old = { label: 'Lot 11: Server Hardware Installation', href: '/tenders/lot11/' };
  const successor = { label: 'Lot 18: Data Centre Hardware', href: '/tenders/lot18/' };
  assert.deepEqual(pageOf('lot11', 'en').replacedBy, [successor]);
  assert.deepEqual(pageOf('lot11', 'en').replaces, []);
  assert.deepEqual(pageOf('lot18', 'en').replaces, [old]);
  assert.deepEqual(pageOf('lot18', 'en').replacedBy, []);
});

test('a successor that is not yet published is not named', () => {
  const secret = catalogueFrom(
    {
      lot1: { name, replaced: { published: '2023-03-01', by: ['lot2'] } },
      lot2: { name, announced: '2023-06-01' },
    },
    [],
    '2023-03-20',
  );
  const { replacedBy } = lotView(secret, secret.byId.get('lot1')!, NOBODY, 'en');
  assert.deepEqual(replacedBy, []);
});

test('a lot without a page of its own is led to in the table', () => {
  const lots = catalogueFrom(
    { lot1: { name, replaced: { published: '2023-03-01', by: ['lot2'] } }, lot2: { name } },
    [],
    '2023-03-20',
  );
  const { replacedBy } = lotView(lots, lots.byId.get('lot1')!, NOBODY, 'de');
  assert.deepEqual(replacedBy, [{ label: 'Vergabepaket 2: Name', href: '/de/tenders/#lot2' }]);
});

test('a page leads to the lots before and after it that have a page', () => {
  const { previous, next } = pageOf('lot8', 'de');
  assert.deepEqual(previous, { label: 'Vergabepaket 3: Speicher', href: '/de/tenders/lot3/' });
  assert.deepEqual(next, {
    label: 'Vergabepaket 10: SCS Zertifizierung',
    href: '/de/tenders/lot10/',
  });
  assert.equal(pageOf('lot3', 'de').previous, undefined);
  assert.equal(pageOf('lot18', 'de').next, undefined);
});

test('at a glance stand the open and the upcoming procedures, else the last one', () => {
  const procedures = [
    { reference: 'SCS-VP01', start: '2023-01-01', closing: '2023-03-01' },
    {
      reference: 'SCS-VP01-2',
      published: '2023-01-02',
      start: '2023-02-10',
      closing: '2023-04-01',
    },
    { reference: 'SCS-VP01-3', published: '2023-01-03' },
  ];
  assert.deepEqual(currentOf({ procedures }, '2023-02-01'), [
    'SCS-VP01',
    'SCS-VP01-2',
    'SCS-VP01-3',
  ]);
  assert.deepEqual(currentOf({ procedures }, '2023-03-15'), ['SCS-VP01-2', 'SCS-VP01-3']);
  assert.deepEqual(currentOf({ procedures: procedures.slice(0, 2) }, '2023-05-01'), ['SCS-VP01-2']);
});

test('at a glance stands no procedure of a lot that is over', () => {
  const procedures = [{ reference: 'SCS-VP01', start: '2023-01-01', closing: '2023-03-01' }];
  const over = { published: '2023-01-15' };
  assert.deepEqual(currentOf({ procedures, cancelled: over }, '2023-02-01'), []);
  assert.deepEqual(
    currentOf({ procedures, replaced: { ...over, by: ['lot2'] } }, '2023-02-01'),
    [],
  );
});
