import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';

const SRC = resolve(import.meta.dirname, '..');
const FIXTURES = resolve(SRC, '../e2e/fixtures/authorities');

/** Folders of all authorities: that of this site, and those of the tests. */
const AUTHORITIES = [
  join(SRC, 'authority'),
  ...readdirSync(FIXTURES).map((name) => join(FIXTURES, name, 'src/authority')),
];
const THEMES = ['light', 'dark'] as const;

/** Text, its backgrounds, and the contrast that it must have on each (WCAG 2.2, 1.4.6 and 1.4.3). */
const PAIRS = [
  { text: 'accent', backgrounds: ['paper', 'surface', 'accent-wash', 'raised'], least: 7 },
  { text: 'accent-ink', backgrounds: ['accent'], least: 7 },
  { text: 'ink', backgrounds: ['paper', 'surface', 'accent-wash', 'raised'], least: 7 },
  { text: 'ink-soft', backgrounds: ['paper', 'surface', 'accent-wash', 'raised'], least: 4.5 },
] as const;

/** The colour of a token in the styles of an authority, as red, green and blue from 0 to 255. */
function colour(styles: string, token: string, theme: (typeof THEMES)[number]): readonly number[] {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(styles) ?? [];
  const hex = (theme === 'light' ? light : dark).slice(1);
  assert.match(hex, /^(\w{3}|\w{6})$/, `--${token} is an opaque colour`);
  const digits = hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : hex.match(/../g);
  return (digits ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

for (const folder of AUTHORITIES) {
  const styles = readFileSync(join(folder, 'theme.css'), 'utf8');
  for (const theme of THEMES) {
    describe(`in the ${theme} colours of ${relative(join(SRC, '..'), folder)}`, () => {
      for (const { text, backgrounds, least } of PAIRS) {
        for (const background of backgrounds) {
          test(`${text} on ${background} has a contrast of at least ${least}:1`, () => {
            const found = contrast(colour(styles, text, theme), colour(styles, background, theme));
            assert.ok(found >= least, `${found.toFixed(2)}:1`);
          });
        }
      }
    });
  }
}
