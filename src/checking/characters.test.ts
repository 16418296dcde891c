import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from './content.ts';

/** What the check says of a lot of this name, written as it is. */
function problemsOf(name: string): readonly string[] {
  const lot = {
    path: 'src/content/lots/lot4.yaml',
    text: `name:\n  en: ${name}\n  de: Netze\n`,
  };
  const { problems } = readContent([lot], 0);
  return problems
    .filter(({ file }) => file === lot.path)
    .map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

describe('a character that nobody can see', () => {
  const invisible: Readonly<Record<string, string>> = {
    '\u00AD': 'a soft hyphen (U+00AD)',
    '\u034F': 'a combining grapheme joiner (U+034F)',
    '\u061C': 'an Arabic letter mark (U+061C)',
    '\u115F': 'a Hangul filler (U+115F)',
    '\u1160': 'a Hangul filler (U+1160)',
    '\u200B': 'a zero width space (U+200B)',
    '\u200C': 'a zero width non-joiner (U+200C)',
    '\u200D': 'a zero width joiner (U+200D)',
    '\u200E': 'a left-to-right mark (U+200E)',
    '\u200F': 'a right-to-left mark (U+200F)',
    '\u2028': 'a line separator (U+2028)',
    '\u2029': 'a paragraph separator (U+2029)',
    '\u202A': 'a left-to-right embedding (U+202A)',
    '\u202B': 'a right-to-left embedding (U+202B)',
    '\u202C': 'a pop directional formatting (U+202C)',
    '\u202D': 'a left-to-right override (U+202D)',
    '\u202E': 'a right-to-left override (U+202E)',
    '\u2060': 'a word joiner (U+2060)',
    '\u2061': 'a character (U+2061)',
    '\u2066': 'a left-to-right isolate (U+2066)',
    '\u2067': 'a right-to-left isolate (U+2067)',
    '\u2068': 'a first strong isolate (U+2068)',
    '\u2069': 'a pop directional isolate (U+2069)',
    '\u206A': 'a character (U+206A)',
    '\u2800': 'a blank Braille pattern (U+2800)',
    '\u3164': 'a Hangul filler (U+3164)',
    '\uFE00': 'a variation selector (U+FE00)',
    '\uFE0F': 'a variation selector (U+FE0F)',
    '\uFEFF': 'a byte order mark (U+FEFF)',
    '\uFFA0': 'a Hangul filler (U+FFA0)',
    '\uFFF9': 'a character (U+FFF9)',
    '\uFFFC': 'a character (U+FFFC)',
    '\u{1D159}': 'a character (U+1D159)',
    '\u{E0001}': 'a tag (U+E0001)',
    '\u{E0041}': 'a tag (U+E0041)',
    '\u{E007F}': 'a tag (U+E007F)',
    '\u{E0100}': 'a variation selector (U+E0100)',
    '\u{E01EF}': 'a variation selector (U+E01EF)',
  };
  for (const [character, name] of Object.entries(invisible)) {
    it(`is refused with its place: ${name}`, () => {
      assert.deepEqual(problemsOf(`Net${character}working`), [
        `2 invisible-character: In column 10 there is ${name}, which nobody can see.`,
      ]);
    });
  }

  it('is refused, too, where it is spelt out', () => {
    const found =
      '2 invisible-character: In “en”, as character 4, there is a right-to-left override (U+202E), which nobody can see.';
    for (const escape of ['\\u202E', '\\U0000202E']) {
      assert.deepEqual(problemsOf(`"Net${escape}working"`), [found]);
    }
  });

  it('is allowed where a script is spelt with it', () => {
    for (const name of ['می\u200Cخواهم', 'क्\u200Dष', '✔\uFE0F done']) {
      assert.deepEqual(problemsOf(name), []);
    }
  });
});

describe('a character that nobody can read', () => {
  for (const [character, code] of Object.entries({
    '\u0007': 'U+0007',
    '\u0085': 'U+0085',
    '\uE000': 'U+E000',
    '\uFFFD': 'U+FFFD',
    '\u0378': 'U+0378',
  })) {
    it(`is refused with its place: ${code}`, () => {
      assert.deepEqual(problemsOf(`Net${character}working`), [
        `2 unreadable-character: In column 10 there is a character that nobody can read (${code}).`,
      ]);
    });
  }

  it('is a heap of accents, and no accent by itself', () => {
    assert.deepEqual(problemsOf('Cafe\u0301'), []);
    assert.equal(problemsOf(`Cafe${'\u0301'.repeat(7)}`).length, 1);
  });

  it('is refused as a name that says nothing', () => {
    assert.deepEqual(problemsOf('"\u0301"'), ['2 empty-text: “name.en” is empty.']);
    assert.deepEqual(problemsOf('"— …"'), ['2 empty-text: “name.en” is empty.']);
  });
});
