import { parseArgs } from 'node:util';
import { contentBoundaries } from '../checking/catalogue.ts';
import { report } from '../checking/reporting/report.ts';
import { asOf } from '../site/instant.ts';
import { contentOnDisk } from '../site/content-report.ts';
import { paintFor } from '../site/terminal.ts';
import { nextAsJson, nextInWords } from '../publishing/boundaries.ts';

/*
 * `npm run next`: when the site will say something else, and why. It tells what is not published yet,
 * so it goes to standard output and nowhere else. With `--json` for machines, all that lies ahead.
 */

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const now = asOf();
const { content, errors, lineOf } = await contentOnDisk(process.cwd(), now);
if (errors.length > 0) {
  process.stderr.write(`${report(errors, lineOf, paintFor(process.stderr))}\n`);
  process.exitCode = 1;
} else {
  const boundaries = contentBoundaries(content);
  process.stdout.write((values.json ? nextAsJson : nextInWords)(boundaries, now));
}
