import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFileAddresses } from '../routes/addresses.ts';
import { orNone } from './files.ts';
import { redirectsIn } from './host-files.ts';
import { DIGEST, MANIFEST_FOLDER } from './hosting.ts';

/** A site as a server finds it at one moment. */
export interface ServedSite {
  /** Where its files lie, with no link on the way. */
  readonly folder: string;
  /** What tells it from every other release; `undefined` if nobody has reckoned that. */
  readonly digest: string | undefined;
  /** Where addresses lead that have moved. */
  readonly moved: ReadonlyMap<string, string>;
}

const MANIFEST = new RegExp(`^(${DIGEST})\\.sha256$`);

/**
 * Looks up what a folder, or a link to one, holds now.
 *
 * @returns `undefined` if there is nothing
 */
export async function siteAt(path: string): Promise<ServedSite | undefined> {
  const folder = await orNone(realpath(path));
  if (folder === undefined) return undefined;
  const [names = [], redirects = ''] = await Promise.all([
    orNone(readdir(join(folder, MANIFEST_FOLDER))),
    orNone(readFile(join(folder, hostFileAddresses.redirects), 'utf8')),
  ]);
  const [digest] = names.flatMap((name) => MANIFEST.exec(name)?.[1] ?? []);
  return { folder, digest, moved: redirectsIn(redirects) };
}
