import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from './files.ts';
import { DIGEST_FILE, MANIFEST_FOLDER } from './hosting.ts';

const ENDING = '.sha256';

/** Characters of the digest of a release. */
const DIGEST_LENGTH = 16;

/**
 * Writes the list of all files of a site with their hashes, as `sha256sum --check` reads it. Its own
 * hash names the release: from it servers take their validator, so two releases are told apart by
 * their content, and never by the times or sizes of files.
 *
 * @param besides paths of files that may change later, and are not listed
 * @returns the digest of the release
 */
export async function writeManifest(folder: string, besides: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const path of await pathsBelow(folder)) {
    if (besides.includes(path)) continue;
    lines.push(`${hashOf(await readFile(join(folder, path)))}  ${path}\n`);
  }
  const manifest = lines.join('');
  const digest = hashOf(manifest).slice(0, DIGEST_LENGTH);
  await mkdir(join(folder, MANIFEST_FOLDER), { recursive: true });
  await writeFile(join(folder, MANIFEST_FOLDER, `${digest}${ENDING}`), manifest);
  await writeFile(join(folder, DIGEST_FILE), digest);
  return digest;
}

/** The digest of a release by the name of its manifest. @throws Error if it has none, or more than one */
async function digestOf(folder: string): Promise<string> {
  const names = await readdir(join(folder, MANIFEST_FOLDER)).catch(() => []);
  const manifests = names.filter((name) => name.endsWith(ENDING));
  const [manifest] = manifests;
  if (manifest === undefined || manifests.length > 1) {
    throw new Error(`${folder} is no release: it has ${manifests.length} manifests.`);
  }
  return manifest.slice(0, -ENDING.length);
}

/**
 * Holds a release against its manifest.
 *
 * @returns its digest
 * @throws Error that names a file that is missing or another than it was
 */
export async function assertWhole(folder: string): Promise<string> {
  const digest = await digestOf(folder);
  const manifest = await readFile(join(folder, MANIFEST_FOLDER, `${digest}${ENDING}`), 'utf8');
  if (hashOf(manifest).slice(0, DIGEST_LENGTH) !== digest) {
    throw new Error(`The manifest of ${folder} is not the one that its name says.`);
  }
  for (const line of manifest.trimEnd().split('\n')) {
    const [hash, path = ''] = line.split('  ');
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes || hashOf(bytes) !== hash) throw new Error(`${path} in ${folder} is not whole.`);
  }
  return digest;
}

function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
