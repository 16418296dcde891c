import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotations } from '../checking/reporting/annotations.ts';
import { report } from '../checking/reporting/report.ts';
import { contentOnDisk } from '../site/content-report.ts';
import { paintFor } from '../site/terminal.ts';

/*
 * `npm run check`: all problems of the content, then the types of the code. With `--strict`, warnings
 * fail as well.
 */

const root = process.cwd();
const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });

const { content, errors, lineOf } = await contentOnDisk(root);
process.stdout.write(`${report(content.problems, lineOf, paintFor(process.stdout))}\n`);
if (process.env['GITHUB_ACTIONS']) process.stdout.write(annotations(content.problems));

const failing = values.strict ? content.problems : errors;
process.exitCode = failing.length > 0 ? 1 : checkTypes();

function checkTypes(): number {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'check'], { stdio: 'inherit' });
  return status ?? 1;
}
