import type { AstroError } from 'astro/errors';
import { readContent } from '../checking/content.ts';
import type { ContentReading } from '../checking/entries.ts';
import type { SourceFile } from '../checking/source.ts';
import type { Problem } from '../checking/finding.ts';
import { annotations } from '../checking/reporting/annotations.ts';
import { countOf, report, type LineLookup } from '../checking/reporting/report.ts';
import { contentFiles, publicAddresses } from './content-files.ts';
import { asOf } from './instant.ts';
import { plainError } from './plain-error.ts';
import { paintFor } from './terminal.ts';

const HINT = 'Nothing was published. Fix the files above and try again.';

/** The content folder as it is on disk, with what a report of its problems needs. */
export interface ContentOnDisk {
  readonly files: readonly SourceFile[];
  readonly content: ContentReading;
  /** The problems that stop a build. */
  readonly errors: readonly Problem[];
  readonly lineOf: LineLookup;
}

/** Reads and checks the content folder. @param root folder of the project */
export async function contentOnDisk(root: string, now = asOf()): Promise<ContentOnDisk> {
  const files = await contentFiles(root);
  const content = readContent(files, now, await publicAddresses(root));
  const lines = new Map(files.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  return {
    files,
    content,
    errors: content.problems.filter(({ severity }) => severity === 'error'),
    lineOf: (file, line) => lines.get(file)?.[line - 1],
  };
}

let listed: string | undefined;

/**
 * Lists all errors and gives the one that stops Astro. They are not in its message: Astro would take
 * what editors typed for Markdown and leave out brackets and stars.
 */
export function refusal({ errors, lineOf }: ContentOnDisk): AstroError {
  const list = `\n${report(errors, lineOf, paintFor(process.stderr))}\n\n`;
  // Every collection is refused, but for the same reasons.
  if (list !== listed) {
    process.stderr.write(list);
    if (process.env['GITHUB_ACTIONS']) process.stdout.write(annotations(errors));
  }
  listed = list;
  return plainError(`The content has mistakes, listed above: ${countOf(errors)}.`, HINT);
}

/** All errors as one error in Astro’s own form, with their list. */
export function contentError({ errors, lineOf }: ContentOnDisk): AstroError {
  return plainError(`The content has mistakes.\n\n${report(errors, lineOf)}`, HINT);
}
