import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CONTENT_FOLDER, RASTER_ENDINGS } from '../checking/file-names.ts';
import type { SourceFile } from '../checking/source.ts';
import { imageReading } from './image-files.ts';

/** Of a lot or a text, in bytes: some twenty pages. Nothing that fits takes long to check. */
const TEXT_LIMIT = 40_000;
/** Of an image, in bytes. */
const IMAGE_LIMIT = 20_000_000;

const IMAGE = new RegExp(`\\.(${RASTER_ENDINGS})$`, 'i');
const TEXT = /\.(ya?ml|mdx?|svg)$/i;

/**
 * Reads every file of the content folder, in order of their paths. What cannot or must not be read
 * is listed with the reason; links are not followed.
 *
 * @param root folder of the project
 */
export function contentFiles(root: string): Promise<readonly SourceFile[]> {
  return sourceFiles(join(root, CONTENT_FOLDER));
}

/** As {@link contentFiles}, for a folder that lies anywhere: paths are as if it were the content folder. */
export async function sourceFiles(folder: string): Promise<readonly SourceFile[]> {
  const found = await filesBelow(folder);
  const files = await Promise.all(
    found.map(async ({ path, fault }): Promise<SourceFile | undefined> => {
      const contents = fault ? { fault: { kind: fault } } : await contentsOf(path);
      const name = relative(folder, path).split(sep).join('/');
      return contents && { path: `${CONTENT_FOLDER}/${name}`, text: '', ...contents };
    }),
  );
  return files
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/**
 * The images that are not what they were when the content was read, or are gone.
 *
 * @param root folder of the project
 */
export async function changedImages(
  root: string,
  files: readonly SourceFile[],
): Promise<readonly string[]> {
  const changed = files.map(async ({ path, digest }) => {
    if (digest === undefined) return [];
    const now = await contentsOf(join(root, path));
    return now?.digest === digest ? [] : [path];
  });
  return (await Promise.all(changed)).flat();
}

/** Addresses of the files that the site takes over as they are. @param root folder of the project */
export async function publicAddresses(root: string): Promise<readonly string[]> {
  const folder = join(root, 'public');
  const found = await filesBelow(folder);
  return found.map(({ path }) => `/${relative(folder, path).split(sep).join('/')}`).sort();
}

interface FoundFile {
  readonly path: string;
  readonly fault?: 'link' | 'folder' | 'special' | 'denied' | 'name';
}

/** All that lies below a folder. Folders that are called like files, or hidden, are not looked into. */
async function filesBelow(folder: string): Promise<readonly FoundFile[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = entries.map(async (entry): Promise<readonly FoundFile[]> => {
      const path = join(folder, entry.name);
      // What is not UTF-8 has lost bytes here, and cannot be found again.
      if (entry.name.includes('\uFFFD')) return [{ path, fault: 'name' }];
      if (entry.isSymbolicLink()) return [{ path, fault: 'link' }];
      if (entry.isFile()) return [{ path }];
      if (!entry.isDirectory()) return [{ path, fault: 'special' }];
      const isLikeFile = entry.name.startsWith('.') || IMAGE.test(path) || TEXT.test(path);
      return isLikeFile ? [{ path, fault: 'folder' }] : filesBelow(path);
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    return isMissing(error) ? [] : [{ path: folder, fault: 'denied' }];
  }
}

/** What stands in a file; `undefined` if it has gone since it was found. */
async function contentsOf(path: string): Promise<Partial<SourceFile> | undefined> {
  const image = IMAGE.exec(path)?.[1];
  if (!image && !TEXT.test(path)) return {};
  const limit = image ? IMAGE_LIMIT : TEXT_LIMIT;
  try {
    const { size } = await lstat(path);
    if (size > limit) return { fault: { kind: 'large', bytes: size, limit } };
    const bytes = await readFile(path);
    if (!image && !/\.svg$/i.test(path)) return { text: bytes.toString('utf8') };
    const digest = createHash('sha256').update(bytes).digest('base64');
    return image
      ? { digest, image: await imageReading(bytes, image, digest) }
      : { digest, text: bytes.toString('utf8') };
  } catch (error) {
    return isMissing(error) ? undefined : { fault: { kind: 'denied' } };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
