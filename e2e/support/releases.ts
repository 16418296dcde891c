import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENCODINGS, MANIFEST_FOLDER } from '../../src/publishing/hosting.ts';
import { completeRelease, STATUS_FILE } from '../../src/publishing/release.ts';
import type { Release, Releases } from '../../src/publishing/releases.ts';
import { filesBelow } from './project.ts';

/** Of every file of every release, so that no server can tell two releases by it. */
export const FILE_TIME = Date.parse('2026-11-01T10:00:00Z');

/** Copies a site as a build has it before it becomes a release. */
export async function copyBare(site: string, to: string): Promise<void> {
  await cp(site, to, {
    recursive: true,
    filter: (path) =>
      !path.endsWith(MANIFEST_FOLDER) && !ENCODINGS.some(({ ending }) => path.endsWith(ending)),
  });
}

/**
 * Adds a release made of a built site, and of other texts.
 *
 * @param asOf when it is said to be as of
 * @param edited makes the text of a page another one
 */
export async function addRelease(
  releases: Releases,
  site: string,
  asOf: string,
  edited: (html: string) => string = (html) => html,
): Promise<Release & { readonly digest: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  const built = join(folder, 'built');
  await copyBare(site, built);
  for (const [path, bytes] of await filesBelow(built)) {
    if (path.endsWith('.html')) await writeFile(join(built, path), edited(bytes.toString('utf8')));
  }
  await writeFile(join(built, STATUS_FILE), JSON.stringify({ asOf, digest: 'edited' }));
  await completeRelease(built, FILE_TIME);
  const at = Date.parse(asOf);
  const made = { inputs: 'edited', asOf: at, builtAt: at, buildTime: 0 };
  const release = await releases.add(built, made);
  await rm(folder, { recursive: true });
  return { ...release, digest: release.name.replace(/^.*-/, '') };
}

/** Has the link lead to a release. */
export async function switchOn(releases: Releases, release: Release): Promise<void> {
  await releases.switchTo(release, undefined, () => FILE_TIME);
}
