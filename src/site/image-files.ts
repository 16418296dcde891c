import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ImageReading } from '../checks/source.ts';

/** More would take seconds to read, and memory that a small host does not have. */
const MOST_PIXELS = 50_000_000;

const FORMATS: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'heif',
};

/** By content: while somebody writes, the folder is read often and its images stay as they are. */
const known = new Map<string, Promise<ImageReading>>();

/** Reads an image from its first to its last dot. @param ending of its name: `png` */
export function imageReading(bytes: Buffer, ending: string): Promise<ImageReading> {
  const key = `${ending} ${createHash('sha256').update(bytes).digest('base64')}`;
  const reading = known.get(key) ?? readingOf(bytes, ending.toLowerCase());
  known.set(key, reading);
  return reading;
}

async function readingOf(bytes: Buffer, ending: string): Promise<ImageReading> {
  // Whatever is wrong with an image is in the words of a library, which are of no use to editors.
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
  const metadata = await image.metadata().catch(() => undefined);
  if (!metadata) return { damage: 'it is no image, whatever its name says' };
  const { format, width, height } = metadata;
  if (format !== FORMATS[ending]) return { damage: `it is ${format}, whatever its name says` };
  if (width * height > MOST_PIXELS) return { damage: `${width} × ${height} pixels are too many` };
  const isWhole = await image.stats().then(
    () => true,
    () => false,
  );
  return isWhole
    ? { bytes: bytes.length, width, height }
    : { damage: 'the file is damaged, or ends too early' };
}
