import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { orNone } from './files.ts';
import { saidBy } from './source.ts';

/** How often it is asked what was committed elsewhere, in milliseconds. */
const MINUTE = 60_000;

const run = promisify(execFile);

/** What was committed elsewhere to the branch that is checked out. */
export class Upstream {
  readonly #root: string;
  readonly #tell: (problem: string | undefined) => void;
  #isBehind = false;

  /** @param tell is told what keeps it from asking, and `undefined` once nothing does */
  constructor(root: string, tell: (problem: string | undefined) => void) {
    this.#root = root;
    this.#tell = tell;
  }

  /** Asks every minute, until it is called off. @param onNews is called each time that there is something new */
  follow(end: AbortSignal, onNews: () => void): void {
    const timer = setInterval(() => void this.learn().then((isNew) => isNew && onNews()), MINUTE);
    end.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  /**
   * Brings here what is new, unless something else was committed here, and installs other packages where
   * they are needed.
   *
   * @returns whether there was something
   * @throws Error in the words of Git or npm
   */
  async bring(): Promise<boolean> {
    if (!this.#isBehind) return false;
    await this.#git('merge', '--ff-only', '--quiet', '@{upstream}');
    await this.#install();
    this.#isBehind = false;
    return true;
  }

  /** Asks once. @returns whether there is something new */
  async learn(): Promise<boolean> {
    try {
      await this.#git('fetch', '--quiet');
      this.#isBehind ||= (await this.#git('rev-list', '--count', 'HEAD..@{upstream}')) !== '0';
      this.#tell(undefined);
      return this.#isBehind;
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** What was installed is kept beside the packages: whoever is ended in between begins again. */
  async #install(): Promise<void> {
    const needed = join(this.#root, 'package-lock.json');
    const installed = join(this.#root, '.astro', 'installed-lock.json');
    const read = (path: string) => orNone(readFile(path, 'utf8'));
    const before =
      (await read(installed)) ?? (await this.#git('show', 'ORIG_HEAD:package-lock.json'));
    const lock = (await read(needed)) ?? '';
    if (before.trim() !== lock.trim()) await run('npm', ['ci'], { cwd: this.#root });
    await mkdir(join(this.#root, '.astro'), { recursive: true });
    await copyFile(needed, installed);
  }

  async #git(...args: readonly string[]): Promise<string> {
    try {
      return (
        await run('git', args, { cwd: this.#root, maxBuffer: 64 * 1024 * 1024 })
      ).stdout.trim();
    } catch (error) {
      throw new Error(saidBy(error), { cause: error });
    }
  }
}
