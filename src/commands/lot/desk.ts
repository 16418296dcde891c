import { readContent } from '../../checks/content.ts';
import type { ContentReading } from '../../checks/entries.ts';
import type { SourceFile } from '../../checks/source.ts';
import type { Paint } from '../../rules/report.ts';
import { contentFiles } from '../../site/content-files.ts';
import type { Instant } from '../../tenders/time.ts';
import type { Ask } from './fields.ts';

/** Where and when an editor works, and how to speak with them. */
export interface Workplace {
  /** Folder of the project. */
  readonly root: string;
  readonly now: Instant;
  readonly paint: Paint;
  /** `undefined` where nobody can answer. */
  readonly ask: Ask | undefined;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** A workplace with the content folder as it is now. */
export interface Desk extends Workplace {
  readonly files: readonly SourceFile[];
  readonly content: ContentReading;
}

/** Reads the content folder. */
export async function deskAt(workplace: Workplace): Promise<Desk> {
  const files = await contentFiles(workplace.root);
  return { ...workplace, files, content: readContent(files, workplace.now) };
}

/** The text of a file of the content folder; `undefined` if it is not there. */
export function textOf({ files }: Desk, path: string): string | undefined {
  return files.find((file) => file.path === path)?.text;
}
