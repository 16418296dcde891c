import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lotFrom } from '../checking/lot.ts';
import type { LotContent, ProcedureContent } from '../checking/schema/lot.ts';
import { catalogueAt } from './catalogue.ts';
import { eventsOf } from './events.ts';
import { isExtended, record, statedTerms } from './record.ts';
import { instantFrom } from './time.ts';

const ZONE = 'Europe/Berlin';

const name = { en: 'Energy metering', de: 'Energiemessung' };

const halted: ProcedureContent = {
  reference: 'SCS-VP14',
  portal: 'https://www.dtvp.de/Satellite/notice/A1',
  start: '2026-12-10',
  closing: '2027-01-12T12:00',
  suspended: [{ published: '2027-01-11T10:00' }],
};

const resumed: ProcedureContent = {
  ...halted,
  changes: [{ published: '2027-02-01T09:00', closing: '2027-03-02T12:00' }],
  suspended: [{ published: '2027-01-11T10:00', resumed: '2027-02-01T09:00' }],
};

const lotOf = (content: Partial<LotContent>) => lotFrom('lot14', { name, ...content }, ZONE);

function procedureAt(local: string, procedure: ProcedureContent, lot: Partial<LotContent> = {}) {
  const now = instantFrom(local, ZONE);
  const found = record(lotOf({ procedures: [procedure], ...lot }), now)?.procedures[0];
  assert.ok(found);
  return found;
}

function eventsAt(local: string, procedure: ProcedureContent) {
  const lots = [lotOf({ procedures: [procedure] })];
  return eventsOf(catalogueAt(lots, [], instantFrom(local, ZONE))).toReversed();
}

function statusesAt(procedure: ProcedureContent, ...locals: readonly string[]) {
  return locals.map((local) => procedureAt(local, procedure).status);
}

test('a procedure is suspended from the minute in which that is published until it is resumed', () => {
  const minutes = ['2027-01-11T09:59', '2027-01-11T10:00', '2027-02-01T08:59', '2027-02-01T09:00'];
  assert.deepEqual(statusesAt(resumed, ...minutes), ['open', 'suspended', 'suspended', 'open']);
});

test('a suspended procedure stays so when its deadline passes, and as long as nobody resumes it', () => {
  const days = ['2027-01-12T12:00', '2027-01-13', '2029-01-01'];
  assert.deepEqual(statusesAt(halted, ...days), ['suspended', 'suspended', 'suspended']);
});

test('before it is resumed, nobody knows that it will be', () => {
  assert.deepEqual(
    procedureAt('2027-02-01T08:59', resumed),
    procedureAt('2027-02-01T08:59', halted),
  );
});

test('no deadline is in force while it lasts; what was stated is not forgotten', () => {
  const procedure = procedureAt('2027-01-20', {
    ...halted,
    changes: [{ published: '2027-01-05', closing: '2027-01-15T12:00' }],
  });
  assert.equal(procedure.terms.closing, undefined);
  assert.equal(procedure.terms.start?.local, '2026-12-10');
  assert.equal(isExtended(procedure), false);
  assert.equal(statedTerms(procedure).closing?.local, '2027-01-15T12:00');
});

test('a lot keeps its page while its only procedure is suspended', () => {
  const lots = [lotOf({ procedures: [halted] })];
  const { entries } = catalogueAt(lots, [], instantFrom('2027-01-20', ZONE));
  assert.equal(entries[0]?.hasPage, true);
});

test('when it is resumed early enough, the deadline of before holds again', () => {
  const early = {
    ...halted,
    suspended: [{ published: '2027-01-11T10:00', resumed: '2027-01-11T16:00' }],
  };
  assert.deepEqual(statusesAt(early, '2027-01-11T16:00', '2027-01-12T12:00'), ['open', 'closed']);
  const event = eventsAt('2027-01-11T16:00', early).at(-1);
  assert.equal(event?.kind === 'resumed' && event.closing?.local, '2027-01-12T12:00');
});

