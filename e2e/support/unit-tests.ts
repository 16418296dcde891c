import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * `npm run test:unit`: all tests beside the code, or those of the files behind `--`. A process for each
 * file takes longer to start than its tests run, so the files are dealt out to two.
 */

const TESTS = 'src/**/*.test.ts';
const PROCESSES = 2;

const files = process.argv.slice(2);
const runs =
  files.length > 0
    ? [files]
    : Array.from({ length: PROCESSES }, (_, index) => [
        `--test-shard=${index + 1}/${PROCESSES}`,
        TESTS,
      ]);
const failed = await Promise.all(runs.map(run));
process.exitCode = failed.some(Boolean) ? 1 : 0;

/** Runs tests in one process and prints what they said when they have ended. @returns whether one failed */
async function run(args: readonly string[]): Promise<boolean> {
  const options = ['--conditions=scs', '--test', '--test-isolation=none', ...args];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  process.stdout.write(await text(child.stdout));
  return (await ended) !== 0;
}
