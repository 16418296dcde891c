import { readContent } from '../checking/content.ts';
import type { Problem } from '../checking/finding.ts';
import type { LineLookup } from '../checking/reporting/report.ts';
import type { SourceFile } from '../checking/source.ts';
import type { Instant } from '../tenders/time.ts';

/** A file as an edit leaves it. */
export interface FileChange {
  readonly path: string;
  /** `undefined` for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What the rules say of an edit before anything is written. */
interface Preview {
  /** The errors for which the edit is refused. */
  readonly errors: readonly Problem[];
  /** The warnings on what was edited, and those that the edit brings about elsewhere. */
  readonly warnings: readonly Problem[];
  /** Errors elsewhere, which were there before and stop a build all the same. */
  readonly others: readonly Problem[];
  /** Lines as they would be after the edit. */
  readonly lineOf: LineLookup;
}

/**
 * Holds the whole content, as an edit would leave it, against the rules.
 *
 * @param files the content folder as it is
 */
export function preview(
  files: readonly SourceFile[],
  changes: readonly FileChange[],
  now: Instant,
): Preview {
  const edited = new Map(files.map((file) => [file.path, file]));
  for (const { path, after } of changes) edited.set(path, { path, text: after });
  const changed = new Set(changes.map(({ path }) => path));
  const known = new Set(readContent(files, now).problems.map(keyOf));
  const after = readContent([...edited.values()], now).problems;
  const isOfEdit = (problem: Problem) => changed.has(problem.file) || !known.has(keyOf(problem));
  const errors = after.filter(({ severity }) => severity === 'error');
  return {
    errors: errors.filter(isOfEdit),
    warnings: after.filter((problem) => problem.severity === 'warning' && isOfEdit(problem)),
    others: errors.filter((problem) => !isOfEdit(problem)),
    lineOf: (file, line) => edited.get(file)?.text.split(/\r?\n/)[line - 1],
  };
}

/** The same problem before and after an edit that moves lines. */
function keyOf({ file, rule, message }: Problem): string {
  return `${file}\n${rule}\n${message}`;
}
