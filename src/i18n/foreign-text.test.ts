import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foreignText, plainText, withLanguageElements } from './foreign-text.ts';

const MARK = /[\uFDD0-\uFDEF]/;
const name = foreignText('en', 'Storage');

describe('a foreign text', () => {
  it('is an element with its language where elements may stand', () => {
    assert.equal(
      withLanguageElements(`<h1>Lot 3 : ${name}</h1>`),
      '<h1>Lot 3 : <span lang="en">Storage</span></h1>',
    );
  });

  it('is just the text where none may', () => {
    for (const page of [
      (text: string) => `<meta name="description" content="${text}">`,
      (text: string) => `<a title='${text}'>x</a>`,
      (text: string) => `<title>${text}</title>`,
      (text: string) => `<script type="application/ld+json">{"name":"${text}"}</script>`,
      (text: string) => `<style>a { content: "${text}" }</style>`,
      (text: string) => `<textarea>${text}</textarea>`,
      (text: string) => `<!-- ${text} -->`,
    ]) {
      assert.equal(withLanguageElements(page(name)), page('Storage'));
    }
  });

  it('stays text in a script that holds the end of another element', () => {
    const script = (text: string) => `<script>["</title>", "${text}"]</script>`;
    assert.equal(withLanguageElements(script(name)), script('Storage'));
  });

  it('may stand in another one', () => {
    const reason = foreignText('de', `Grund: ${foreignText('en', 'No funds')}.`);
    assert.equal(
      withLanguageElements(`<p>${reason}</p>`),
      '<p><span lang="de">Grund: <span lang="en">No funds</span>.</span></p>',
    );
    assert.equal(plainText(reason), 'Grund: No funds.');
  });

  it('ends with what it stands in, if its own end was lost', () => {
    assert.equal(
      withLanguageElements(`<p>${name.slice(0, -1)}</p><p>x</p>`),
      '<p><span lang="en">Storage</span></p><p>x</p>',
    );
  });

  it('closes nothing, if its beginning was lost', () => {
    const rest = name.slice(name.indexOf('S'));
    assert.equal(withLanguageElements(`<b>${rest}</b>`), '<b>Storage</b>');
    assert.equal(plainText(rest), 'Storage');
  });
});

it('a page without foreign texts stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (page) => {
      fc.pre(!MARK.test(page));
      assert.equal(withLanguageElements(page), page);
      assert.equal(plainText(page), page);
    }),
  );
});

it('no mark is left in anything, whatever stands there', () => {
  const piece = fc.oneof(
    fc.constantFrom('\uFDD0', '\uFDD1', '\uFDD2', 'en', '"', "'", '<', '>', '<p>', '</p>'),
    fc.constantFrom('<title>', '</title>', '<script>', '</script>', '<!--', '-->', '<a b="', name),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const page = pieces.join('');
      assert.doesNotMatch(withLanguageElements(page), /[\uFDD0-\uFDD2]/);
      assert.doesNotMatch(plainText(page), /[\uFDD0-\uFDD2]/);
    }),
    { numRuns: 2000 },
  );
});

/** Text that may hold others: a string, or parts in a language. */
type Text = string | { readonly lang: string; readonly parts: readonly Text[] };

const { text } = fc.letrec<{ text: Text }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '</title>',
        '</script>',
        '<b',
        '-->',
        '"><i>',
        "'",
        '&',
        '&lt;',
        '<span lang="x">',
      ),
    ),
    fc.record({
      lang: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant'),
      parts: fc.array(tie('text'), { maxLength: 4 }),
    }),
  ),
}));

function marked(value: Text): string {
  if (typeof value === 'string') return value;
  return foreignText(value.lang, value.parts.map(marked).join(''));
}

function elements(value: Text): string {
  if (typeof value === 'string') return escaped(value);
  return `<span lang="${value.lang}">${value.parts.map(elements).join('')}</span>`;
}

function plain(value: Text): string {
  return typeof value === 'string' ? value : value.parts.map(plain).join('');
}

/** As the pages escape what is typed. */
function escaped(typed: string): string {
  return typed.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

it('hostile texts are elements between tags and text everywhere else, however deep they stand', () => {
  const json = (typed: string) => JSON.stringify(typed).replaceAll('<', '\\u003c');
  const page = (between: string, inside: string, data: string) => `<!doctype html><html lang="fr">
<head><title>${inside}</title><meta content="${inside}">
<script type="application/ld+json">${data}</script></head>
<body><!-- ${inside} --><p class="a>b">${between}</p><textarea>${inside}</textarea>${between}<br>
<a title="${inside}" href='x'>${between}</a></body></html>`;
  fc.assert(
    fc.property(text, (value) => {
      const typed = marked(value);
      assert.equal(plainText(typed), plain(value));
      assert.equal(
        withLanguageElements(page(escaped(typed), escaped(typed), json(typed))),
        page(elements(value), escaped(plain(value)), json(plain(value))),
      );
    }),
    { numRuns: 1000 },
  );
});
