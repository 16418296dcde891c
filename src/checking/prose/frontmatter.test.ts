import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descriptionSchema } from '../schema/frontmatter.ts';
import { partsOf, readFrontmatter } from './frontmatter.ts';

/** `line rule` of every problem in the frontmatter of a text. */
function problemsOf(text: string): readonly string[] {
  const { findings } = readFrontmatter(text, partsOf(text), descriptionSchema);
  return findings.map(({ found, spot }) => `${spot.line} ${found.rule}`);
}

describe('the frontmatter of texts', () => {
  it('is taken apart from the text, whatever ends their lines', () => {
    for (const end of ['\n', '\r\n']) {
      const { frontmatter, frontmatterOffset, body, bodyOffset } = partsOf(
        ['---', 'a: 1', '---', 'Text.', ''].join(end),
      );
      assert.deepEqual(
        { frontmatter, frontmatterOffset, body, bodyOffset },
        { frontmatter: `a: 1${end}`, frontmatterOffset: 1, body: `Text.${end}`, bodyOffset: 3 },
      );
    }
  });

  const texts: Readonly<Record<string, readonly string[]>> = {
    '---\nsummary: In short.\n---\n\nText.\n': [],
    '\uFEFF---\nsummary: In short.\n---\n\nText.\n': [],
    '---  \nsummary: In short.\n---  \n\nText.\n': ['1 frontmatter-line'],
    '---\nsummary: In short.\n---\t\n\nText.\n': ['3 frontmatter-line'],
    '---\nsummary: In short.\n---\u00A0\n\nText.\n': ['3 frontmatter-line'],
    '---\nsummary: In short.\n--- # end\n\nText.\n': ['3 frontmatter-line'],
    '---\nsummary: In short.\n----\n\nText.\n': ['3 frontmatter-line'],
    '---\nsummary: In short.\n ---\n\nText.\n': ['1 frontmatter-missing'],
    '---\nsummary: In short.\n+++\n\nText.\n': ['3 frontmatter-line'],
    ' ---\nsummary: In short.\n---\n\nText.\n': ['1 frontmatter-line'],
    '---\nsummary: |\n  In short:\n  ---\n  so it is.\n---\n\nText.\n': [],
    '---\nsummary: In short.\npublished: 2021-09-01T10:00Z\n---\n\nText.\n': ['3 typed-offset'],
    '---\r\nsummary: In short.\r\npublished: 2021-09-01T10:00Z\r\n---\r\n\r\nText.\r\n': [
      '3 typed-offset',
    ],
    '\uFEFF---\nsumary: In short.\n---\n\nText.\n': ['2 unknown-key'],
    '---\nsummary: In short: this\n---\n\nText.\n': ['2 broken-yaml'],
    '---\nsummary: In short.\n---\n': ['3 empty-file'],
    '---\n---\nText.\n': ['1 frontmatter-missing'],
    '': ['1 empty-file'],
    '\n\n': ['1 empty-file'],
    'Text.\n': ['1 frontmatter-missing'],
    '\n---\nsummary: In short.\n---\n\nText.\n': ['1 frontmatter-line'],
    '---\nsummary: In short.\n\nText.\n': ['1 frontmatter-missing'],
    '+++\nsummary = "In short."\n+++\n\nText.\n': ['1 frontmatter-missing'],
  };
  for (const [text, problems] of Object.entries(texts)) {
    it(`give ${problems.join(' and ') || 'no problem'} for ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...problemsOf(text)].sort(), problems);
    });
  }
});
