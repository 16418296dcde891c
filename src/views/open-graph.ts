import { organisation } from '../organisation.ts';

/** Size of the image in pixels: what networks that show links ask for. */
export const OPEN_GRAPH_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const TITLE_SIZE = 104;
const TEXT_SIZE = 30;
const LINE_HEIGHT = 1.2;
/** Width of a character by the size of the font, in the widest sans that machines come with. */
const CHARACTER = 0.66;

/** What the authority looks like: its folder's `theme.css` and `logo.svg`, as they stand there. */
export interface Appearance {
  readonly theme: string;
  readonly logo: string;
}

/**
 * The picture that stands beside a link to the site elsewhere, as SVG: what the site shows, of which
 * project, and who awards. The font is whatever sans the machine has, so every line leaves room.
 */
export function openGraphImage(title: string, { theme, logo }: Appearance): string {
  const { width, height } = OPEN_GRAPH_SIZE;
  const [accent, ink, wash] = ['accent', 'accent-ink', 'accent-wash'].map((token) =>
    lightColour(theme, token),
  );
  const below = paragraph(organisation.name, TEXT_SIZE);
  const feet = height - MARGIN - (below.length - 1) * TEXT_SIZE * LINE_HEIGHT;
  const address = `data:image/svg+xml,${encodeURIComponent(logo)}`;
  const image = (x: number, y: number, size: number) =>
    `<image x="${x}" y="${y}" width="${size}" height="${size}" href="${address}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
<rect width="${width}" height="${height}" fill="${accent}"/>
<rect x="${MARGIN}" y="72" width="80" height="80" rx="16" fill="${ink}"/>
${image(MARGIN + 8, 80, 64)}
<text x="${MARGIN + 104}" y="125" font-size="40" font-weight="700" fill="${ink}">${escaped(organisation.project)}</text>
<g font-size="${TITLE_SIZE}" font-weight="700" fill="${ink}">${lines(paragraph(title, TITLE_SIZE), 290, TITLE_SIZE)}</g>
<g font-size="${TEXT_SIZE}" fill="${wash}">${lines(below, feet, TEXT_SIZE)}</g>
</svg>`;
}

/**
 * The colour of a token in the light theme.
 *
 * @param theme text of the style sheet
 * @throws Error if it does not give the token two colours in hexadecimal digits
 */
function lightColour(theme: string, token: string): string {
  const [, light] =
    new RegExp(`--${token}:\\s*light-dark\\(\\s*(#[0-9a-f]{3,6})\\s*,`, 'i').exec(theme) ?? [];
  if (light) return light;
  throw new Error(
    `src/authority/theme.css: --${token} has no colours that can be read. Write it like --${token}: light-dark(#004f5c, #7be0d4);`,
  );
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
