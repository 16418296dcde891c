import { catalogueOf } from '../checking/catalogue.ts';
import type { ContentReading } from '../checking/entries.ts';
import type { TextParts } from '../checking/prose/frontmatter.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import type { Instant } from '../tenders/time.ts';
import { contentError, contentOnDisk, type ContentOnDisk } from './content-report.ts';

/**
 * The content folder as everything in one build or one `astro dev` knows it: read and checked once,
 * and again only after something in it has changed. So what is compiled is what was checked.
 */
export class ProjectContent {
  /** Whether pages are made of it. Types follow from the schemas alone, whatever the content says. */
  readonly isForPages: boolean;
  readonly #root: string;
  #reading: Promise<ContentOnDisk> | undefined;
  #isBegun = false;
  /** Counts the readings, so that one that ends late does not pass for the newest. */
  #readings = 0;
  #lastValid: ContentReading | undefined;
  /** The texts of {@link ProjectContent.valid}, by path. */
  #texts: ReadonlyMap<string, TextParts> | undefined;

  /** @param root folder of the project */
  constructor(root: string, isForPages = true) {
    this.#root = root;
    this.isForPages = isForPages;
  }

  /** The folder as it is, right or wrong. */
  read(): Promise<ContentOnDisk> {
    this.#reading ??= this.#begin();
    return this.#reading;
  }

  /**
   * The content as it was when, for the last time, nothing in it was wrong.
   *
   * @throws AstroError if that was never so
   */
  async valid(): Promise<ContentReading> {
    const disk = await this.read();
    if (!this.#lastValid) throw contentError(disk);
    return this.#lastValid;
  }

  /** All that was published at an instant, of {@link ProjectContent.valid}. */
  async catalogue(now: Instant): Promise<Catalogue> {
    const content = await this.valid();
    return content.catalogue.now === now ? content.catalogue : catalogueOf(content, now);
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
      this.#lastValid = disk.content;
      this.#texts = new Map([...descriptions, ...pages].map(({ path, parts }) => [path, parts]));
    }
    return disk;
  }
}
