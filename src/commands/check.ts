import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { annotations } from '../checking/reporting/annotations.ts';
import { report } from '../checking/reporting/report.ts';
import { contentOnDisk } from '../site/content-report.ts';
import { missingMessageLines } from '../site/summary.ts';
import { paintFor } from '../site/terminal.ts';

/*
 * `npm run check`: all problems of the content, then, whatever it says, those of the code. With `--strict`, warnings
 * about the content fail as well; with `--content`, the code is left alone.
 */

/** What looks at the code, each a program below `node_modules` that fails if it finds something. */
const CODE = {
  types: ['astro/bin/astro.mjs', 'check', '--noSync'],
  lint: ['eslint/bin/eslint.js', '--max-warnings=0', '.'],
  'unused code': ['knip/bin/knip.js'],
  format: ['prettier/bin/prettier.cjs', '--check', '.'],
};

const root = process.cwd();
const paint = paintFor(process.stdout);
const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    content: { type: 'boolean', default: false },
  },
});

const failed = await checkContent();
if (!values.content) {
  // What the content collections are made of is written first: types and lint both read it.
  failed.push(...(await run('generated types', ['astro/bin/astro.mjs', 'sync'])));
  const parts = Object.entries(CODE).map(([name, command]) => run(name, command));
  failed.push(...(await Promise.all(parts)).flat());
}
if (failed.length > 0)
  process.stdout.write(`\n${paint('red', `Not right: ${failed.join(', ')}`)}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Lists the problems of the content, and the messages that languages leave out. @returns what failed */
async function checkContent(): Promise<string[]> {
  const { content, errors, lineOf } = await contentOnDisk(root);
  process.stdout.write(`${report(content.problems, lineOf, paint)}\n`);
  for (const line of missingMessageLines()) process.stdout.write(`${line}\n`);
  if (process.env['GITHUB_ACTIONS']) process.stdout.write(annotations(content.problems));
  const failing = values.strict ? content.problems : errors;
  return failing.length > 0 ? ['content'] : [];
}

/** Runs a program and says what it said, if it failed. @returns what failed */
async function run(name: string, [program = '', ...args]: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args]);
  const ended = new Promise((settle) => child.once('close', settle));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) === 0) {
    process.stdout.write(`${paint('green', '✓')} ${name}\n`);
    return [];
  }
  process.stdout.write(`\n${paint('red', '✗')} ${paint('bold', name)}\n${said.join('')}\n`);
  return [name];
}
