import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../publishing/clock.ts';
import { processLock } from '../publishing/process-lock.ts';
import { Publisher } from '../publishing/publisher.ts';
import { Releases } from '../publishing/releases.ts';
import { inWords, stateOf, terminalListener } from '../publishing/reports.ts';
import { projectSource, watchInputs } from '../publishing/source.ts';
import { Upstream } from '../publishing/upstream.ts';

/*
 * `npm run publish -- --to DIR`: a release into a folder of its own, switched on at the end. What it
 * prints tells nothing that is still to come.
 */

const HELP = `npm run publish -- --to DIR [options]

Builds the site into a folder of its own below DIR/releases, checks it, and makes DIR/current lead to it.
Serve DIR/current and nothing else of DIR: what is built ahead is secret until its instant.

  --watch           goes on: builds ahead, and switches at the instant; follows edited files
  --pull            with --watch: fetches what was committed, every minute
  --next-within M   then waits for the next boundary, if it lies within M minutes, and publishes that
  --all-within M    as that, for each boundary that lies within M minutes
  --rollback        goes back to the release before; its content is not built again before it has changed
  --status          says what is switched on; fails if it is late, or if something new cannot be built
`;

const MINUTE = 60_000;

const print = (text: string) => void process.stdout.write(`${text}\n`);
const printError = (text: string) => void process.stderr.write(`${text}\n`);

type Options = ReturnType<typeof optionsFrom>;

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help || options.to === undefined) {
    print(HELP);
    process.exitCode = options.help ? 0 : 1;
  } else {
    await publish(process.cwd(), resolve(options.to), options);
  }
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @throws Error that names an option that is not known */
function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string' },
      watch: { type: 'boolean', default: false },
      pull: { type: 'boolean', default: false },
      'next-within': { type: 'string' },
      'all-within': { type: 'string' },
      rollback: { type: 'boolean', default: false },
      status: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function publish(root: string, folder: string, values: Options): Promise<void> {
  for (const name of ['AS_OF', 'ARCHIVE']) {
    if (process.env[name] === undefined) continue;
    throw new Error(
      `${name} is for looking at other times; a site is published as of now. Leave it out.`,
    );
  }
  const minutes = Math.max(
    ...(['next-within', 'all-within'] as const).map((option) => {
      const within = Number(values[option] ?? 0);
      if (Number.isFinite(within)) return within;
      throw new Error(`--${option} is not a number of minutes: ${values[option]}`);
    }),
  );
  if (values.pull && !values.watch) throw new Error('--pull goes with --watch.');
  if (values.watch && minutes > 0) throw new Error('--watch sees to every boundary by itself.');
  const releases = await Releases.at(folder);
  const source = projectSource(root);
  const clock = systemClock;
  if (values.status) {
    const state = await stateOf(releases, source, clock.now());
    print(state.text);
    if (state.isLate) process.exitCode = 1;
    return;
  }
  if (values.rollback) {
    print(inWords(await releases.rollBack(clock.now)));
    return;
  }
  const lock = processLock(releases.lockFile);
  if (!lock) throw new Error(`Another publisher is at work in ${folder}.`);
  const end = new AbortController();
  let unreachable: string | undefined;
  const upstream = new Upstream(root, (problem) => {
    // A network that is away is told of once.
    if (problem !== undefined && problem !== unreachable) printError(problem);
    unreachable = problem;
    void releases.noteProblem(problem, 'upstream');
  });
  const publisher = new Publisher({
    releases,
    source,
    clock,
    listener: terminalListener(print, printError),
    refresh: () => upstream.bring(),
  });
  if (values.watch) {
    if (values.pull) upstream.follow(end.signal, () => publisher.changed());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
    const unwatch = watchInputs(root, () => publisher.changed());
    await publisher.run(end.signal);
    unwatch();
  } else {
    const last = clock.now() + minutes * MINUTE;
    let isPublished = await publisher.publish();
    if (isPublished) {
      const now = clock.now();
      const ahead = (await source.boundaries()).filter((at) => at > now && at <= last);
      const until = values['all-within'] === undefined ? ahead[0] : ahead.at(-1);
      if (until !== undefined) isPublished = await publisher.publish(until);
    }
    if (!isPublished) process.exitCode = 1;
  }
  lock.release();
}
