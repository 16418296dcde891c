import { deadlineFact } from './deadline.ts';

/** Until when bidders are bound by their bids (eForms BT-98). OCDS has a place for it only in an extension. */
export const bindingUntil = deadlineFact({
  key: 'bindingUntil',
  description: 'Until when bids are binding; a day counts to its end.',
  example: '2027-03-31',
  places: ['page'],
  column: 'binding_until',
});
