import type { ImageReading } from '../checking/source.ts';

/** More would take seconds to read, and memory that a small host does not have. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 16_000;

/** How files begin, by the ending of their names: nothing else is given to the readers of images. */
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1A\n/,
  jpg: /^\xFF\xD8\xFF/,
  jpeg: /^\xFF\xD8\xFF/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(?:avif|avis)/,
};

/** By content: while somebody writes, the folder is read often and its images stay as they are. */
const known = new Map<string, Promise<ImageReading>>();
/** One image at a time: each may take much memory while it is read. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads an image from its first to its last dot.
 *
 * @param ending of its name: `png`
 * @param digest the same for the same bytes
 */
export function imageReading(bytes: Buffer, ending: string, digest: string): Promise<ImageReading> {
  const key = `${ending} ${digest}`;
  const reading = known.get(key) ?? last.then(() => readingOf(bytes, ending.toLowerCase()));
  known.set(key, reading);
  last = reading;
  return reading;
}

async function readingOf(bytes: Buffer, ending: string): Promise<ImageReading> {
  if (!SIGNATURES[ending]?.test(bytes.subarray(0, 16).toString('latin1'))) {
    return { damage: 'it is not such an image, whatever its name says' };
  }
  // Most readings meet no image that is new, and loading this takes longer than all the rest.
  const { default: sharp } = await import('sharp');
  // Whatever is wrong with an image is in the words of a library, which are of no use to editors.
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
  const metadata = await image.metadata().catch(() => undefined);
  if (!metadata) return { damage: 'the file is damaged, or ends too early' };
  const { width, height } = metadata;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    return { damage: `${width} × ${height} pixels are too many` };
  }
  const isWhole = await image.stats().then(
    () => true,
    () => false,
  );
  return isWhole
    ? { bytes: bytes.length, width, height }
    : { damage: 'the file is damaged, or ends too early' };
}
