import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { projectSource } from './source.ts';

const root = await mkdtemp(join(tmpdir(), 'source-'));
after(() => rm(root, { recursive: true }));

const { inputs } = projectSource(root);

/** @returns whether the site is another one once there is such a file */
async function isInput(path: string): Promise<boolean> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  const before = await inputs();
  await writeFile(join(root, path), 'new');
  return (await inputs()) !== before;
}

test('what pages are made of makes the site another one', async () => {
  for (const path of [
    'src/content/lots/lot1.yaml',
    'src/pages/index.astro',
    'public/robots.txt',
    'public/.well-known/security.txt',
    'package-lock.json',
  ]) {
    assert.ok(await isInput(path), path);
  }
});

test('a file that was saved as it was makes none', async () => {
  await isInput('src/content/lots/lot2.yaml');
  assert.equal(await isInput('src/content/lots/lot2.yaml'), false);
});

test('where there is no Git, no commit is named', async () => {
  assert.equal(await projectSource(root).commit(), undefined);
});

test('what an editor keeps beside a file does not, nor what only tests and readers of the code see', async () => {
  for (const path of [
    'src/content/lots/.lot1.yaml.swp',
    'src/content/lots/lot1.yaml~',
    'src/content/lots/.#lot1.yaml',
    'src/.DS_Store',
    'src/tenders/lot.test.ts',
    'README.md',
  ]) {
    assert.equal(await isInput(path), false, path);
  }
});
