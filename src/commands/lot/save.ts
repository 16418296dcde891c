import { countOf, report } from '../../checking/reporting/report.ts';
import { patchOf } from '../../editing/patch.ts';
import { preview, type FileChange } from '../../editing/preview.ts';
import { UserError } from '../../editing/user-error.ts';
import type { Context } from './context.ts';
import { writeChanges } from './write.ts';

/** What a command wants to write, and what the editor should know about it. */
export interface Edit {
  readonly changes: readonly FileChange[];
  /** What comes next, in a sentence or two. */
  readonly note: string;
}

/**
 * Checks an edit, shows it and writes it.
 *
 * @throws UserError with the report of the rules, if they refuse the edit
 */
export async function save(context: Context, edit: Edit, isDryRun: boolean): Promise<void> {
  const { changes, note } = edit;
  const { files, now, paint, print } = context;
  const { errors, warnings, others, lineOf } = preview(files, changes, now);
  if (errors.length > 0) {
    throw new UserError(
      `The rules refuse this. Nothing was written.\n\n${report(errors, lineOf, paint)}`,
    );
  }
  for (const change of changes) print(`${patchOf(change, paint)}\n`);
  if (!isDryRun) await writeChanges(context.root, changes);
  const paths = changes.map(({ path }) => path).join(', ');
  print(isDryRun ? 'Nothing was written: --dry-run.\n' : `Written: ${paths}\n`);
  print(`${note}\n`);
  if (warnings.length > 0) print(`\n${report(warnings, lineOf, paint)}\n`);
  if (others.length > 0) {
    print(`\nOther mistakes stop the build (${countOf(others)}): npm run check lists them.\n`);
  }
}
