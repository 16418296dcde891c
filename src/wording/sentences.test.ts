import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueAt } from '../tenders/catalogue.ts';
import type { ProcedureContent } from '../checking/schema/lot.ts';
import { eventsOf, type TenderEvent } from '../tenders/events.ts';
import { lotFrom } from '../checking/lot.ts';
import { eventSentence } from './sentences.ts';
import { eventTitle } from './titles.ts';

/** The newest event of a lot with one procedure. */
function newest(procedure: Omit<ProcedureContent, 'reference'>): TenderEvent {
  const lot = lotFrom(
    'lot1',
    { name: { en: 'One', de: 'Eins' }, procedures: [{ reference: 'SCS-VP01', ...procedure }] },
    'Europe/Berlin',
  );
  return eventsOf(catalogueAt([lot], [], Date.parse('2022-01-06')))[0]!;
}

const announced = { published: '2022-01-01', portal: 'tba' } as const;
const dated = {
  published: '2022-01-01',
  start: '2022-02-01',
  closing: '2022-03-01T12:00',
} as const;
const at = { published: '2022-01-05' } as const;

for (const [what, procedure, title, sentence, satz] of [
  [
    'dates that were not known before',
    { ...announced, changes: [{ ...at, start: '2022-02-01', closing: '2022-03-01T12:00' }] },
    'SCS-VP01: deadline set to 1 March 2022, 12:00 CET, start set to 1 February 2022',
    'The deadline of SCS-VP01 was set to 1 March 2022, 12:00 CET. The start of SCS-VP01 was set to 1 February 2022.',
    'Die Abgabefrist von SCS-VP01 wurde auf den 1. März 2022, 12:00 Uhr MEZ gelegt. Der Start von SCS-VP01 wurde auf den 1. Februar 2022 gelegt.',
  ],
  [
    'an earlier deadline',
    { ...dated, changes: [{ ...at, closing: '2022-02-20' }] },
    'SCS-VP01: deadline changed to 20 February 2022, end of day',
    'The deadline of SCS-VP01 was changed from 1 March 2022, 12:00 CET to 20 February 2022, end of day.',
    'Die Abgabefrist von SCS-VP01 wurde geändert, vom 1. März 2022, 12:00 Uhr MEZ auf den 20. Februar 2022, Tagesende.',
  ],
  [
    'an address on the portal that was not known before',
    { ...dated, portal: 'tba', changes: [{ ...at, portal: 'https://www.dtvp.de/1' }] },
    'SCS-VP01: now on the contracting portal',
    'SCS-VP01 can now be found on the contracting portal.',
    'SCS-VP01 ist jetzt im Vergabeportal zu finden.',
  ],
  [
    'a correction without an effect',
    { ...dated, changes: [{ ...at, closing: dated.closing }] },
    'SCS-VP01: corrected',
    'SCS-VP01 was corrected.',
    'SCS-VP01 wurde berichtigt.',
  ],
  [
    'a suspension with its reason',
    { ...dated, suspended: [{ ...at, reason: { en: 'A review', de: 'Eine Nachprüfung' } }] },
    'SCS-VP01: suspended',
    'SCS-VP01 was suspended. Reason: A review',
    'SCS-VP01 wurde ausgesetzt. Grund: Eine Nachprüfung',
  ],
  [
    'a resumption that keeps the deadline',
    { ...dated, suspended: [{ published: '2022-01-03', resumed: '2022-01-05' }] },
    'SCS-VP01: resumed, deadline 1 March 2022, 12:00 CET',
    'SCS-VP01 was resumed. The deadline for bids is 1 March 2022, 12:00 CET.',
    'SCS-VP01 wird fortgesetzt. Abgabefrist: 1. März 2022, 12:00 Uhr MEZ.',
  ],
  [
    'a resumption with a new deadline and a new address',
    {
      ...dated,
      portal: 'tba',
      changes: [
        {
          ...at,
          closing: '2022-04-01T12:00',
          portal: 'https://www.dtvp.de/1',
          reason: { en: 'Review rejected', de: 'Nachprüfung abgelehnt' },
        },
      ],
      suspended: [{ published: '2022-01-03', resumed: '2022-01-05' }],
    },
    'SCS-VP01: resumed, deadline 1 April 2022, 12:00 CEST',
    'SCS-VP01 was resumed. The deadline for bids is 1 April 2022, 12:00 CEST. The start of SCS-VP01 was set to 1 February 2022. SCS-VP01 can now be found on the contracting portal. Reason: Review rejected',
    'SCS-VP01 wird fortgesetzt. Abgabefrist: 1. April 2022, 12:00 Uhr MESZ. Der Start von SCS-VP01 wurde auf den 1. Februar 2022 gelegt. SCS-VP01 ist jetzt im Vergabeportal zu finden. Grund: Nachprüfung abgelehnt',
  ],
  [
    'a resumption after the deadline',
    {
      published: '2021-10-01',
      start: '2021-10-01',
      closing: '2021-11-01T12:00',
      suspended: [{ published: '2021-12-01', resumed: '2022-01-05' }],
    },
    'SCS-VP01: resumed',
    'SCS-VP01 was resumed.',
    'SCS-VP01 wird fortgesetzt.',
  ],
  [
    'an award with its contractor',
    { ...dated, award: { ...at, contractor: 'Winner <GmbH>' } },
    'SCS-VP01: awarded to Winner <GmbH>',
    'SCS-VP01 was awarded to Winner <GmbH>.',
    'SCS-VP01 wurde vergeben an: Winner <GmbH>.',
  ],
] as const) {
  test(`${what} has a title and a sentence of its own`, () => {
    const event = newest(procedure);
    assert.equal(eventTitle('en', event), title);
    assert.equal(eventSentence('en', event), sentence);
    assert.equal(eventSentence('de', event), satz);
  });
}
