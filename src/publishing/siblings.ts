import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
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
  // Each takes the next file as soon as it is done with one.
  const paths = (await pathsBelow(folder)).filter(isCompressed).values();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const path of paths) await writeSiblingsOf(join(folder, path));
  });
  await Promise.all(workers);
}

async function writeSiblingsOf(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  await Promise.all(
    ENCODINGS.map(async ({ name, ending }) =>
      writeFile(`${file}${ending}`, await COMPRESS[name](bytes)),
    ),
  );
}
