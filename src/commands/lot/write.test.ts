import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { smallProject } from '../../../e2e/support/small-project.ts';
import { writeChanges } from './write.ts';

const THERE = 'src/content/lots/lot2.yaml';
const NEW = 'src/content/lots/lot14.yaml';

test('a new file never takes the place of another, and none is left half done', async (context) => {
  const { root, files } = await smallProject(context);
  const before = await files();
  const changes = [NEW, THERE].map((path) => ({ path, before: undefined, after: 'x' }));
  await assert.rejects(writeChanges(root, changes), { code: 'EEXIST' });
  assert.deepEqual(await files(), before);
});

test('a file is swapped, and nothing is left beside it', async (context) => {
  const { root, read } = await smallProject(context);
  const folder = join(root, dirname(THERE));
  const before = await readdir(folder);
  await writeChanges(root, [{ path: THERE, before: 'old', after: 'new' }]);
  assert.equal(await read(THERE), 'new');
  assert.deepEqual(await readdir(folder), before);
});
