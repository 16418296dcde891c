import { lotPath } from '../../checks/file-names.ts';
import { patchOf } from '../../editing/patch.ts';
import { Refusal } from '../../editing/refusal.ts';
import { tryOut, type FileChange } from '../../editing/trial.ts';
import { countOf, report } from '../../rules/report.ts';
import { textOf, type Desk } from './desk.ts';
import { answersTo, type Answers, type Fields } from './fields.ts';
import { writeChanges } from './write.ts';

/** What a command wants to write, and what the editor should know about it. */
export interface Edit {
  readonly changes: readonly FileChange[];
  /** What comes next, in a sentence or two. */
  readonly note: string;
}

/** A command that edits the content. */
export interface EditCommand {
  readonly name: string;
  readonly about: string;
  /** What follows the name in an example. */
  readonly example: string;
  readonly fields: Fields;
  readonly run: (given: Given, desk: Desk) => Promise<Edit>;
}

type Given = Readonly<Record<string, string | undefined>>;

/** Ties a command to the answers that it gets. */
export function editCommand<const Asked extends Fields>(command: {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  readonly fields: Asked;
  readonly edit: (answers: Answers<Asked>, desk: Desk) => Edit;
}): EditCommand {
  const { edit, ...rest } = command;
  return {
    ...rest,
    run: async (given, desk) => edit(await answersTo(command, given, desk), desk),
  };
}

/** The edit of a lot's file. */
export function editLot(desk: Desk, id: string, changed: (text: string) => string): FileChange {
  const path = lotPath(id);
  const before = textOf(desk, path) ?? '';
  return { path, before, after: changed(before) };
}

/**
 * Checks an edit, shows it and writes it.
 *
 * @throws Refusal with the report of the rules, if they refuse the edit
 */
export async function carryOut(edit: Edit, desk: Desk, isDryRun: boolean): Promise<void> {
  const { changes, note } = edit;
  const { files, now, paint, print } = desk;
  const trial = tryOut(files, changes, now);
  if (trial.errors.length > 0) {
    throw new Refusal(
      `The rules refuse this. Nothing was written.\n\n${report(trial.errors, trial.lineOf, paint)}`,
    );
  }
  for (const change of changes) print(`${patchOf(change, paint)}\n`);
  if (!isDryRun) await writeChanges(desk.root, changes);
  const paths = changes.map(({ path }) => path).join(', ');
  print(isDryRun ? 'Nothing was written: --dry-run.\n' : `Written: ${paths}\n`);
  print(`${note}\n`);
  if (trial.warnings.length > 0) {
    print(`\n${report(trial.warnings, trial.lineOf, paint)}\n`);
  }
  if (trial.others.length > 0) {
    print(`\nBesides, ${countOf(trial.others)} stop the build: npm run check lists them.\n`);
  }
}
