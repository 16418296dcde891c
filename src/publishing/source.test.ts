import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { projectSource } from './source.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'source-'));
  await write('src/content/lots/lot1.yaml', 'name: One');
  await write('package-lock.json', '{}');
});

afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const inputs = () => projectSource(root).inputs();

test('content, code, packages and files to be taken over as they are make another site', async () => {
  const seen = new Set([await inputs()]);
  const changes = {
    'src/content/lots/lot1.yaml': 'name: Two',
    'src/content/lots/lot2.yaml': 'name: Two',
    'public/robots.txt': '',
    'package-lock.json': '{"version":2}',
    'astro.config.mjs': '',
  };
  for (const [path, text] of Object.entries(changes)) {
    await write(path, text);
    seen.add(await inputs());
  }
  assert.equal(seen.size, 1 + Object.keys(changes).length);
});

test('a file that was saved as it was, a test and a text about the project make none', async () => {
  const before = await inputs();
  await write('src/content/lots/lot1.yaml', 'name: One');
  await write('src/tenders/record.test.ts', '');
  await write('README.md', 'More.');
  assert.equal(await inputs(), before);
});

test('where there is no Git, no commit is named', async () => {
  assert.equal(await projectSource(root).commit(), undefined);
});
