import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import type { ContentReading, TextEntry } from '../checking/entries.ts';
import { CONTENT_FOLDER } from '../checking/file-names.ts';
import { organisation } from '../organisation.ts';
import { momentFrom, type Instant } from '../tenders/time.ts';
import { contentError, refusal, type ContentOnDisk } from './content-report.ts';
import { asOf } from './instant.ts';
import { sharedContent } from './shared-content.ts';

interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly filePath: string;
  readonly body?: string;
  /** Astro compiles the text when a page renders it. */
  readonly deferredRender?: true;
}

/**
 * Loads a collection from the content folder and refuses all of it if an editor's mistake stands
 * anywhere in it. The store is filled anew every time: Astro's own cache would skip files whose text
 * did not change although the rules did.
 *
 * In `astro dev` a mistake made while it runs is reported, and the last good content stays.
 */
function contentLoader(
  name: string,
  entriesOf: (content: ContentReading, now: Instant) => readonly StoredEntry[],
): Loader {
  return {
    name,
    async load(astro) {
      const { store, watcher, logger } = astro;
      const shared = sharedContent();
      if (!shared.isForPages) return;
      const fill = async (refuse: (disk: ContentOnDisk) => AstroError) => {
        const disk = await shared.read();
        if (disk.errors.length > 0) throw refuse(disk);
        store.clear();
        for (const entry of entriesOf(disk.content, asOf())) {
          const data = await astro.parseData({
            id: entry.id,
            data: entry.data,
            filePath: entry.filePath,
          });
          store.set({ ...entry, data, digest: astro.generateDigest({ ...entry }) });
        }
      };
      await fill(refusal);
      watcher?.on('all', (_event, path) => {
        if (!path.replaceAll('\\', '/').includes(`/${CONTENT_FOLDER}/`)) return;
        shared.changed();
        fill(contentError).catch((error: unknown) => {
          // What is wrong is reported while writing; here the last good content stays.
          if (!(error instanceof AstroError)) logger.error(String(error));
        });
      });
    },
  };
}

export const lotsLoader = () =>
  contentLoader('lots', ({ lots }) =>
    lots.map(({ id, path, content }) => ({ id, data: { ...content }, filePath: path })),
  );

export const descriptionsLoader = () =>
  contentLoader('descriptions', ({ descriptions }, now) =>
    descriptions
      // A text that is not yet published does not even reach the build.
      .filter(({ content }) => isPublished(content.published, now))
      .map((entry) => textEntry(entry)),
  );

export const pagesLoader = () =>
  contentLoader('pages', ({ pages }) => pages.map((entry) => textEntry(entry)));

function textEntry({ id, locale, path, content, parts }: TextEntry<object>): StoredEntry {
  return {
    id: `${locale}/${id}`,
    data: { ...content },
    filePath: path,
    body: parts.body,
    deferredRender: true,
  };
}

function isPublished(published: string | undefined, now: Instant): boolean {
  return published === undefined || momentFrom(published, organisation.timeZone).at <= now;
}
