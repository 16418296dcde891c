import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { changeItems } from './changes.ts';

const catalogue = fixtureAt();
const linesOf = (locale: 'en' | 'de') =>
  changeItems(catalogue, locale).map(
    ({ published, sentence, lot }) => `${published.datetime} ${sentence} → ${lot.href}`,
  );

test('the German page of all changes is German, and leads to German pages', () => {
  const lines = linesOf('de');
  assert.equal(
    lines[0],
    '2023-03-17 SCS-VP03 wurde angekündigt. Start: 24. März 2023. → /de/tenders/lot3/#scs-vp03',
  );
  assert.equal(lines.filter((line) => !line.includes(' → /de/tenders/')).length, 0);
  assert.equal(lines.filter((line) => / was | lot /i.test(line)).length, 0);
});

test('all changes name their lot, in the language of the page', () => {
  const labels = (locale: 'en' | 'de') =>
    changeItems(catalogue, locale)
      .slice(0, 2)
      .map(({ lot }) => lot.label);
  assert.deepEqual(labels('en'), ['Lot 3: Storage', 'Lot 18: Data Centre Hardware']);
  assert.deepEqual(labels('de'), [
    'Vergabepaket 3: Speicher',
    'Vergabepaket 18: Rechenzentrums-Hardware',
  ]);
});

test('a text is told of in its own language only', () => {
  const texts = (locale: 'en' | 'de') => linesOf(locale).filter((line) => line.endsWith('/lot10/'));
  assert.deepEqual(texts('en'), [
    '2021-10-01 The description of Lot 10 was published. → /tenders/lot10/',
  ]);
  assert.equal(texts('de').length, 1);
  assert.match(texts('de')[0] ?? '', /^2021-11-12 .*Vergabepaket 10/);
});

test('a change of a procedure leads to it where its lot has a page, else to the row of the lot', () => {
  const lines = linesOf('en').join('\n');
  assert.match(lines, /^2023-01-10 SCS-VP09b was announced\. → \/tenders\/#lot9b$/m);
  assert.match(lines, /^2022-03-01T09:00\+01:00 .* → \/tenders\/lot10\/#scs-vp10-2$/m);
});
