import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CONTENT_FOLDER } from '../checks/file-names.ts';
import type { SourceFile } from '../checks/source.ts';

/**
 * Reads every file of the content folder, in order of their paths. Images are listed with empty
 * text.
 *
 * @param root folder of the project
 */
export async function contentFiles(root: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(root, CONTENT_FOLDER), {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: isText(file) ? await readFile(file, 'utf8') : '',
    })),
  );
}

function isText(file: string): boolean {
  return /\.(yaml|yml|mdx?)$/i.test(file);
}
