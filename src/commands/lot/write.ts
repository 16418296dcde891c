import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from '../../editing/preview.ts';

/**
 * Writes files of the content folder. A file that was there is swapped in one step, so that nobody
 * ever reads half of one; a new file never takes the place of another. If one cannot be written, the
 * new ones are removed again.
 *
 * @param root folder of the project
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const created: string[] = [];
  try {
    for (const { path, before, after } of changes) {
      const target = join(root, path);
      if (before === undefined) {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, after, { flag: 'wx' });
        created.push(target);
      } else {
        await swap(target, after);
      }
    }
  } catch (error) {
    await Promise.all(created.map((file) => rm(file, { force: true })));
    throw error;
  }
}

async function swap(target: string, text: string): Promise<void> {
  // The dot in front keeps the file out of the checks while it is there.
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
