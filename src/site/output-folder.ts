import { existsSync } from 'node:fs';
import { readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { orNone } from '../publishing/files.ts';
import { plainError } from './plain-error.ts';

/**
 * The folder of the built site. A build writes beside it and swaps at the very end: one that fails
 * leaves the last good site as it was, and whenever a build is ended, a whole site is there or comes
 * back with {@link OutputFolder.restore}.
 */
export class OutputFolder {
  /** Where the site stands; a link is replaced in the place that it leads to. */
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * @param path as configured; it need not exist
   * @throws Error in words for whoever builds, if the folder cannot be swapped
   */
  static async at(path: string): Promise<OutputFolder> {
    const real = await targetOf(resolve(path));
    const [own, parent] = await Promise.all([stat(real), stat(dirname(real))].map(orNone));
    if (own && !own.isDirectory()) throw plainError(`${path} is a file; a site is a folder.`);
    if (own && parent && own.dev !== parent.dev) throw mountError(real);
    return new OutputFolder(real);
  }

  /** Where the next site is built. */
  get next(): string {
    return `${this.path}.next`;
  }

  /** Where the last good site waits for a moment while the two are swapped. */
  get #old(): string {
    return `${this.path}.old`;
  }

  /**
   * Tidies up after a build that was ended in any place: the last good site comes back first.
   *
   * @returns whether it had been away
   */
  async restore(): Promise<boolean> {
    const isAway = !existsSync(this.path) && existsSync(this.#old);
    if (isAway) await rename(this.#old, this.path);
    await remove(this.#old);
    await remove(this.next);
    return isAway;
  }

  /**
   * Puts the next site in the place of the last one.
   *
   * @throws Error in words for whoever builds, if the folder cannot be swapped; then it is as it was
   */
  async swap(): Promise<void> {
    const isThere = existsSync(this.path);
    try {
      if (isThere) await rename(this.path, this.#old);
    } catch (error) {
      throw isBusy(error) ? mountError(this.path) : error;
    }
    try {
      await rename(this.next, this.path);
    } catch (error) {
      if (isThere) await rename(this.#old, this.path);
      throw error;
    }
    await remove(this.#old);
  }
}

/** Where a path really leads, also if there is nothing yet at the end of a link. */
async function targetOf(path: string): Promise<string> {
  const target = await orNone(realpath(path));
  if (target !== undefined) return target;
  const link = await orNone(readlink(path));
  return link === undefined ? path : targetOf(resolve(dirname(path), link));
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E(BUSY|XDEV)$/.test(String(error.code));
}

function mountError(path: string): Error {
  return plainError(
    `${path} is mounted from elsewhere, so it cannot be replaced in one step: mount the folder above it, or build into a folder within it (astro build --outDir ${path}/site) and serve that.`,
  );
}
