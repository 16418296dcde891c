import { Option, type Command } from 'commander';
import { examples } from '../../checking/examples.ts';
import { REFERENCE_FORM } from '../../checking/reference-form.ts';
import { languageName, requiredLocales, type Localized } from '../../i18n/locales.ts';
import { CAUSE_CODES, type Cause } from '../../tenders/causes.ts';
import type { Context } from './context.ts';
import { createLot, createProcedure } from './create.ts';
import { localDate, publishedOption, textOptions, textsOf } from './options.ts';
import { save, type Edit } from './save.ts';
import { resume, suspend } from './suspend.ts';
import { award, cancel, extend, moveDeadline, replace, setPortal } from './update.ts';

const REFERENCE = 'reference of the procedure';
const REASONS = typed('reason', { en: 'More time', de: 'Mehr Zeit' });
const EXAMPLE = examples.reference('14');
/** Typed for each procedure, unless it follows from the lot. */
const isReferenceTyped = REFERENCE_FORM.build({ lot: '14', round: 2 }) === undefined;

/** What is typed behind most commands; texts besides, by names like `reasonEn`. */
interface Options {
  readonly published: string;
  readonly dryRun?: true;
}

/** Adds the commands that edit the content to the program. */
export function addEdits(program: Command, context: Context): void {
  /** @param example a complete call, from the arguments on */
  const command = (
    name: string,
    description: string,
    example: string,
    ...options: readonly Option[]
  ): Command => {
    const call = `${program.name()} ${name} ${example}`;
    const added = program
      .command(name)
      .description(description)
      .addHelpText('after', `\nExample:\n  ${call}`)
      .showHelpAfterError(`→ In full, it is written like this: ${call}`)
      .option('--dry-run', 'show what would change, and write nothing');
    for (const option of options) added.addOption(option);
    return added;
  };
  const published = publishedOption('published', context.now);
  const reasons = textOptions('reason');
  const withReason = (options: Options) => ({
    published: options.published,
    reason: textsOf('reason', options),
  });
  const done = async (edit: Edit | Promise<Edit>, { dryRun }: { readonly dryRun?: true }) =>
    save(context, await edit, dryRun === true);

  command(
    'new',
    'begin a lot: its file, and a draft of its description in each language of its name',
    `14 ${typed('name', { en: 'Energy metering', de: 'Energiemessung' })}`,
    ...textOptions('name', true),
    publishedOption('announced', context.now),
  )
    .argument('<lot>', 'number of the new lot')
    .action((lot: string, options: { readonly announced: string; readonly dryRun?: true }) => {
      // Some languages are required, so that there is a name.
      const name = textsOf('name', options) as Localized;
      return done(createLot(context, lot, { name, announced: options.announced }), options);
    });

  command(
    'round',
    'add the next procedure of a lot, the first one or a further round',
    `14 --start 2026-12-10 --closing 2027-01-12T12:00 --portal ${examples.portal}${isReferenceTyped ? ` --reference ${EXAMPLE}` : ''}`,
    ...(isReferenceTyped
      ? [new Option('--reference <reference>', REFERENCE).makeOptionMandatory()]
      : []),
  )
    .argument('<lot>', 'number of the lot')
    .requiredOption('--start <date>', 'start of the submission period', localDate)
    .requiredOption('--closing <date>', 'deadline for bids', localDate)
    .requiredOption('--portal <address>', 'its page on the contracting portal, or tba')
    .option(
      '--published <date>',
      'from when this is shown (default: its start, or now if that has passed)',
      localDate,
    )
    .action((lot: string, options: Parameters<typeof createProcedure>[2] & Options) =>
      done(createProcedure(context, lot, options), options),
    );

  command(
    'extend',
    'move the deadline of a procedure to a later time',
    `${EXAMPLE} 2027-01-26T12:00 ${REASONS}`,
    published,
    ...reasons,
  )
    .argument('<reference>', REFERENCE)
    .argument('<deadline>', 'the new deadline', localDate)
    .action((reference: string, deadline: string, options: Options) =>
      done(extend(context, reference, deadline, withReason(options)), options),
    );

  command(
    'deadline',
    'move the deadline of a procedure to any other time, also an earlier one',
    `${EXAMPLE} 2027-01-08T12:00 ${REASONS}`,
    published,
    ...reasons,
  )
    .argument('<reference>', REFERENCE)
    .argument('<deadline>', 'the new deadline', localDate)
    .action((reference: string, deadline: string, options: Options) =>
      done(moveDeadline(context, reference, deadline, withReason(options)), options),
    );

  command(
    'portal',
    'set the portal link of a procedure: a new one, or the first',
    `${EXAMPLE} ${examples.portal}`,
    published,
    ...reasons,
  )
    .argument('<reference>', REFERENCE)
    .argument('<address>', 'its page on the contracting portal')
    .action((reference: string, address: string, options: Options) =>
      done(setPortal(context, reference, address, withReason(options)), options),
    );

  command(
    'suspend',
    'say that a procedure is halted: no deadline runs',
    `${EXAMPLE} ${typed('reason', { en: 'Review', de: 'Nachprüfung' })}`,
    published,
    ...reasons,
  )
    .argument('<reference>', REFERENCE)
    .action((reference: string, options: Options) =>
      done(suspend(context, reference, withReason(options)), options),
    );

  command(
    'resume',
    'say that a suspended procedure goes on, with its new deadline',
    `${EXAMPLE} 2027-03-02T12:00`,
    published,
    ...reasons,
  )
    .argument('<reference>', REFERENCE)
    .argument('[deadline]', 'the new deadline, unless the former one still holds', localDate)
    .action((reference: string, deadline: string | undefined, options: Options) =>
      done(resume(context, reference, deadline, withReason(options)), options),
    );

  command(
    'cancel',
    'cancel a procedure, or a whole lot',
    `${EXAMPLE} ${typed('reason', { en: 'No bids', de: 'Keine Angebote' })}`,
    published,
    ...reasons,
  )
    .argument('<what>', 'reference of the procedure, or number of the lot')
    .addOption(
      new Option('--cause <code>', 'why there is no contract, by a code of eForms').choices(
        CAUSE_CODES,
      ),
    )
    .action((what: string, options: Options & { readonly cause?: Cause }) =>
      done(cancel(context, what, { cause: options.cause, ...withReason(options) }), options),
    );

  command(
    'award',
    'say that a procedure was awarded',
    `${EXAMPLE} --contractor "Example GmbH"`,
    published,
  )
    .argument('<reference>', REFERENCE)
    .addOption(
      new Option(
        '--contractor <name>',
        'company that won, if it may be named; again for another',
      ).argParser((name: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        name,
      ]),
    )
    .action((reference: string, options: Options & { readonly contractor?: readonly string[] }) =>
      done(award(context, reference, options), options),
    );

  command('replace', 'say that other lots take the place of a lot', '14 15 16', published)
    .argument('<lot>', 'number of the lot that is replaced')
    .argument('<by...>', 'numbers of the lots that take its place')
    .action((lot: string, by: readonly string[], options: Options) =>
      done(replace(context, lot, by, options.published), options),
    );
}

/** A text as an example has it, in every language in which it must exist. */
function typed(name: string, samples: Localized): string {
  return requiredLocales
    .map((locale) => `--${name}-${locale} "${samples[locale] ?? `in ${languageName(locale)}`}"`)
    .join(' ');
}
