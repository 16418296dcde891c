import { deadlineFact } from './deadline.ts';

/**
 * Where bidders are chosen first: until when they ask to take part (eForms BT-1311). OCDS has one period
 * of a tender, which is that of bids.
 */
export const requestsUntil = deadlineFact({
  key: 'requestsUntil',
  description: 'Until when requests to take part are accepted; a day counts to its end.',
  example: '2026-12-20T12:00',
  places: ['page', 'glance'],
  column: 'requests_until',
});
