import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { OPEN_GRAPH_SIZE, openGraphImage } from './open-graph.ts';

/** What stands in the picture, line by line. */
function textsOf(title: string): readonly string[] {
  return [...openGraphImage(title).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
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

const DRAWN = openGraphImage('Öffentliche Ausschreibungen');

test('every line stands within the margins, and none touches the one above it', () => {
  const lines = shapesIn(DRAWN, 'text');
  assert.deepEqual(
    lines.map(({ x, y }) => [x, y]),
    [
      [156, 125],
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

test('the mark of the head stands there twice: three layers, one on the other, small and large', () => {
  const [ground, ...layers] = shapesIn(DRAWN, 'rect');
  assert.deepEqual(ground, { width: 1200, height: 630 });
  for (const [mark, x, y, size] of [
    [layers.slice(0, 3), 800, 95, 500],
    [layers.slice(3), 80, 86, 52],
  ] as const) {
    assert.deepEqual(
      mark.map(({ x: left, width }) => [left, width]),
      Array.from({ length: 3 }, () => [x, size]),
    );
    const tops = mark.map(({ y: top = 0 }) => top);
    assert.deepEqual(tops, [y, y + size * 0.33, y + 2 * size * 0.33]);
    for (const { height = 0 } of mark) {
      assert.ok(height > 0.2 * size && height < 0.33 * size, 'layers do not touch');
    }
  }
});

test('the colours are those of the style sheet’s light theme', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  const used = new Set([...DRAWN.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour));
  assert.deepEqual(used, new Set(['accent', 'accent-wash', 'accent-ink'].map(light)));
});

test('what editors typed is text', () => {
  assert.equal(textsOf('Bits & <b>')[1], 'Bits &amp; &lt;b>');
});

test('the picture is drawn in its size, and twice the same', async () => {
  const draw = () =>
    sharp(Buffer.from(openGraphImage('Public tenders')))
      .png()
      .toBuffer();
  const [first, second] = [await draw(), await draw()];
  const { width, height, format } = await sharp(first).metadata();
  assert.deepEqual({ width, height, format }, { ...OPEN_GRAPH_SIZE, format: 'png' });
  assert.ok(first.equals(second));
});
