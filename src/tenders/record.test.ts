import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import type { LotContent, ProcedureContent } from '../checking/schema/lot.ts';
import { isExtended, record } from './record.ts';
import { instantFrom } from './time.ts';

const ZONE = 'Europe/Berlin';

const name = { en: 'SCS certification', de: 'SCS Zertifizierung' };

const extended: ProcedureContent = {
  reference: 'SCS-VP10-3',
  portal: 'https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
  start: '2022-06-24',
  closing: '2022-07-19T12:00',
  changes: [{ published: '2022-07-19T14:29', closing: '2022-08-02T12:00' }],
};

function recordAt(local: string, content: Partial<LotContent>) {
  return record(lotFrom('lot10', { name, ...content }, ZONE), instantFrom(local, ZONE));
}

function procedureAt(local: string, procedure: ProcedureContent) {
  return recordAt(local, { procedures: [procedure] })?.procedures[0];
}

test('a lot without a date is known from the beginning', () => {
  assert.equal(recordAt('2000-01-01', {})?.status, 'announced');
});

test('a lot is not known before it is announced', () => {
  assert.equal(recordAt('2021-08-31T23:59', { announced: '2021-09-01' }), undefined);
  assert.equal(recordAt('2021-09-01T00:00', { announced: '2021-09-01' })?.number, '10');
});

test('a procedure without a publication counts from its start', () => {
  assert.equal(procedureAt('2022-06-23T23:59', extended), undefined);
  assert.equal(procedureAt('2022-06-24T00:00', extended)?.status, 'open');
});

test('a procedure that is published before its start is upcoming until then', () => {
  const early = { ...extended, published: '2022-06-20' };
  assert.equal(procedureAt('2022-06-23T23:59', early)?.status, 'upcoming');
  assert.equal(procedureAt('2022-06-24T00:00', early)?.status, 'open');
});

test('a deadline that is extended after it had passed is closed in between and open again', () => {
  const statuses = [
    '2022-07-19T11:59',
    '2022-07-19T13:00',
    '2022-07-19T14:28',
    '2022-07-19T14:29',
    '2022-08-02T12:00',
  ].map((local) => procedureAt(local, extended)?.status);
  assert.deepEqual(statuses, ['open', 'closed', 'closed', 'open', 'closed']);
});

test('a change does not exist before it is published', () => {
  const before = procedureAt('2022-07-19T14:28', extended);
  assert.deepEqual(before?.changes, []);
  assert.equal(before.terms.closing?.local, '2022-07-19T12:00');
  assert.equal(isExtended(before), false);
});

test('a change keeps what was before it', () => {
  const after = procedureAt('2022-07-19T14:29', extended);
  assert.equal(after?.firstTerms.closing?.local, '2022-07-19T12:00');
  assert.equal(after.terms.closing?.local, '2022-08-02T12:00');
  assert.equal(after.terms.portal, extended.portal);
  assert.equal(after.changes[0]?.before.closing?.local, '2022-07-19T12:00');
  assert.equal(isExtended(after), true);
});

test('a closing day without a time counts to its end', () => {
  const daily = { reference: 'SCS-VP01', start: '2021-07-30', closing: '2021-08-20' };
  assert.equal(procedureAt('2021-08-20T23:59', daily)?.status, 'open');
  assert.equal(procedureAt('2021-08-21T00:00', daily)?.status, 'closed');
});

test('a cancellation holds from its publication on', () => {
  const cancelled = { ...extended, cancelled: { published: '2022-07-01T09:00' } };
  assert.equal(procedureAt('2022-07-01T08:59', cancelled)?.status, 'open');
  assert.equal(procedureAt('2022-07-01T09:00', cancelled)?.status, 'cancelled');
});

test('an award holds from its publication on and names the contractor', () => {
  const award = { published: '2022-09-01', contractor: 'Example GmbH' };
  const awarded = { ...extended, award };
  assert.equal(procedureAt('2022-08-31', awarded)?.status, 'closed');
  assert.equal(procedureAt('2022-09-01', awarded)?.award?.contractors[0]?.name, 'Example GmbH');
});

