import { Command, CommanderError } from 'commander';
import { countOf } from '../../checking/reporting/report.ts';
import { listing } from '../../editing/listing.ts';
import { UserError } from '../../editing/user-error.ts';
import { organisation } from '../../organisation.ts';
import type { Instant } from '../../tenders/time.ts';
import type { Context } from './context.ts';
import { addEdits } from './edits.ts';
import { keptByNpm } from './npm.ts';
import { instant } from './options.ts';

const CONTROL_CHARACTERS =
  'What was typed contains a line break, a tab or another control character.\n→ Type the command again, on one line.';

/**
 * `npm run lot`: lists the lots, or edits one.
 *
 * @param words as typed behind the name of the program
 * @param environment in which npm leaves the flags that it kept for itself
 * @returns the exit code: 0, or 1 if something was refused
 */
export async function runLot(
  words: readonly string[],
  context: Context,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const program = new Command('npm run lot --')
    .description('Lists the lots, or edits one and shows what changes.')
    .usage('[command]')
    .showHelpAfterError('→ npm run lot -- --help lists the commands.')
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: context.printError })
    .helpCommand(false);
  program
    .command('list')
    .description('all lots with their procedures and statuses; the same without a command')
    .option(
      '--at <time>',
      `as of a time in ${organisation.timeZone}, like 2023-03-27T11:59`,
      instant,
    )
    .action(({ at = context.now }: { readonly at?: Instant }) => list(context, at));
  addEdits(program, context);
  const options = [program, ...program.commands].flatMap((command) => command.options);
  const flags = options.flatMap(({ long }) => long ?? []);
  const isList = words[0] === undefined || words[0].startsWith('--at');
  try {
    // They would take effect in the terminal wherever a message repeats them.
    if (words.some((word) => /\p{Cc}/u.test(word))) throw new UserError(CONTROL_CHARACTERS);
    const kept = keptByNpm(flags, words, environment);
    if (kept) throw new UserError(kept);
    await program.parseAsync(isList ? ['list', ...words] : words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed what it found.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof UserError)) throw error;
    context.printError(`${error.message}\n`);
    return 1;
  }
}

function list({ content, print }: Context, at: Instant): void {
  print(listing(content, at));
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) print(`\n${countOf(errors)}: npm run check lists them.\n`);
}
