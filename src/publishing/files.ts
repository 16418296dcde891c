import { readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Instant } from '../tenders/time.ts';

/** The paths of all files below a folder, with slashes, in order. */
export async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Gives every file below a folder one time: copies are the same wherever they were made. */
export async function setTimes(folder: string, at: Instant): Promise<void> {
  const seconds = Math.floor(at / 1000);
  for (const path of await pathsBelow(folder)) await utimes(join(folder, path), seconds, seconds);
}

/** Writes a file in one step: whoever reads it meanwhile reads all of the old one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.next`, text);
  await rename(`${path}.next`, path);
}

/** What was asked of the disk; `undefined` where there is nothing, or something of another kind. */
export async function orNone<Value>(value: Promise<Value>): Promise<Value | undefined> {
  try {
    return await value;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') return undefined;
    throw error;
  }
}
