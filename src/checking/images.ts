import { sizeOf } from './files.ts';
import type { Finding } from './finding.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { SourceFile } from './source.ts';
import { svgMistake } from './svg.ts';

/** What the file of an image must be. */
export const imageRules = {
  'image-damaged': {
    severity: 'error',
    description: 'An image can be read to its end, and is what its name says.',
    example: { wrong: 'a photo.png that is a PDF', right: 'photo.png, exported as PNG' },
    message: (d: { name: string; damage: string }) => [
      `${d.name} cannot be shown: ${d.damage}.`,
      'Export it again as PNG, JPEG, WebP or AVIF, and open it once to see that it is whole.',
    ],
  },
  'image-active': {
    severity: 'error',
    description: 'An SVG image only draws: it contains no script and loads nothing.',
    example: {
      wrong: '<svg …><script>…</script></svg>',
      right: '<svg …><path d="M2 5h16"/></svg>',
    },
    message: (d: { name: string; mistake: string }) => [
      `${d.name} does more than draw: it contains ${d.mistake}.`,
      'Export it as a plain (not an “Inkscape”) SVG, or as PNG.',
    ],
  },
  'image-large': {
    severity: 'warning',
    description: 'An image is no larger than screens can show.',
    example: {
      wrong: 'photo.jpg with 6000 × 4000 pixels',
      right: 'photo.jpg with 1600 × 1067 pixels',
    },
    message: (d: { name: string; size: string; enough: string }) => [
      `${d.name} has ${d.size}: more than a page shows, and readers have to wait for it.`,
      `${d.enough} will do, saved as JPEG or WebP.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(imageRules);

/** Wide enough for the text of a page on a screen with two dots to the pixel. */
const ENOUGH_WIDTH = 1600;
const LARGE_WIDTH = 2400;
const LARGE_BYTES = 1_000_000;

/** What a file with an image holds that readers cannot or should not get. */
export function imageFindings({ path, text, image }: SourceFile): readonly Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!image) {
    const mistake = svgMistake(text);
    return mistake ? [finding('image-active', { name, mistake })] : [];
  }
  if ('damage' in image) return [finding('image-damaged', { name, ...image })];
  const { bytes, width, height } = image;
  if (bytes <= LARGE_BYTES && width <= LARGE_WIDTH) return [];
  const size = `${sizeOf(bytes)} and ${width} × ${height} pixels`;
  const share = Math.min(1, ENOUGH_WIDTH / width);
  const enough = `${Math.round(width * share)} × ${Math.round(height * share)} pixels`;
  return [finding('image-large', { name, size, enough })];
}
