import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesBelow } from './project.ts';

/** Of every file of every release, so that no server can tell two releases by it. */
export const FILE_TIME = new Date('2026-11-01T10:00:00Z');

const COMPRESSIBLE = /\.(?:html|xml|ics|csv|json|svg|txt)$/;

/**
 * Makes a release of a built site: its manifest, named after the digest, and compressed files beside those
 * that are worth it. What was there of these before is made anew.
 *
 * @returns the digest
 */
export async function asRelease(folder: string): Promise<string> {
  await rm(join(folder, '_release'), { recursive: true, force: true });
  const files = [...(await filesBelow(folder))].filter(([path]) => !/\.(?:br|gz)$/.test(path));
  const sum = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
  const manifest = files.map(([path, bytes]) => `${sum(bytes)}  ${path}\n`).join('');
  const digest = sum(manifest).slice(0, 16);
  const own = {
    [`_release/${digest}.sha256`]: Buffer.from(manifest),
    '_release/digest.txt': Buffer.from(digest),
  };
  await mkdir(join(folder, '_release'));
  for (const [path, bytes] of [...files, ...Object.entries(own)]) {
    await put(join(folder, path), bytes);
    if (!COMPRESSIBLE.test(path)) continue;
    await put(join(folder, `${path}.gz`), gzipSync(bytes));
    await put(join(folder, `${path}.br`), brotliCompressSync(bytes));
  }
  return digest;
}

async function put(path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes);
  await utimes(path, FILE_TIME, FILE_TIME);
}

/** A folder of releases as a publisher keeps it, with a link to the current one. */
export class Releases {
  readonly #folder: string;

  /** @param folder which exists */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The link. */
  get current(): string {
    return join(this.#folder, 'current');
  }

  /**
   * Adds a release made of a built site.
   *
   * @param time of its publication: `20230320T100000Z`
   * @param edited makes the text of a page another one
   * @returns its name and its digest
   */
  async add(
    site: string,
    time: string,
    edited: (html: string) => string = (html) => html,
  ): Promise<{ readonly name: string; readonly digest: string }> {
    const begun = join(this.#folder, 'releases', `${time}-begun`);
    await mkdir(dirname(begun), { recursive: true });
    await cp(site, begun, { recursive: true });
    for (const [path, bytes] of await filesBelow(begun)) {
      if (path.endsWith('.html'))
        await writeFile(join(begun, path), edited(bytes.toString('utf8')));
    }
    const digest = await asRelease(begun);
    const name = `${time}-${digest}`;
    await rename(begun, join(this.#folder, 'releases', name));
    return { name, digest };
  }

  /** Has the link lead to a release, in one step. */
  async switchTo({ name }: { readonly name: string }): Promise<void> {
    const next = join(this.#folder, 'next');
    await symlink(join('releases', name), next);
    await rename(next, this.current);
  }
}
