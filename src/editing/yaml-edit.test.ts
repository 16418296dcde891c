import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { frozenFiles } from '../../e2e/support/frozen.ts';
import { edited, withItem, withKey, yamlOf } from './yaml-edit.ts';

const CHANGES = ['procedures', 0, 'changes'];

const lots = frozenFiles.filter(({ path }) => path.endsWith('.yaml')).map(({ text }) => text);

test('an item comes after the last one, in its indentation, before the next key', async () => {
  const text = 'procedures:\n- reference: A   # first\n  portal: tba\nformerAddresses: {}\n';
  assert.equal(
    await withItem(text, ['procedures'], { reference: 'B', start: '2026-12-01' }),
    'procedures:\n- reference: A   # first\n  portal: tba\n- reference: B\n  start: 2026-12-01\nformerAddresses: {}\n',
  );
});

test('comments that belong to the last item stay with it, others with what follows', async () => {
  const text = 'procedures:\n  - reference: A\n    # of A\n\n    # also of A\n\n# of b\nb: c\n';
  assert.equal(
    await withItem(text, ['procedures'], { reference: 'B' }),
    'procedures:\n  - reference: A\n    # of A\n\n    # also of A\n  - reference: B\n\n# of b\nb: c\n',
  );
});

test('a list that is not there yet is begun where its key belongs', async () => {
  const text =
    'procedures:\n  - reference: A\n    closing: 2026-12-01\n    award: { published: x }\n';
  assert.equal(
    await withItem(text, CHANGES, { published: 'y' }),
    'procedures:\n  - reference: A\n    closing: 2026-12-01\n    changes:\n      - published: y\n    award: { published: x }\n',
  );
});

test('a list that is empty is filled, and the comment on its line is kept', async () => {
  for (const [empty, filled] of [
    ['procedures: [] # none yet\nb: c\n', 'procedures:\n  # none yet\n  - a: b\nb: c\n'],
    ['procedures:\nb: c\n', 'procedures:\n  - a: b\nb: c\n'],
    ['procedures: ~', 'procedures:\n  - a: b'],
    ['{ procedures: [], b: c }', '{ procedures: [{ a: b }], b: c }'],
  ] as const) {
    assert.equal(await withItem(empty, ['procedures'], { a: 'b' }), filled);
  }
});

test('what stands in brackets is continued in brackets, and no other line is touched', async () => {
  const text =
    'name:   x\nprocedures: [ { reference: A, changes: [ { published: x } ] } ] # end\nb:   c\n';
  assert.equal(
    await withItem(text, CHANGES, { published: 'y' }),
    'name:   x\nprocedures: [{ reference: A, changes: [{ published: x }, { published: y }] }] # end\nb:   c\n',
  );
  assert.equal(
    await withKey(text, ['procedures', 0, 'cancelled'], { published: 'z' }),
    'name:   x\nprocedures: [{ reference: A, changes: [{ published: x }], cancelled: { published: z } }] # end\nb:   c\n',
  );
});

test('a value that means something in YAML is put in quotes', async () => {
  const text = await withKey('name: x\n', ['reason'], { en: 'Reason: none', de: '10' });
  assert.equal(text, 'name: x\nreason:\n  en: "Reason: none"\n  de: "10"\n');
});

test('ends of lines and a byte order mark stay as they are', async () => {
  assert.equal(
    await withKey('\uFEFFname: x\r\nb: c\r\n', ['d'], { e: 'f' }),
    '\uFEFFname: x\r\nb: c\r\nd:\r\n  e: f\r\n',
  );
  assert.equal(await withKey('name: x', ['b'], 'c'), 'name: x\nb: c');
});

test('a value takes the place of “tba”, and its comment stays', async () => {
  assert.equal(
    await withKey('procedures:\n  - portal: tba   # soon\n', ['procedures', 0, 'portal'], 'c'),
    'procedures:\n  - portal: c # soon\n',
  );
});

test('a key that is there already is not written again', async () => {
  await assert.rejects(withKey('a: b\n', ['a'], 'c'), /“a” is there already/);
});

test('text that is not YAML is not edited', async () => {
  await assert.rejects(withKey('a: [b\n', ['c'], 'd'));
  await assert.rejects(withItem('a: b\n', ['a'], 'c'), /“a” is not a list/);
  await assert.rejects(withKey('a: b\n', ['procedures', 0, 'c'], 'd'), /no block for “c”/);
});

test('a text is laid out anew where its lines leave no place for a new one', async () => {
  assert.equal(
    await withItem('"procedures":\n  -\n    reference: A # first\n', CHANGES, { published: 'y' }),
    '"procedures":\n  - reference: A # first\n    changes:\n      - published: y\n',
  );
});

test('a file of YAML leaves out what is not known, and has lists of names in brackets', async () => {
  assert.equal(await yamlOf({ a: undefined, by: ['lot3', 'lot12'] }), 'by: [lot3, lot12]\n');
});

/** Ways in which editors lay out a file. */
const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'without an end of its last line': (text) => text.trimEnd(),
  'with more space': (text) => text.replaceAll(/^ +/gm, '$&$&').replaceAll('- ', '-   '),
  'with its procedures as deep as their key': (text) =>
    text.replace(/(?<=^procedures:\n)(?: .*\n)+/m, (list) => list.replaceAll(/^ {2}/gm, '')),
  'with empty lines': (text) => `\n\n${text.replaceAll('\n', '\n\n\n')}`,
  'with a comment behind every line': (text) => text.replaceAll('\n', '   # comment\n'),
  'with a comment below every line': (text) => text.replaceAll('\n', '\n# low\n'),
  'with a deep comment below every line': (text) => text.replaceAll('\n', '\n         # deep\n'),
};

/** What a lot's file holds, as far as these edits matter. */
interface Data {
  readonly procedures?: readonly { readonly changes?: readonly unknown[] }[];
  readonly cancelled?: unknown;
}

for (const [name, layout] of Object.entries(LAYOUTS)) {
  test(`in every lot ${name}, an edit changes nothing but its own lines`, async () => {
    const item = { published: '2026-12-01', reason: { en: 'a, b', de: 'c: d' } };
    for (const text of lots.map(layout)) {
      const data = parse(text) as Data;
      const { procedures = [] } = data;
      const [first, ...further] = procedures;
      assert.equal(await edited(text, () => undefined), text);
      await assertAdded(text, withItem(text, ['procedures'], item), {
        ...data,
        procedures: [...procedures, item],
      });
      if (first) {
        await assertAdded(text, withItem(text, CHANGES, item), {
          ...data,
          procedures: [{ ...first, changes: [...(first.changes ?? []), item] }, ...further],
        });
      }
      if (!data.cancelled) {
        await assertAdded(text, withKey(text, ['cancelled'], item), { ...data, cancelled: item });
      }
    }
  });
}

/** Asserts that a result holds what is expected, and is the text with a single piece put in. */
async function assertAdded(text: string, edit: Promise<string>, expected: unknown) {
  const result = await edit;
  assert.deepEqual(parse(result), expected);
  let start = 0;
  while (start < text.length && text[start] === result[start]) start += 1;
  assert.ok(result.endsWith(text.slice(start)), `${text}\n→\n${result}`);
}
