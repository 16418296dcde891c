import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled } from '../i18n/plural.ts';
import { countingTitles, words } from './words.ts';

const PUBLISHED = { asOf: 1_679_306_400_000, digest: '8b67b4ca4bf9dad7' };

test('what a page says when a status changes is in its language', () => {
  const german = words('de', PUBLISHED);
  assert.deepEqual(
    Object.values(german.status).map(({ label }) => label),
    ['angekündigt', 'bevorstehend', 'offen', 'geschlossen'],
  );
  assert.equal(
    filled(german.changed, { reference: 'SCS-VP10', status: german.status.closed!.label }),
    'SCS-VP10 ist jetzt geschlossen.',
  );
  assert.deepEqual([german.lang, german.zone, german.title], ['de-DE', 'Europe/Berlin', undefined]);
  assert.equal(filled(words('en', PUBLISHED).ownTime, { time: '10:00' }), 'Your time: 10:00');
});

test('a page knows what it was drawn from, where to ask for what came since, and how to tell it', () => {
  const { asOf, digest, address, news } = words('de', PUBLISHED);
  assert.deepEqual({ asOf, digest }, PUBLISHED);
  assert.equal(address, '/tenders/status.json');
  assert.deepEqual(news, {
    some: 'Neu, seit diese Seite geladen wurde:',
    more: { other: 'und {count} weitere' },
    unknown: 'Seit diese Seite geladen wurde, ist Neues veröffentlicht worden.',
  });
});

test('the title of the table counts the open tenders, and none where none is open', () => {
  const titles = countingTitles('en', 'Tenders');
  assert.deepEqual(words('en', PUBLISHED, titles).title, titles);
  assert.equal(filled(titles.some.other, { open: 2 }), 'Tenders (2 open) – Sovereign Cloud Stack');
  assert.equal(titles.none, 'Tenders – Sovereign Cloud Stack');
});