test('a change of the same instant is told with the resumption, and its deadline was not known before', () => {
  assert.deepEqual(
    eventsAt('2027-02-01T09:00', resumed).map(({ kind, published }) => [kind, published.local]),
    [
      ['opened', '2026-12-10'],
      ['suspended', '2027-01-11T10:00'],
      ['resumed', '2027-02-01T09:00'],
    ],
  );
  const [change] = procedureAt('2027-02-01T09:00', resumed).changes;
  assert.equal(change?.before.closing, undefined);
  assert.equal(change?.after.closing?.local, '2027-03-02T12:00');
});

test('a change after the resumption is told by itself', () => {
  const later = {
    ...resumed,
    changes: [...(resumed.changes ?? []), { published: '2027-02-20', closing: '2027-03-09T12:00' }],
  };
  const event = eventsAt('2027-02-20', later).at(-1);
  assert.equal(event?.kind, 'extended');
});

test('a change while it is suspended changes what holds when it is resumed', () => {
  const ahead: ProcedureContent = {
    ...halted,
    changes: [{ published: '2027-01-20', closing: '2027-03-02T12:00' }],
    suspended: [{ published: '2027-01-11T10:00', resumed: '2027-02-01T09:00' }],
  };
  const then = procedureAt('2027-01-20', ahead);
  assert.equal(then.status, 'suspended');
  assert.equal(then.terms.closing, undefined);
  assert.equal(then.changes[0]?.after.closing?.local, '2027-03-02T12:00');
  assert.equal(procedureAt('2027-02-01T09:00', ahead).terms.closing?.local, '2027-03-02T12:00');
});

test('a deadline that had passed before stays, and the procedure is closed again when it is resumed', () => {
  const review = {
    ...halted,
    suspended: [{ published: '2027-01-20T10:00', resumed: '2027-03-01T09:00' }],
  };
  assert.deepEqual(statusesAt(review, '2027-01-20', '2027-01-20T10:00', '2027-03-01T09:00'), [
    'closed',
    'suspended',
    'closed',
  ]);
  assert.equal(procedureAt('2027-02-01', review).terms.closing?.local, '2027-01-12T12:00');
  const event = eventsAt('2027-03-01T09:00', review).at(-1);
  assert.equal(event?.kind === 'resumed' && event.closing, undefined);
});

test('one that is halted before its start opens when it is resumed', () => {
  const early: ProcedureContent = {
    ...resumed,
    published: '2026-12-01',
    suspended: [{ published: '2026-12-05', resumed: '2027-02-01T09:00' }],
  };
  assert.equal(procedureAt('2026-12-20', early).terms.start, undefined);
  assert.deepEqual(statusesAt(early, '2026-12-20', '2027-02-01T09:00'), ['suspended', 'open']);
  assert.deepEqual(
    eventsAt('2027-02-01T09:00', early).map(({ kind }) => kind),
    ['announced', 'suspended', 'opened', 'resumed'],
  );
});

test('a procedure can be suspended again', () => {
  const twice: ProcedureContent = {
    ...resumed,
    suspended: [...(resumed.suspended ?? []), { published: '2027-02-15' }],
  };
  assert.deepEqual(statusesAt(twice, '2027-02-14T23:59', '2027-02-15'), ['open', 'suspended']);
});

test('a cancellation ends a suspended procedure, its own or that of its lot; an award is an award', () => {
  const end = { published: '2027-01-20' };
  assert.equal(procedureAt('2027-01-20', { ...halted, cancelled: end }).status, 'cancelled');
  assert.equal(procedureAt('2027-01-20', halted, { cancelled: end }).status, 'cancelled');
  assert.equal(
    procedureAt('2027-04-01', { ...resumed, award: { published: '2027-04-01' } }).status,
    'awarded',
  );
});
