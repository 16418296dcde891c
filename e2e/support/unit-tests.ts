import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * `npm run test:unit`: all tests beside the code, or those of the files behind `--`. A process for each
 * file takes longer to start than its tests run, so the files are dealt out to two.
 */

const PROCESSES = 2;

const files = process.argv.slice(2);
const runs =
  files.length > 0
    ? [run('scs', files)]
    : [
        ...Array.from({ length: PROCESSES }, (_, index) =>
          run('scs', [`--test-shard=${index + 1}/${PROCESSES}`, 'src/**/*.test.ts']),
        ),
        run('evora', ['e2e/evora/*.test.ts']),
      ];
process.exitCode = (await Promise.all(runs)).some(Boolean) ? 1 : 0;

/**
 * Runs tests in one process and prints what they said when they have ended.
 *
 * @param authority the fixture whose settings the code under test reads
 * @returns whether one failed
 */
async function run(authority: string, args: readonly string[]): Promise<boolean> {
  const options = [`--conditions=${authority}`, '--test', '--test-isolation=none', ...args];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  process.stdout.write(await text(child.stdout));
  return (await ended) !== 0;
}
