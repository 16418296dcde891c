import { readContent } from '../../checking/content.ts';
import type { ContentReading } from '../../checking/entries.ts';
import type { Paint } from '../../checking/reporting/report.ts';
import type { SourceFile } from '../../checking/source.ts';
import { contentFiles } from '../../site/content-files.ts';
import type { Instant } from '../../tenders/time.ts';

/** Where and when an editor works, and how they are told what happens. */
export interface Context {
  /** Folder of the project. */
  readonly root: string;
  readonly now: Instant;
  readonly paint: Paint;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** The content folder as it is. */
  readonly files: readonly SourceFile[];
  readonly content: ContentReading;
}

/** Reads the content folder. */
export async function contextOf(place: Omit<Context, 'files' | 'content'>): Promise<Context> {
  const files = await contentFiles(place.root);
  return { ...place, files, content: readContent(files, place.now) };
}

/** The text of a file of the content folder; `undefined` if it is not there. */
export function textOf({ files }: Context, path: string): string | undefined {
  return files.find((file) => file.path === path)?.text;
}
