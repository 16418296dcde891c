import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_FOLDER, fileKind } from './file-names.ts';

const EXISTING = [
  'lots/lot6a.yaml',
  'descriptions/en/lot6a.mdx',
  'descriptions/de/lot6a.mdx',
  'pages/en/tenders.mdx',
];
const ALL = new Set(EXISTING.map((path) => `${CONTENT_FOLDER}/${path}`));

/** Kind of a file, or the rule that it breaks and what the remedy says. */
function kindOf(path: string): string {
  const kind = fileKind(`${CONTENT_FOLDER}/${path}`, ALL);
  return kind.kind === 'stray' ? `${kind.found.rule}: ${kind.found.remedy}` : kind.kind;
}

describe('names of files', () => {
  const known: Readonly<Record<string, string>> = {
    'lots/lot10.yaml': 'lot',
    'lots/lot6a.yaml': 'lot',
    'descriptions/de/lot6a.mdx': 'description',
    'descriptions/en/network.png': 'image',
    'pages/en/tenders.mdx': 'page',
    'README.md': 'other',
    '.DS_Store': 'other',
    'lots/.DS_Store': 'other',
    'lots/Thumbs.db': 'other',
    'lots/.lot6a.yaml.swp': 'other',
  };
  for (const [path, kind] of Object.entries(known)) {
    it(`takes ${path} for ${kind}`, () => assert.equal(kindOf(path), kind));
  }

  const seconds = {
    'lots/lot6ayaml': 'lot6a.yaml',
    'lots/lot6a.yml': 'lot6a.yaml',
    'lots/Lot6a.yaml': 'lot6a.yaml',
    'lots/lot06a.yaml': 'lot6a.yaml',
    'lots/lot6A.yaml': 'lot6a.yaml',
    'lots/lot6a (1).yaml': 'lot6a.yaml',
    'lots/Kopie von lot6a.yaml': 'lot6a.yaml',
    'lots/old/lot6a.yaml': `${CONTENT_FOLDER}/lots/lot6a.yaml`,
    'descriptions/en/Lot6a.mdx': 'lot6a.mdx',
    'descriptions/en/lot6a.md': 'lot6a.mdx',
    'descriptions/lot6a.mdx': 'en/lot6a.mdx',
    'pages/en/tender.mdx': 'tenders.mdx',
  };
  for (const [path, other] of Object.entries(seconds)) {
    it(`takes ${path} for a second ${other}`, () => {
      assert.equal(
        kindOf(path),
        `second-file: Move what is still needed into ${other} and delete this file.`,
      );
    });
  }

  const strays = {
    'lots/lot14yaml': 'lot14.yaml',
    'lots/lot14.yml': 'lot14.yaml',
    'lots/Lot14.yaml': 'lot14.yaml',
    'lots/lot014b.yaml': 'lot14b.yaml',
    'lots/lot14.yaml.txt': 'lot14.yaml',
    'lots/lot14 .yaml': 'lot14.yaml',
    'lots/14.yaml': 'a name like lot6a.yaml',
    'lots/lot0.yaml': 'a name like lot6a.yaml',
    'lots/lot１４.yaml': 'a name like lot6a.yaml',
    'lots/__proto__.yaml': 'a name like lot6a.yaml',
    'lots/sub/lot14.yaml': `${CONTENT_FOLDER}/lots/lot14.yaml`,
    'lots/lot14.mdx': `${CONTENT_FOLDER}/descriptions/en/lot14.mdx or ${CONTENT_FOLDER}/descriptions/de/lot14.mdx`,
    'lot14.yaml': 'lots/lot14.yaml',
    'descriptions/de/lot14.md': 'lot14.mdx',
    'descriptions/de/lot14.yaml': `${CONTENT_FOLDER}/lots/lot14.yaml`,
    'notes.txt': 'a name like lots/lot6a.yaml',
    'pages/de/about.mdx': 'tenders.mdx or accessibility.mdx',
  };
  for (const [path, expected] of Object.entries(strays)) {
    it(`sends ${path} to ${expected}`, () => {
      assert.equal(
        kindOf(path),
        `stray-file: Rename or move it to ${expected}, or take it out of the content folder.`,
      );
    });
  }

  for (const locale of ['fr', 'EN', '__proto__', 'constructor']) {
    it(`knows no language “${locale}”`, () => {
      assert.match(kindOf(`descriptions/${locale}/lot6a.mdx`), /^unknown-language: .*en, de/);
    });
  }
});
