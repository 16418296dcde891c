import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled } from '../i18n/plural.ts';
import { countingTitles, words } from './words.ts';

test('what a page says when a status changes is in its language', () => {
  const german = words('de');
  assert.deepEqual(
    Object.values(german.status).map(({ label }) => label),
    ['angekündigt', 'bevorstehend', 'offen', 'geschlossen'],
  );
  assert.equal(
    filled(german.changed, { reference: 'SCS-VP10', status: german.status.closed!.label }),
    'SCS-VP10 ist jetzt geschlossen.',
  );
  assert.deepEqual([german.lang, german.zone, german.title], ['de-DE', 'Europe/Berlin', undefined]);
  assert.equal(filled(words('en').ownTime, { time: '10:00' }), 'Your time: 10:00');
});

test('the title of the table counts the open tenders, and none where none is open', () => {
  const titles = countingTitles('en', 'Tenders');
  assert.deepEqual(words('en', titles).title, titles);
  assert.equal(filled(titles.some.other, { open: 2 }), 'Tenders (2 open) – Sovereign Cloud Stack');
  assert.equal(titles.none, 'Tenders – Sovereign Cloud Stack');
});