test('the end of a lot cancels its procedures, but not the awarded ones', () => {
  const awarded = { ...extended, award: { published: '2022-09-01' } };
  const open = { reference: 'SCS-VP10-4', start: '2023-01-01', closing: '2023-02-01T12:00' };
  const lot = recordAt('2023-01-15', {
    procedures: [awarded, open],
    cancelled: { published: '2023-01-10' },
  });
  assert.equal(lot?.status, 'cancelled');
  assert.deepEqual(
    lot.procedures.map(({ status }) => status),
    ['awarded', 'cancelled'],
  );
});

for (const [end, facts] of [
  ['cancelled', { cancelled: { published: '2022-09-01' } }],
  ['replaced', { replaced: { published: '2022-09-01', by: ['lot18'] } }],
] as const) {
  test(`a procedure tells whether it was cancelled by itself or ended with its lot, which was ${end}`, () => {
    const reason = { en: 'No bids', de: 'Keine Angebote' };
    const own = { ...extended, cancelled: { published: '2022-08-20', reason } };
    const running = { reference: 'SCS-VP10-4', published: '2022-08-25' };
    const lot = recordAt('2022-09-01', { procedures: [own, running], ...facts });
    assert.deepEqual(
      lot?.procedures.map(({ cancelled }) => [
        cancelled?.published.local,
        cancelled?.reason,
        cancelled?.withLot,
      ]),
      [
        ['2022-08-20', reason, false],
        ['2022-09-01', undefined, true],
      ],
    );
  });
}

test('a lot has the status of its open procedure, else of the last one', () => {
  const second = { reference: 'SCS-VP10-4', published: '2022-08-20' };
  const procedures = [extended, second];
  assert.equal(recordAt('2022-07-01', { procedures })?.status, 'open');
  assert.equal(recordAt('2022-08-10', { procedures })?.status, 'closed');
  assert.equal(recordAt('2022-08-20', { procedures })?.status, 'announced');
});

test('a replaced lot says so and by what', () => {
  const lot = recordAt('2021-09-01', { replaced: { published: '2021-09-01', by: ['lot6a'] } });
  assert.equal(lot?.status, 'replaced');
  assert.deepEqual(lot.replaced?.by, ['lot6a']);
});

test('a portal address that is not known is absent', () => {
  const unknown = { ...extended, portal: 'tba' };
  assert.equal(procedureAt('2022-07-01', unknown)?.terms.portal, undefined);
});

test('a lot is open while any of its procedures is, even if a later one is only announced', () => {
  const rounds = [
    { reference: 'SCS-VP10', start: '2023-01-01', closing: '2023-03-01' },
    { reference: 'SCS-VP10-2', published: '2023-01-15' },
  ];
  const statusAt = (local: string) => recordAt(local, { procedures: rounds })?.status;
  assert.equal(statusAt('2023-02-01'), 'open');
  assert.equal(statusAt('2023-03-02'), 'announced');
});

test('a procedure that is cancelled at the same minute as its lot keeps its own reason', () => {
  const at = '2023-02-06T10:00';
  const lot = recordAt('2023-03-01', {
    procedures: [
      {
        reference: 'SCS-VP10',
        start: '2023-01-01',
        closing: '2023-03-01',
        cancelled: { published: at, reason: { en: 'No bids', de: 'Keine Angebote' } },
      },
    ],
    cancelled: { published: at },
  });
  assert.equal(lot?.procedures[0]?.cancelled?.reason?.en, 'No bids');
  assert.equal(lot.procedures[0].cancelled.withLot, false);
});

test('a change lays anew only what it tells: the other dates and the portal stay', () => {
  const changed = (change: object) =>
    procedureAt('2022-07-15', {
      ...extended,
      published: '2022-06-01',
      changes: [{ published: '2022-06-20', ...change }],
    })?.terms;
  const localOf = (terms: ReturnType<typeof changed>) => [
    terms?.portal,
    terms?.start?.local,
    terms?.closing?.local,
  ];
  const other = 'https://www.dtvp.de/Satellite/notice/OTHER';
  const { portal, start, closing } = extended;
  assert.deepEqual(localOf(changed({ start: '2022-06-28' })), [portal, '2022-06-28', closing]);
  assert.deepEqual(localOf(changed({ closing: '2022-08-01' })), [portal, start, '2022-08-01']);
  assert.deepEqual(localOf(changed({ portal: other })), [other, start, closing]);
});
