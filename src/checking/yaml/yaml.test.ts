import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from './yaml.ts';

const LOT = `name:
  en: Networking
  de: Netzwerk
procedures:
  - reference: SCS-VP10
    start: 2021-11-12
  - reference: SCS-VP10-2
    start: 2022-01-12 # a Wednesday
formerAddresses: { en: [/a, /b] }
`;

/** Line and rule of every problem. */
function problemsOf(text: string): readonly string[] {
  return readYaml(text).findings.map(({ found, spot }) => `${spot.line} ${found.rule}`);
}

describe('where values of YAML stand', () => {
  const places: readonly (readonly [path: readonly PropertyKey[], line: number, column: number])[] =
    [
      [[], 1, 1],
      [['name'], 1, 1],
      [['name', 'de'], 3, 3],
      [['procedures', 1], 7, 5],
      [['procedures', 1, 'start'], 8, 5],
      [['formerAddresses', 'en', 1], 9, 29],
      // What does not exist stands where its block does.
      [['name', 'fr'], 1, 1],
      [['procedures', 1, 'closing'], 7, 5],
      [['procedures', 7], 4, 1],
    ];
  const forms = { 'with line feeds': LOT, 'from Windows': LOT.replaceAll('\n', '\r\n') };
  for (const [form, text] of Object.entries(forms)) {
    for (const [path, line, column] of places) {
      it(`finds ${path.join('.') || 'the file'} in a text ${form}`, () => {
        assert.deepEqual(readYaml(text).spotOf(path), { line, column });
      });
    }
  }

  it('counts the lines above the text', () => {
    assert.deepEqual(readYaml(LOT, 1).spotOf(['name', 'de']), { line: 4, column: 3 });
  });

  it('finds a key rather than its block', () => {
    assert.deepEqual(readYaml(LOT).spotOfKey(['procedures', 0], 'start'), { line: 6, column: 5 });
    assert.deepEqual(readYaml(LOT).spotOfKey([], 'missing'), { line: 1, column: 1 });
  });

  it('knows what follows “ #” behind a value, but not behind a quoted one', () => {
    const reading = readYaml('a: one #1\nb: "two" # fine\nc: three\n');
    assert.equal(reading.commentAfter(['a']), '1');
    assert.equal(reading.commentAfter(['b']), undefined);
    assert.equal(reading.commentAfter(['c']), undefined);
  });
});

describe('values of YAML', () => {
  it('keeps bare dates as text', () => {
    assert.deepEqual(readYaml('a: 2021-12-07\nb: 2021-12-07T10:00\n').data, {
      a: '2021-12-07',
      b: '2021-12-07T10:00',
    });
  });

  it('keeps keys that have a meaning in JavaScript as keys', () => {
    const data = readYaml('__proto__: { x: 1 }\nconstructor: 2\n').data as object;
    assert.deepEqual(Object.keys(data), ['__proto__', 'constructor']);
  });

  it('is null for an empty text', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '---\n']) {
      assert.deepEqual({ text, data: readYaml(text).data }, { text, data: null });
    }
  });
});

