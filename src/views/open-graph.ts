import { organisation } from '../organisation.ts';

/** Size of the image in pixels: what networks that show links ask for. */
export const OPEN_GRAPH_SIZE = { width: 1200, height: 630 } as const;

/** Colours of the style sheets' light theme by the names of their tokens. */
const OPEN_GRAPH_COLOURS = {
  accent: '#004f5c',
  'accent-ink': '#fff',
  'accent-wash': '#dcf1ee',
} as const;

const MARGIN = 80;
const TITLE_SIZE = 104;
const TEXT_SIZE = 30;
const LINE_HEIGHT = 1.2;
/** Width of a character by the size of the font, in the widest sans that machines come with. */
const CHARACTER = 0.66;

/**
 * The picture that stands beside a link to the site elsewhere, as SVG: what the site shows, of which
 * project, and who awards. The font is whatever sans the machine has, so every line leaves room.
 */
export function openGraphImage(title: string): string {
  const { width, height } = OPEN_GRAPH_SIZE;
  const { accent, 'accent-ink': ink, 'accent-wash': wash } = OPEN_GRAPH_COLOURS;
  const below = paragraph(organisation.name, TEXT_SIZE);
  const feet = height - MARGIN - (below.length - 1) * TEXT_SIZE * LINE_HEIGHT;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
<rect width="${width}" height="${height}" fill="${accent}"/>
<g fill="${wash}" fill-opacity="0.07">${stack(width - 400, 95, 500)}</g>
<g fill="${wash}">${stack(MARGIN, 86, 52)}</g>
<text x="${MARGIN + 76}" y="125" font-size="40" font-weight="700" fill="${ink}">${escaped(organisation.project)}</text>
<g font-size="${TITLE_SIZE}" font-weight="700" fill="${ink}">${lines(paragraph(title, TITLE_SIZE), 290, TITLE_SIZE)}</g>
<g font-size="${TEXT_SIZE}" fill="${wash}">${lines(below, feet, TEXT_SIZE)}</g>
</svg>`;
}

/** The mark of the site's head: three layers, one on the other. */
function stack(x: number, y: number, size: number): string {
  const layer = size * 0.21;
  return [0, 1, 2]
    .map((level) => {
      const top = y + level * size * 0.33;
      return `<rect x="${x}" y="${top}" width="${size}" height="${layer}"/>`;
    })
    .join('');
}

function lines(texts: readonly string[], top: number, size: number): string {
  return texts
    .map((text, index) => {
      const baseline = top + index * size * LINE_HEIGHT;
      return `<text x="${MARGIN}" y="${baseline}">${escaped(text)}</text>`;
    })
    .join('');
}

/** Breaks a text between words into lines that fit between the margins. */
function paragraph(text: string, size: number): readonly string[] {
  const room = (OPEN_GRAPH_SIZE.width - 2 * MARGIN) / (size * CHARACTER);
  return text.split(' ').reduce<string[]>((broken, word) => {
    const last = broken.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) return [...broken, word];
    return [...broken.slice(0, -1), `${last} ${word}`];
  }, []);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
