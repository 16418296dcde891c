import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from '../checking/prose/markdown.ts';
import { anchorLinks, headingAnchors } from './text-anchors.ts';

/** Values of an attribute in a text that was compiled, in their order. */
async function valuesOf(attribute: string, markdown: string): Promise<readonly string[]> {
  const { code } = await mdxToJs(markdown, {
    mdastPlugins: [anchorLinks],
    hastPlugins: [headingAnchors],
    features: MARKDOWN_FEATURES,
  });
  return [...code.matchAll(new RegExp(`\\b${attribute}: "([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );
}

describe('the headings of a text', () => {
  it('have anchors that none of the site’s own can be', async () => {
    assert.deepEqual(
      await valuesOf('id', '## words\n\n## Filter\n\n### SCS-VP10-2\n\n## Größe & Maß\n'),
      ['text-words', 'text-filter', 'text-scs-vp10-2', 'text-größe--maß'],
    );
  });

  it('have different ones, also where they say the same or nothing', async () => {
    assert.deepEqual(await valuesOf('id', '## A\n\n## A\n\n## !!!\n'), [
      'text-a',
      'text-a-1',
      'text-',
    ]);
  });

  it('are found by links from the same text', async () => {
    assert.deepEqual(
      await valuesOf('href', '[a](#results) [b][c] [d](../lot4/#e)\n\n[c]: #more\n'),
      ['#text-results', '#text-more', '../lot4/#e'],
    );
  });
});
