import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentFrom } from '../tenders/time.ts';
import { formatInstant, formatList, formatMoment } from './format.ts';

const ZONE = 'Europe/Berlin';
const winter = momentFrom('2021-12-07T10:00', ZONE);
const summer = momentFrom('2022-07-19T12:00', ZONE);
const day = momentFrom('2023-05-26', ZONE, 'end');

test('a minute is written out with the zone in the language of the page', () => {
  assert.equal(formatMoment('en', winter), '7 December 2021, 10:00 CET');
  assert.equal(formatMoment('en', summer), '19 July 2022, 12:00 CEST');
  assert.equal(formatMoment('de', winter), '7. Dezember 2021, 10:00 Uhr MEZ');
  assert.equal(formatMoment('de', summer), '19. Juli 2022, 12:00 Uhr MESZ');
});

test('a day stays the day that was typed, and as a deadline says that it counts to its end', () => {
  assert.equal(formatMoment('en', day), '26 May 2023');
  assert.equal(formatMoment('en', day, 'deadline'), '26 May 2023, end of day');
  assert.equal(formatMoment('de', day, 'deadline'), '26. Mai 2023, Tagesende');
});

test('an instant is written in the zone of the site', () => {
  assert.equal(
    formatInstant('en', Date.parse('2021-11-20T23:30:00Z')),
    '21 November 2021, 00:30 CET',
  );
});

test('a list is joined as the language does', () => {
  assert.equal(formatList('en', ['6a', '6b', '6c']), '6a, 6b and 6c');
  assert.equal(formatList('de', ['6a', '6b', '6c']), '6a, 6b und 6c');
});
