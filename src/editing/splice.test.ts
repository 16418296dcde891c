import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lotSchema, procedureSchema } from '../schemas/lot.ts';
import { addKey, appendItem } from './splice.ts';

const LOT_KEYS = Object.keys(lotSchema.shape);
const PROCEDURE_KEYS = Object.keys(procedureSchema.shape);
const CHANGES = ['procedures', 0, 'changes'];

/** What a lot's file holds, as far as additions matter. */
interface Data {
  readonly procedures?: readonly DataOfProcedure[];
  readonly cancelled?: unknown;
}

interface DataOfProcedure {
  readonly changes?: readonly unknown[];
  readonly [key: string]: unknown;
}

const lotTexts = (() => {
  const folder = resolve(import.meta.dirname, '../content/lots');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
})();

test('an item comes after the last one, in its indentation, before the next key', () => {
  const text = 'procedures:\n- reference: A   # first\n  portal: tba\nformerAddresses: {}\n';
  assert.equal(
    appendItem(text, ['procedures'], { reference: 'B', start: '2026-12-01' }, LOT_KEYS),
    'procedures:\n- reference: A   # first\n  portal: tba\n- reference: B\n  start: 2026-12-01\nformerAddresses: {}\n',
  );
});

test('remarks that belong to the last item stay with it, others with what follows', () => {
  const text = 'procedures:\n  - reference: A\n    # of A\n\n    # also of A\n\n# of b\nb: c\n';
  assert.equal(
    appendItem(text, ['procedures'], { reference: 'B' }, LOT_KEYS),
    'procedures:\n  - reference: A\n    # of A\n\n    # also of A\n  - reference: B\n\n# of b\nb: c\n',
  );
});

test('a list that is not there yet is begun where its key belongs', () => {
  const text =
    'procedures:\n  - reference: A\n    closing: 2026-12-01\n    award: { published: x }\n';
  assert.equal(
    appendItem(text, CHANGES, { published: 'y' }, PROCEDURE_KEYS),
    'procedures:\n  - reference: A\n    closing: 2026-12-01\n    changes:\n      - published: y\n    award: { published: x }\n',
  );
});

test('a list that is blank is filled, and the remark on its line stays there', () => {
  for (const [blank, filled] of [
    ['procedures: [] # none yet\nb: c\n', 'procedures: # none yet\n  - a\nb: c\n'],
    ['procedures:\nb: c\n', 'procedures:\n  - a\nb: c\n'],
    ['procedures: ~', 'procedures:\n  - a'],
    ['{ procedures: [], b: c }', '{ procedures: [ a ], b: c }'],
  ] as const) {
    assert.equal(appendItem(blank, ['procedures'], 'a', LOT_KEYS), filled);
  }
});

test('what stands in brackets is continued in brackets', () => {
  const text = 'name: x\nprocedures: [ { reference: A, changes: [ { published: x } ] } ] # end\n';
  assert.equal(
    appendItem(text, CHANGES, { published: 'y' }, PROCEDURE_KEYS),
    'name: x\nprocedures: [ { reference: A, changes: [ { published: x }, { published: y } ] } ] # end\n',
  );
  assert.equal(
    addKey(text, ['procedures', 0], 'cancelled', { published: 'z' }, PROCEDURE_KEYS),
    'name: x\nprocedures: [ { reference: A, changes: [ { published: x } ], cancelled: { published: z } } ] # end\n',
  );
});

test('a value that means something in YAML is put in quotes', () => {
  const text = addKey('name: x\n', [], 'reason', { en: 'Reason: none', de: '10' }, []);
  assert.equal(text, 'name: x\nreason:\n  en: "Reason: none"\n  de: "10"\n');
});

test('ends of lines and a byte order mark stay as they are', () => {
  assert.equal(
    addKey('\uFEFFname: x\r\nb: c\r\n', [], 'd', { e: 'f' }, []),
    '\uFEFFname: x\r\nb: c\r\nd:\r\n  e: f\r\n',
  );
});

test('a file without an end of its last line gets one', () => {
  assert.equal(addKey('name: x', [], 'b', 'c', []), 'name: x\nb: c');
});

test('a key that is there already is not written again', () => {
  assert.throws(() => addKey('a: b\n', [], 'a', 'c', []), /“a” is there already/);
});

test('text that is not YAML is not edited', () => {
  assert.throws(() => addKey('a: [b\n', [], 'c', 'd', []));
  assert.throws(() => appendItem('a: b\n', ['a'], 'c', []), /“a” is not a list/);
});

test('in every lot, however it is laid out, only the addition is new', () => {
  const layout = fc.record({
    text: fc.constantFrom(...lotTexts),
    isCrlf: fc.boolean(),
    isOpenEnded: fc.boolean(),
    indent: fc.constantFrom(1, 2),
    // What stands behind, and below, the lines in turn.
    remarks: fc.array(
      fc.constantFrom('', '', ' # remark', '   #', '\n', '\n# low', '\n    # deep'),
      {
        minLength: 1,
      },
    ),
  });
  fc.assert(
    fc.property(layout, ({ text, isCrlf, isOpenEnded, indent, remarks }) => {
      const lines = text.trimEnd().split('\n');
      const laidOut =
        lines
          .map((line, index) => `${indented(line, indent)}${remarks[index % remarks.length]}`)
          .join('\n') + (isOpenEnded ? '' : '\n');
      const source = isCrlf ? laidOut.replaceAll('\n', '\r\n') : laidOut;
      const item = { published: '2026-12-01', reason: { en: 'a, b', de: 'c: d' } };
      const data = parse(text) as Data;
      const expect = (result: string, expected: Data) => {
        assert.deepEqual(parse(result), expected);
        assert.ok(isWithin(source, result), `${source}\n→\n${result}`);
      };
      const { procedures = [], ...lot } = data;
      expect(appendItem(source, ['procedures'], item, LOT_KEYS), {
        ...data,
        procedures: [...procedures, item],
      });
      const [first, ...further] = procedures;
      if (first) {
        const changes = [...(first.changes ?? []), item];
        expect(appendItem(source, CHANGES, item, PROCEDURE_KEYS), {
          ...lot,
          procedures: [{ ...first, changes }, ...further],
        });
      }
      if (!data.cancelled) {
        expect(addKey(source, [], 'cancelled', item, LOT_KEYS), { ...data, cancelled: item });
      }
    }),
    { numRuns: 300 },
  );
});

function indented(line: string, factor: number): string {
  const [start, blanks = '', dash] = /^( *)(- )?/.exec(line) ?? [''];
  const inset = `${blanks.repeat(factor)}${dash ? '-'.padEnd(2 * factor) : ''}`;
  return `${inset}${line.slice(start.length)}`;
}

/** Whether one text is the other with a single piece put in. */
function isWithin(source: string, result: string): boolean {
  let start = 0;
  while (start < source.length && source[start] === result[start]) start += 1;
  return result.endsWith(source.slice(start));
}
