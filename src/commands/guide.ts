import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '../checking/file-names.ts';
import { withParts } from '../checking/reporting/guide.ts';

/* `npm run guide`: writes the rules of the catalogue into the editors' guide. */

const path = join(process.cwd(), CONTENT_FOLDER, 'README.md');
await writeFile(path, withParts(await readFile(path, 'utf8')));
process.stdout.write(`Written: ${CONTENT_FOLDER}/README.md\n`);
