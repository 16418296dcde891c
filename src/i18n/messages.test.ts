import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignText } from './foreign-text.ts';
import type { PartialLanguage } from './language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { fr } from './languages/fr.ts';
import { missingMessages, withFallback } from './messages.ts';

/** French as somebody might begin it. */
const begun: PartialLanguage = {
  ...fr,
  messages: {
    status: { open: fr.messages.status.open },
    lot: { title: fr.messages.lot.title },
    open: { count: fr.messages.open.count },
    feeds: { page: { data: fr.messages.feeds.page.data } },
  },
};

const said = withFallback(begun, en);

test('a language says itself what it has, also beside gaps', () => {
  assert.equal(said.status.open, 'ouvert');
  assert.equal(said.lot.title('6a', 'Réseaux'), 'Lot 6a\u00A0: Réseaux');
  assert.equal(said.feeds.page.data, 'Télécharger les données');
  assert.deepEqual(said.open.count, fr.messages.open.count);
});

test('what a language lacks stands in the other one, and tells so', () => {
  assert.equal(said.status.closed, foreignText('en', 'closed'));
  assert.equal(said.site.asOf, foreignText('en', 'As of'));
  assert.equal(said.feeds.page.calendar.open, foreignText('en', 'Subscribe to the calendar'));
});

test('a message with gaps to fill is filled in the other language', () => {
  assert.equal(said.event.awarded('A-1'), foreignText('en', 'A-1 was awarded.'));
});

test('a message that counts is never made of two languages', () => {
  assert.deepEqual(said.filter.shown, { other: foreignText('en', '{shown} of {all} shown') });
});

test('what a message lacks twice stands in the last language', () => {
  const german: PartialLanguage = { ...de, messages: { status: { closed: 'geschlossen' } } };
  const three = withFallback(begun, german, en);
  assert.equal(three.status.open, 'ouvert');
  assert.equal(three.status.closed, foreignText('de', 'geschlossen'));
  assert.equal(three.status.awarded, foreignText('en', 'awarded'));
});

test('a whole language has nothing foreign in it', () => {
  assert.deepEqual(withFallback(fr, en), fr.messages);
  assert.deepEqual(withFallback(en, en, en), en.messages);
});

test('what is missing is named by its place', () => {
  const { description: _, ...lot } = fr.messages.open;
  const gap: PartialLanguage = { ...fr, messages: { ...fr.messages, open: lot } };
  assert.deepEqual(missingMessages(gap), ['open.description']);
  assert.ok(missingMessages(begun).includes('filter.shown'));
  assert.ok(!missingMessages(begun).includes('open.count'));
});
