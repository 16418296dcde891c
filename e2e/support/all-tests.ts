import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * `npm test`: the check and the unit tests share the cores, then come the tests in a browser. What the
 * check says comes in one piece.
 */

const [check, unit] = [run('check', true), run('test:unit')];
process.exitCode = (await check) || (await unit) || (await run('test:site'));

/** Runs a script of package.json. @returns its exit code */
async function run(script: string, isQuiet = false): Promise<number> {
  // On Windows, npm is a batch file.
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', 'inherit'],
    shell: true,
  });
  const ended = new Promise<number>((settle) => {
    child.once('close', (code) => settle(code ?? 1));
  });
  if (child.stdout) process.stdout.write(await text(child.stdout));
  return ended;
}
