import { deadlineFact } from './deadline.ts';
import { ocdsEnd } from './times.ts';

/** Until when questions are asked for or allowed (eForms BT-13, OCDS `tender.enquiryPeriod`). */
export const questionsUntil = deadlineFact({
  key: 'questionsUntil',
  description: 'Until when bidders should ask their questions; a day counts to its end.',
  example: '2027-01-05T12:00',
  places: ['page', 'glance'],
  column: 'questions_until',
  ocds: (local) => ({ enquiryPeriod: { endDate: ocdsEnd(local) } }),
});
