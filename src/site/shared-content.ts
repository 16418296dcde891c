import type { TextParts } from '../checks/frontmatter.ts';
import { contentOnDisk, type ContentOnDisk } from './content-report.ts';

/**
 * The content folder as everything in one build or one `astro dev` knows it: read and checked once,
 * and again only after something in it has changed. So what is compiled is what was checked.
 */
export class SharedContent {
  readonly #root: string;
  #reading: Promise<ContentOnDisk> | undefined;
  #isBegun = false;
  /** Counts the readings, so that one that ends late does not pass for the newest. */
  #readings = 0;
  /** The texts of the last reading in which nothing was wrong, by path. */
  #texts: ReadonlyMap<string, TextParts> | undefined;

  /** @param root folder of the project */
  constructor(root: string) {
    this.#root = root;
  }

  /** The folder as it is, right or wrong. */
  read(): Promise<ContentOnDisk> {
    this.#reading ??= this.#begin();
    return this.#reading;
  }

  /**
   * A text as it was when, for the last time, nothing in the whole folder was wrong.
   *
   * @param path from the root of the project
   * @returns `undefined` if it did not exist then, or if that was never so
   */
  async validText(path: string): Promise<TextParts | undefined> {
    await this.read();
    return this.#texts?.get(path);
  }

  /** Something in the folder has changed: who asks from now on, gets a new reading. */
  changed(): void {
    // Several listeners hear of one change: a reading that has not begun will see it, too.
    if (this.#isBegun) this.#reading = undefined;
  }

  async #begin(): Promise<ContentOnDisk> {
    this.#isBegun = false;
    this.#readings += 1;
    const own = this.#readings;
    await Promise.resolve();
    this.#isBegun = true;
    const disk = await contentOnDisk(this.#root);
    const { descriptions, pages } = disk.content;
    if (disk.errors.length === 0 && own === this.#readings) {
      this.#texts = new Map([...descriptions, ...pages].map(({ path, parts }) => [path, parts]));
    }
    return disk;
  }
}

/**
 * Astro loads its configuration and the content collections as two copies of one module, so what
 * they share has its place outside of both.
 */
const SHARED = Symbol.for('tenders.shared-content');
const shared = globalThis as { [SHARED]?: Map<string, SharedContent> };

/** The content of a project. @param root its folder */
export function sharedContent(root: string): SharedContent {
  const all = (shared[SHARED] ??= new Map());
  const content = all.get(root) ?? new SharedContent(root);
  all.set(root, content);
  return content;
}

/** As {@link sharedContent}, with nothing known from before: for the beginning of a build. */
export function freshContent(root: string): SharedContent {
  shared[SHARED]?.delete(root);
  return sharedContent(root);
}
