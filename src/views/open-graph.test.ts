import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { OPEN_GRAPH_SIZE, openGraphImage, type Appearance } from './open-graph.ts';

const fileOf = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`#authority/${name}`)), 'utf8');

const appearance: Appearance = { theme: fileOf('theme.css'), logo: fileOf('logo.svg') };

/** What stands in the picture, line by line. */
function textsOf(title: string): readonly string[] {
  return [...openGraphImage(title, appearance).matchAll(/<text[^>]*>([^<]*)</g)].map(
    ([, text = '']) => text,
  );
}

test('the picture says what the site shows, of which project, and who awards', () => {
  const texts = textsOf('Public tenders');
  assert.deepEqual(texts.slice(0, 2), ['Sovereign Cloud Stack', 'Public tenders']);
  assert.match(texts.slice(2).join(' '), /^Open Source Business Alliance .* e\.V\.$/);
});

test('a long title breaks between words', () => {
  assert.deepEqual(textsOf('Öffentliche Ausschreibungen').slice(1, 3), [
    'Öffentliche',
    'Ausschreibungen',
  ]);
});

/** Numbers of each shape of a kind, by the names of their attributes. */
function shapesIn(
  svg: string,
  element: 'rect' | 'text',
): readonly Readonly<Record<string, number | undefined>>[] {
  return [...svg.matchAll(new RegExp(`<${element} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([\d.]+)"/g)].map(
        ([, name = '', value]) => [name, Number(value)] as const,
      ),
    ),
  );
}

const DRAWN = openGraphImage('Öffentliche Ausschreibungen', appearance);

test('every line stands within the margins, and none touches the one above it', () => {
  const lines = shapesIn(DRAWN, 'text');
  assert.deepEqual(
    lines.map(({ x, y }) => [x, y]),
    [
      [184, 125],
      [80, 290],
      [80, 290 + 1.2 * 104],
      [80, 630 - 80 - 1.2 * 30],
      [80, 630 - 80],
    ],
  );
});

test('a line takes as many words as fit, and not one more', () => {
  // 1040 pixels hold fifteen of the widest characters of a title.
  assert.deepEqual(textsOf('aaaaaaa bbbbbbb c').slice(1, 3), ['aaaaaaa bbbbbbb', 'c']);
  assert.deepEqual(textsOf('aaaaaaa bbbbbbbb').slice(1, 3), ['aaaaaaa', 'bbbbbbbb']);
});

test('what editors typed is text', () => {
  assert.equal(textsOf('Bits & <b>')[1], 'Bits &amp; &lt;b>');
});

test('the picture is drawn in its size, and twice the same', async () => {
  const draw = () =>
    sharp(Buffer.from(openGraphImage('Public tenders', appearance)))
      .png()
      .toBuffer();
  const [first, second] = [await draw(), await draw()];
  const { width, height, format } = await sharp(first).metadata();
  assert.deepEqual({ width, height, format }, { ...OPEN_GRAPH_SIZE, format: 'png' });
  assert.ok(first.equals(second));
});

test('the picture has the colours of the theme, and shows the logo', () => {
  const theme = appearance.theme.replace(
    /--accent: light-dark\(#\w+/,
    '--accent: light-dark(#123456',
  );
  const image = openGraphImage('Public tenders', { ...appearance, theme });
  assert.match(image, /<rect width="1200" height="630" fill="#123456"\/>/);
  assert.match(image, /<image [^>]*href="data:image\/svg\+xml,/);
});

test('a theme whose colours cannot be read is refused with what to write', () => {
  const theme = appearance.theme.replace(/--accent: .*/, '--accent: teal;');
  assert.throws(
    () => openGraphImage('Public tenders', { ...appearance, theme }),
    /theme\.css: --accent has no colours .* Write it like --accent: light-dark\(/,
  );
});
