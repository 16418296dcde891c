import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';

const NOW = instantFrom('2023-03-20T11:00', organisation.timeZone);
const NAME = 'name: { en: Software, de: Software }\n';

const page = (text = 'Text.') => `---\ntitle: Tenders\ndescription: All of them.\n---\n\n${text}\n`;
const description = (text: string, published?: string) =>
  `---\nsummary: In short.\n${published === undefined ? '' : `published: ${published}\n`}---\n\n${text}\n`;

/** Lot 4 and its pages are published; lot 5 has no page; lot 6 is published in June. */
const LOTS = {
  'lots/lot4.yaml': NAME,
  'lots/lot5.yaml': NAME,
  'lots/lot6.yaml': `${NAME}announced: 2023-06-01\n`,
  'descriptions/en/lot6.mdx': description('Text.'),
  'descriptions/de/lot6.mdx': description('Text.'),
  'descriptions/en/lot4.mdx': description('Text.'),
  'descriptions/de/lot4.mdx': description('Text.'),
  'pages/en/tenders.mdx': page(),
  'pages/de/tenders.mdx': page(),
  'pages/en/accessibility.mdx': page(),
};

/** What is said of a link in a file, and what to write instead. */
function saidOf(path: string, text: string): readonly string[] {
  const files = Object.entries({ ...LOTS, [path]: text }).map(([name, content]) => ({
    path: `src/content/${name}`,
    text: content,
  }));
  return readContent(files, NOW).problems.map(
    ({ rule, message, remedy }) => `${rule}: ${message} ${remedy}`,
  );
}

const inLot4 = (target: string) =>
  saidOf('descriptions/en/lot4.mdx', description(`[x](${target})`));
const inTable = (target: string) => saidOf('pages/en/tenders.mdx', page(`[x](${target})`));

test('a published text may link to what is published now', () => {
  assert.deepEqual(inLot4('../'), []);
  assert.deepEqual(inLot4('../changes/'), []);
  assert.deepEqual(inTable('lot4/'), []);
});

test('a published text must not link to the page of a lot that nobody may know yet', () => {
  const [said, ...others] = inLot4('../lot6/');
  assert.match(said ?? '', /^dead-link: .*Lot 6/);
  assert.deepEqual(others, []);
  assert.match(inTable('lot6/').join(), /^dead-link: .*Lot 6/);
});

test('a text may link to what is published with it', () => {
  const path = 'descriptions/en/lot6.mdx';
  assert.deepEqual(saidOf(path, description('[x](../lot4/)')), []);
  assert.deepEqual(saidOf(path, description('[x](../lot6/)')), []);
});

test('a text that is not yet published may link to what will be, but not to what never is', () => {
  const path = 'descriptions/en/lot4.mdx';
  assert.deepEqual(saidOf(path, description('[x](../lot6/)', '2023-05-01')), []);
  assert.match(saidOf(path, description('[x](../lot7/)', '2023-05-01')).join(), /^dead-link: /);
});

test('a link to a lot without a page says of which lot it is, one to no lot does not', () => {
  assert.match(inLot4('../lot5/').join(), /^dead-link: .*Lot 5/);
  assert.doesNotMatch(inLot4('../lot7/').join(), /Lot 7/);
});

test('a mistyped link to a lot that has a page says how to write it from where it stands', () => {
  assert.match(inLot4('/tender/Lot4.html').join(), /^dead-link: .*Write \.\.\/lot4\/\.$/);
  assert.match(inTable('/tender/Lot4.html').join(), /^dead-link: .*Write lot4\/\.$/);
});

test('a link to a page in another language says how to write it from where it stands', () => {
  assert.match(inLot4('/de/tenders/lot4/').join(), /^wrong-language-link: .*Write \.\.\/lot4\/\.$/);
  assert.match(inLot4('/de/tenders/').join(), /^wrong-language-link: .*Write \.\.\/\.$/);
  assert.match(inTable('/de/tenders/lot4/').join(), /^wrong-language-link: .*Write lot4\/\.$/);
  assert.match(inTable('/de/tenders/').join(), /^wrong-language-link: .*Write \.\/\.$/);
});
