import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFrom, ENDED_LOTS, LOTS_ENDED } from '../../e2e/support/catalogue-fixture.ts';
import { record, type ProcedureRecord } from '../tenders/record.ts';
import { lotFrom } from '../checking/lot.ts';
import { instantFrom } from '../tenders/time.ts';
import type { ProcedureContent } from '../checking/schema/lot.ts';
import { emptyProcedureView, liveAttributes, procedureView } from './procedure.ts';

const ZONE = 'Europe/Berlin';

/** One procedure in each status, a day before the lot comes to its end. */
const running = catalogueFrom(ENDED_LOTS, [], '2023-03-09').byId.get('lot4')!.procedures;
const ended = catalogueFrom(ENDED_LOTS, [], LOTS_ENDED).byId.get('lot4')!.procedures;

const inStatus = (status: string): ProcedureRecord => {
  const found = running.find((procedure) => procedure.status === status);
  assert.ok(found, status);
  return found;
};

test('only an open tender is linked; one that is over is struck through, another is plain text', () => {
  const forms = ['announced', 'upcoming', 'open', 'closed', 'awarded', 'cancelled'].map(
    (status) => procedureView('en', inStatus(status)).portal.form,
  );
  assert.deepEqual(forms, ['text', 'text', 'link', 'struck', 'struck', 'text']);
});

test('the address of the portal stands in the page only while bids may come or soon will', () => {
  const addresses = ['announced', 'upcoming', 'open', 'closed', 'awarded', 'cancelled'].map(
    (status) => procedureView('en', inStatus(status)).portal.href,
  );
  const portal = (round: number) => `https://www.dtvp.de/Satellite/notice/SCS-VP04-${round}`;
  assert.deepEqual(addresses, [undefined, portal(5), portal(4), undefined, undefined, undefined]);
});

test('a deadline can be put into a calendar only while bids may come or soon will', () => {
  const calendars = ['announced', 'upcoming', 'open', 'closed', 'awarded', 'cancelled'].map(
    (status) => procedureView('de', inStatus(status)).calendar,
  );
  assert.deepEqual(calendars, [
    undefined,
    '/de/tenders/scs-vp04-5.ics',
    '/de/tenders/scs-vp04-4.ics',
    undefined,
    undefined,
    undefined,
  ]);
});

test('dates that are not known may still come only while the procedure is announced', () => {
  const pending = running.map((procedure) => procedureView('en', procedure).isPending);
  assert.deepEqual(pending, [false, false, false, false, false, true]);
});

test('an open tender whose portal is not known is plain text', () => {
  const content: ProcedureContent = {
    reference: 'SCS-VP01',
    portal: 'tba',
    start: '2023-01-01',
    closing: '2023-02-01',
  };
  const lot = lotFrom('lot1', { name: { en: 'A', de: 'A' }, procedures: [content] }, ZONE);
  const [procedure] = record(lot, instantFrom('2023-01-15', ZONE))!.procedures;
  const { portal } = procedureView('en', procedure!);
  assert.deepEqual(portal, { reference: 'SCS-VP01', href: undefined, form: 'text' });
});

test('a procedure without dates carries none for the browser, so that its status stays', () => {
  const attributes = liveAttributes(procedureView('en', inStatus('announced')));
  assert.equal(attributes['data-status'], 'announced');
  assert.ok(!('data-start' in attributes) && !('data-closing' in attributes));
});

test('the browser knows of an outcome, so that no deadline of it brings a status back', () => {
  const { start, closing } = inStatus('open').terms;
  const dates = { 'data-start': start?.at, 'data-closing': closing?.at };
  assert.partialDeepStrictEqual(liveAttributes(procedureView('en', inStatus('open'))), {
    'data-status': 'open',
    ...dates,
  });
  const over = ended.find(({ reference }) => reference === 'SCS-VP04-4')!;
  assert.partialDeepStrictEqual(liveAttributes(procedureView('en', over)), {
    'data-status': 'cancelled',
    ...dates,
    'data-decided': 'cancelled',
  });
});

test('a lot without a procedure waits for one, unless it is over', () => {
  const { byId } = catalogueFrom(
    {
      lot1: { name: { en: 'A', de: 'A' } },
      lot2: { name: { en: 'B', de: 'B' }, cancelled: { published: '2023-01-01' } },
    },
    [],
    '2023-03-09',
  );
  const [waiting, over] = ['lot1', 'lot2'].map((id) => emptyProcedureView('de', byId.get(id)!));
  assert.deepEqual([waiting?.status.label, waiting?.portal.form], ['angekündigt', 'unknown']);
  assert.equal(waiting?.isPending, true);
  assert.deepEqual([over?.status.label, over?.portal.form], ['aufgehoben', 'none']);
  assert.equal(over?.isPending, false);
  assert.deepEqual([over.isExtended, over.calendar, over.period], [false, undefined, {}]);
});
