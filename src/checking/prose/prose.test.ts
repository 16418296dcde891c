import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownOf, partsOf } from './frontmatter.ts';
import { readProse } from './prose.ts';

const FRONTMATTER = '---\nsummary: In short.\n---\n\n';

/** Reads a text with its frontmatter, as the check does. */
function read(text: string) {
  return readProse(markdownOf(partsOf(text)));
}

/** `line rule` of every problem in a text whose first line below its frontmatter is the fifth. */
function problemsOf(body: string): readonly string[] {
  return read(`${FRONTMATTER}${body}\n`).findings.map(
    ({ found, spot }) => `${spot.line} ${found.rule}`,
  );
}

describe('texts without problems', () => {
  const texts = [
    'Plain text with *emphasis*, `{code}` and \\{ and \\<.',
    'a < b, a > b, -> and &lt;',
    '```js\nimport { a } from <b>\n```',
    '{/* a comment that nobody sees */}',
    '<Note>\n\n## A heading\n\nText.\n\n</Note>',
    '<LotDates />',
    '## A\n\n### B\n\n#### C\n\n## D\n\n### E',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '[mail](mailto:a@example.org) and [site](https://example.org) and https://example.org',
    '[a][b]\n\n[b]: https://example.org',
    '[dtvp.de](https://www.dtvp.de/) and [version 2.1](https://example.org/)',
    '```json\n{ "a": { "b": 1 } }\n```',
    'It imports and exports.\nImport, export.',
    'a \\\\ \\{ b }',
    '| a | b |\n| - | - |\n| `{` | {/* none */} |',
  ];
  for (const text of texts) {
    it(`are like ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.deepEqual(problemsOf(text), []));
  }
});

describe('texts with problems', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'less than <5 EUR': ['5 mdx-syntax'],
    'Text.\n\nless than <5 EUR': ['7 mdx-syntax'],
    'a { b': ['5 code-in-prose'],
    '{': ['5 code-in-prose'],
    '<Note>\nText.': ['5 mdx-syntax'],
    '</Note>': ['5 mdx-syntax'],
    '<!-- a comment -->': ['5 mdx-syntax'],
    '<https://example.org>': ['5 mdx-syntax'],
    '<br>': ['5 unknown-component'],
    '<div>': ['5 unknown-component'],
    '<note>x</note>': ['5 unknown-component'],
    '<img src="x.png" />': ['5 unknown-component'],
    '<></>': ['5 unknown-component'],
    '<style>{`a`}</style>': ['5 unknown-component'],
    'import x from "y"': ['5 code-in-prose'],
    'export const a = 1': ['5 code-in-prose'],
    'a {2 + 3} b': ['5 code-in-prose'],
    '{/* a */ globalThis.x() /* b */}': ['5 code-in-prose'],
    '<Note title="x">\nText.\n</Note>': ['5 code-in-prose'],
    '<Note {...x}>\nText.\n</Note>': ['5 code-in-prose'],
    '# Top': ['5 heading-skipped'],
    'Top\n===': ['5 heading-skipped'],
    '### Deep': ['5 heading-skipped'],
    '## A\n\n#### B': ['7 heading-skipped'],
    '- a\n\n  #### B': ['7 heading-skipped'],
    '![](x.png)': ['5 image-without-alt'],
    '![ ](x.png)': ['5 image-without-alt'],
    '![a][b]\n\n[b]: x.png': ['5 unsupported-markdown'],
    '[a](http://example.org)': ['5 link-target'],
    'www.example.org': ['5 link-target'],
    '[a](javascript:alert(1))': ['5 link-target'],
    '[a](//example.org)': ['5 link-target'],
    '[a]()': ['5 link-target'],
    '[a][b]\n\n[b]: http://example.org': ['7 link-target'],
    'a[^1]\n\n[^1]: b': ['5 unsupported-markdown'],
    '| a | b |\n| :- | -: |\n| 1 | 2 |': ['5 unsupported-markdown'],
    [`${'> '.repeat(30)}a`]: ['5 unsupported-markdown'],
    '[a](/\\example.org/)': ['5 link-target'],
    '[a](<java&#10;script:alert(1)>)': ['5 link-target'],
    '[a](<java&#10;script:/tenders/lot4/>)': ['5 link-target'],
    '[a](https://www.dtvp.de@example.org/)': ['5 link-target'],
    '[a](https:\\\\example.org)': ['5 link-target'],
    '[a](data:text/html,x)': ['5 link-target'],
    '{ {/* a */} }': ['5 code-in-prose'],
    '`a\n{b}`': ['6 code-in-prose'],
    '<Note>\n\nexport const a = 1\n\n</Note>': ['7 code-in-prose'],
    'a\nimport b': ['6 code-in-prose'],
    '- [ ] a': ['5 unsupported-markdown'],
    [`|${'a|'.repeat(21)}\n|${'-|'.repeat(21)}`]: ['5 unsupported-markdown'],
    [`|a|\n|-|\n${'x\n'.repeat(4000)}`]: ['5 unsupported-markdown'],
    '[www.dtvp.de](https://example.org/)': ['5 link-disguised'],
    '[https://www.dtvp.de/x](https://dtvp.de.example.org/)': ['5 link-disguised'],
    'open&#x202E;nepo': ['5 invisible-character'],
    '[a](https://example.org "&#x200B;")': ['5 invisible-character'],
    '`a` **b&shy;c**': ['5 invisible-character'],
  };
  for (const [text, problems] of Object.entries(texts)) {
    it(`name the line and the rule in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problemsOf(text), problems);
      const windows = read(`${FRONTMATTER}${text}\n`.replaceAll('\n', '\r\n'));
      assert.deepEqual(
        windows.findings.map(({ found, spot }) => `${spot.line} ${found.rule}`),
        problems,
      );
    });
  }

  it('explain the two usual causes', () => {
    const remedy = (body: string) =>
      read(`${FRONTMATTER}${body}\n`).findings[0]?.found.remedy ?? '';
    assert.match(remedy('a { b'), /written \\\{/);
    assert.match(remedy('a <5 b'), /write \\< for “<”/);
    assert.match(remedy('import of goods'), /begin the line with another word/);
    assert.match(remedy('<Note>a'), /<\/Note>/);
  });

  it('survive whatever is typed', () => {
    const texts = [
      '> '.repeat(3000),
      '*'.repeat(100_000),
      '['.repeat(20_000),
      'x'.repeat(1_000_000),
      '\0',
      '\uFEFF',
      '<'.repeat(5000),
      '{'.repeat(5000),
      `{${'<a>'.repeat(40)}}`,
      `<Note ${'a={<b '.repeat(40)}>`,
      `a {${'('.repeat(8000)}}`,
      `export const a = ${'['.repeat(13_000)}`,
      `<Note {...${'['.repeat(13_000)}} />`,
      '{class extends '.repeat(900),
      '{/*}*/}'.repeat(3000),
      '"'.repeat(40_000),
    ];
    for (const text of texts) assert.doesNotThrow(() => read(text));
  });
});

describe('what a text leads to', () => {
  it('holds links to this site, also by their full address', () => {
    const { links } = read(
      `${FRONTMATTER}[a](../lot4/) [b](#c) [d](https://scs.community/tenders/lot4/) [e](https://scs.community/about/)\n`,
    );
    assert.deepEqual(
      links.map(({ target }) => target),
      ['../lot4/', '#c', 'https://scs.community/tenders/lot4/'],
    );
  });

  it('holds images, and links nowhere for them', () => {
    const { images, links } = read(`${FRONTMATTER}![a](a.png) ![b][c]\n\n[c]: c.png\n`);
    assert.deepEqual([images.map(({ target }) => target), links], [['a.png'], []]);
  });
});