describe('mistakes in YAML', () => {
  const mistakes: Readonly<
    Record<string, readonly [from: string, to: string, line: number, cause: RegExp]>
  > = {
    'a bracket that is not closed': ['[/a, /b]', '[/a, /b', 9, /bracket is opened/],
    'a brace that is not closed': ['{ en: [/a, /b] }', '{ en: [/a, /b]', 9, /bracket is opened/],
    'a bracket that was not opened': ['/b] }', '/b] } ]', 9, /bracket is closed/],
    'a quote that is not closed': ['en: Netw', 'en: "Netw', 2, /quotation mark/],
    'a single quote that is not closed': ['en: Netw', "en: 'Netw", 2, /quotation mark/],
    'an apostrophe in single quotes': ['Networking', "'It's SCS'", 2, /continues after a closing/],
    'text behind a quote': ['Networking', '"Net" working', 2, /continues after a closing/],
    'a tab as indentation': ['    start: 2021', '\tstart: 2021', 6, /tab/],
    'a tab after spaces': ['    start: 2021', '    \tstart: 2021', 6, /tab/],
    'a line that is indented too little': ['    start: 2021', '   start: 2021', 6, /indented/],
    'a line that is indented too far': [
      '    start: 2021',
      '     start: 2021',
      6,
      /indented further/,
    ],
    'a dash that is indented too far': [
      '  - reference: SCS-VP10-2',
      '   - reference: SCS-VP10-2',
      7,
      /indented/,
    ],
    'a missing space after a colon': [
      '    start: 2021',
      '    start:2021',
      6,
      /space is missing after the colon/,
    ],
    'a missing space in the first of two lines': [
      '  en: Net',
      '  en:Net',
      2,
      /space is missing after the colon/,
    ],
    'a missing space after a dash': [
      '  - reference: SCS-VP10-2',
      '  -reference: SCS-VP10-2',
      7,
      /after the dash/,
    ],
    'a missing colon': ['procedures:', 'procedures', 4, /colon is missing/],
    'a colon in a text': ['Networking', 'Networking: LAN', 2, /text with a colon/],
    'a colon at the end of a text': ['Networking', 'Networking:', 2, /text with a colon/],
    'a text that begins with %': ['Networking', '%C', 2, /cannot begin/],
    'a text that begins with @': ['Networking', '@C', 2, /cannot begin/],
    'a text that begins with &': ['Networking', '&Co Ltd', 2, /cannot begin/],
    'a text that begins with *': ['Networking', '*Co', 2, /cannot begin/],
    'a text that begins with !': ['Networking', '!Co', 2, /cannot begin/],
    'a known tag': ['Networking', '!!binary aGVsbG8=', 2, /cannot begin/],
    'a text that begins with a dash': ['Networking', '- C', 2, /cannot begin with a dash/],
    'a backslash in double quotes': ['Networking', '"C:\\dir"', 2, /backslash/],
    'a second document': ['formerAddresses', '---\nformerAddresses', 9, /second document/],
    'an instruction': ['name:', '%YAML 1.1\n---\nname:', 1, /instruction/],
    'a list as a key': ['formerAddresses:', '? [a, b]\n: c\nformerAddresses:', 9, /simple word/],
    'unusual spaces at the beginning': [
      '  en: Net',
      '\u00A0\u00A0en: Net',
      2,
      /not an ordinary one/,
    ],
    'an unusual space after a colon': [
      '    start: 2021',
      '    start:\u00A02021',
      6,
      /not an ordinary one/,
    ],
  };
  for (const [mistake, [from, to, line, cause]] of Object.entries(mistakes)) {
    it(`explains ${mistake} once, on its line`, () => {
      assert.ok(LOT.includes(from));
      const { data, findings } = readYaml(LOT.replace(from, to));
      assert.equal(data, undefined);
      assert.deepEqual(
        findings.map(({ found, spot }) => [found.rule, spot.line]),
        [['broken-yaml', line]],
      );
      assert.match(findings[0]?.found.message ?? '', cause);
    });
  }

  it('finds a key that stands twice in its block, once for each block', () => {
    assert.deepEqual(problemsOf('a: 1\nb: 2\na: 3\nb: 4\nc: { d: 1, d: 2 }\n'), [
      '3 duplicate-key',
      '5 duplicate-key',
    ]);
  });

  it('still reads a text in which a key stands twice', () => {
    assert.deepEqual(readYaml('a: 1\n"a": 3\n').data, { a: 3 });
  });

  it('takes a doubled first key in a list for a missing dash', () => {
    const message = (text: string) => readYaml(text).findings[0]?.found.remedy ?? '';
    assert.match(message('- reference: A\n  start: 1\n  reference: B\n'), /with a dash/);
    assert.doesNotMatch(message('reference: A\nreference: B\n'), /with a dash/);
  });

  it('refuses names for what is repeated, however they are used', () => {
    for (const text of ['name:\n  en: &same SCS\n  de: *same\n', 'a: &b c\n', '<<: *a\n']) {
      assert.match(problemsOf(text).join(), /^\d broken-yaml$/);
    }
  });

  it('survives brackets and aliases beyond measure', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const entries = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(10).fill(entries).join(', ')}]`;
    });
    for (const text of [
      `a: ${'['.repeat(5000)}`,
      `a: ${'['.repeat(3000)}${']'.repeat(3000)}`,
      `a: ${'{a: '.repeat(2000)}${'}'.repeat(2000)}`,
      `${levels.join('\n')}\nb: *a8\n`,
    ]) {
      assert.match(problemsOf(text).join(), /^\d+ broken-yaml$/);
    }
  });
});
