import { Command, CommanderError, Option } from 'commander';
import { nearest } from '../../checks/nearest.ts';
import { instantMistake } from '../../editing/dates.ts';
import { listing } from '../../editing/listing.ts';
import { Refusal } from '../../editing/refusal.ts';
import { organisation } from '../../organisation.ts';
import { countOf } from '../../rules/report.ts';
import { instantFrom } from '../../tenders/time.ts';
import { newLot, round } from './begin.ts';
import { deskAt, type Workplace } from './desk.ts';
import { carryOut, type EditCommand } from './edit.ts';
import { award, cancel, extend, replace } from './follow.ts';
import { quoted } from './fields.ts';
import { keptByNpm } from './npm.ts';

const EDITS: readonly EditCommand[] = [newLot, round, extend, cancel, award, replace];

/**
 * `npm run lot`: lists the lots, or edits one.
 *
 * @param words as typed behind the name of the program
 * @param environment in which npm leaves the flags that it kept for itself
 * @returns the exit code: 0, or 1 if something was refused
 */
export async function runLot(
  words: readonly string[],
  workplace: Workplace,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const program = programFor(workplace);
  try {
    const flags = [program, ...program.commands].flatMap(({ options }) => options);
    const kept = keptByNpm(
      flags.flatMap(({ long }) => long ?? []),
      words,
      environment,
    );
    if (kept) throw new Refusal(kept);
    refuseUnknown(words[0], program);
    await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof Refusal)) throw error;
    workplace.printError(`${error.message}\n`);
    return 1;
  }
}

/** The command that lists would take a misspelt name for an argument of its own. */
function refuseUnknown(word: string | undefined, { commands }: Command): void {
  const names = commands.map((command) => command.name());
  if (word === undefined || word.startsWith('-') || names.includes(word)) return;
  const near = nearest(word, names);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new Refusal(`There is no command “${word}”.${meant}\n→ Commands: ${names.join(', ')}.`);
}

function programFor(workplace: Workplace): Command {
  const program = new Command('npm run lot --')
    .description('Lists the lots, or edits one and shows what changes.')
    .usage('[command]')
    .exitOverride()
    .configureOutput({ writeOut: workplace.print, writeErr: workplace.printError })
    .showSuggestionAfterError()
    .helpCommand(false);
  program
    .command('list', { isDefault: true })
    .description('all lots with their procedures and statuses')
    .option('--at <time>', `as of a time in ${organisation.timeZone}, like 2023-03-27T11:59`)
    .action(async ({ at }: { at?: string }) => list(at, workplace));
  for (const edit of EDITS) program.addCommand(commandFor(edit, program, workplace));
  return program;
}

async function list(at: string | undefined, workplace: Workplace): Promise<void> {
  const mistake = at === undefined ? undefined : instantMistake(at);
  if (mistake) throw new Refusal(`--at: ${mistake}`);
  const { content, print, now } = await deskAt(workplace);
  print(listing(content, at === undefined ? now : instantFrom(at, organisation.timeZone)));
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) print(`\n${countOf(errors)}: npm run check lists them.\n`);
}

function commandFor(edit: EditCommand, program: Command, workplace: Workplace): Command {
  const command = new Command(edit.name).copyInheritedSettings(program).description(edit.about);
  const names: string[] = [];
  const flags = new Map<string, string>();
  for (const [name, { about, example, isArgument, isList }] of Object.entries(edit.fields)) {
    if (isArgument) {
      names.push(name);
      command.argument(`[${name}${isList ? '...' : ''}]`, about);
    } else {
      const option = new Option(`--${name} <value>`, `${about}; like ${quoted(example)}`);
      flags.set(name, option.attributeName());
      command.addOption(option);
    }
  }
  return command
    .option('--dry-run', 'show what would change, and write nothing')
    .addHelpText('after', `\nExample:\n  npm run lot -- ${edit.name} ${edit.example}`)
    .action(async () => {
      const options = command.opts<Record<string, string | undefined>>();
      const given = Object.fromEntries([
        ...names.map((name, index) => [name, wordsOf(command.processedArgs[index])]),
        ...[...flags].map(([name, attribute]) => [name, options[attribute]]),
      ]) as Record<string, string | undefined>;
      const desk = await deskAt(workplace);
      await carryOut(await edit.run(given, desk), desk, options['dryRun'] !== undefined);
    });
}

function wordsOf(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(' ') : (value as string | undefined);
}
