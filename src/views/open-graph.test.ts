import assert from 'node:assert/strict';
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
