import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsBelow } from './files.ts';
import { ENCODINGS } from './hosting.ts';

/** Smaller files travel in one packet anyway. */
const LEAST_BYTES = 512;

const COMPRESS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/**
 * Writes compressed siblings beside the files of a site, `index.html.br` and `index.html.gz`, at the
 * highest level: servers send them as they are.
 *
 * @param isCompressed by the path of a file from the folder, with slashes
 */
export async function writeSiblings(
  folder: string,
  isCompressed: (path: string) => boolean,
): Promise<void> {
  for (const path of (await pathsBelow(folder)).filter(isCompressed)) {
    const file = join(folder, path);
    const bytes = await readFile(file);
    if (bytes.length < LEAST_BYTES) continue;
    await Promise.all(
      ENCODINGS.map(async ({ name, ending }) =>
        writeFile(`${file}${ending}`, await COMPRESS[name](bytes)),
      ),
    );
  }
}
