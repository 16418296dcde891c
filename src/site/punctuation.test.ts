import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from '../checking/prose/markdown.ts';
import { de } from '../i18n/languages/de.ts';
import { en } from '../i18n/languages/en.ts';
import { fr } from '../i18n/languages/fr.ts';
import { pt } from '../i18n/languages/pt.ts';
import { punctuation, punctuationIn } from './punctuation.ts';

describe('quotation marks', () => {
  const german: Readonly<Record<string, string>> = {
    'Er sagt "Hallo" und "Welt".': 'Er sagt „Hallo“ und „Welt“.',
    'Er sagt “Hallo” und “Welt”.': 'Er sagt „Hallo“ und „Welt“.',
    'Er sagt „Hallo“ und „Welt“.': 'Er sagt „Hallo“ und „Welt“.',
    '("so genannte" Pakete)': '(„so genannte“ Pakete)',
    'Er sagt: "Das \'Paket\' ist da".': 'Er sagt: „Das ‚Paket‘ ist da“.',
    "Das ist's.": 'Das ist’s.',
    '„Hallo –“ und „Welt“': '„Hallo –“ und „Welt“',
  };
  for (const [typed, set] of Object.entries(german)) {
    it(`are German ones in ${typed}`, () => assert.equal(punctuationIn(de)(typed), set));
  }

  const english: Readonly<Record<string, string>> = {
    'He says "hello" and "world".': 'He says “hello” and “world”.',
    "It's the bidders' 'lot'.": 'It’s the bidders’ ‘lot’.',
    '"A"--"B" ... and 24" wide': '“A”–“B” … and 24” wide',
  };
  for (const [typed, set] of Object.entries(english)) {
    it(`are English ones in ${typed}`, () => assert.equal(punctuationIn(en)(typed), set));
  }

  const french: Readonly<Record<string, string>> = {
    'Il dit "oui".': 'Il dit «\u202Foui\u202F».',
    'Il dit « oui » !': 'Il dit «\u202Foui\u202F»\u202F!',
    '« Il dit “oui” »': '«\u202FIl dit “oui”\u202F»',
    "Voici : l'offre ; quoi ?": 'Voici\u00A0: l’offre\u202F; quoi\u202F?',
  };
  for (const [typed, set] of Object.entries(french)) {
    it(`and spaces are French ones in ${typed}`, () => assert.equal(punctuationIn(fr)(typed), set));
  }

  it('within others stay as they are typed', () => {
    assert.equal(punctuationIn(pt)('«Diz “sim”» e "não".'), '«Diz “sim”» e «não».');
  });

  it('may stand in several pieces of one text', () => {
    const pieces = ['Er sagt “', 'Hallo', '” laut.'].map(punctuationIn(de));
    assert.deepEqual(pieces, ['Er sagt „', 'Hallo', '“ laut.']);
  });
});

describe('the punctuation of a text', () => {
  async function compiled(path: string, markdown: string): Promise<string> {
    const { code } = await mdxToJs(markdown, {
      fileURL: pathToFileURL(path),
      mdastPlugins: [punctuation],
      features: MARKDOWN_FEATURES,
    });
    return code;
  }

  it('follows the folder of its language, not the one in which the project lies', async () => {
    const texts = 'src/content/descriptions';
    assert.match(await compiled(`/srv/de/${texts}/en/lot4.mdx`, '"a"'), /“a”/);
    assert.match(await compiled(`/srv/en/${texts}/de/lot4.mdx`, '"a"'), /„a“/);
  });

  it('begins anew in every paragraph, and goes on across emphasis and code', async () => {
    const code = await compiled(
      '/x/src/content/pages/de/tenders.mdx',
      '"*a* `b`" und\n\n- "c"\n- "d"',
    );
    const texts = [...code.matchAll(/"((?:[^"\\]|\\.)*[„“](?:[^"\\]|\\.)*)"/g)];
    assert.deepEqual(
      texts.map(([, text]) => text),
      ['„', '“ und', '„c“', '„d“'],
    );
  });

  it('leaves code as it is typed', async () => {
    assert.match(await compiled('/x/src/content/pages/en/tenders.mdx', '`a--"b"`'), /a--\\"b\\"/);
  });
});
