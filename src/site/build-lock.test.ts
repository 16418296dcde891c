import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { holdBuildLock, releaseBuildLock } from './build-lock.ts';

const MODULE = pathToFileURL(join(import.meta.dirname, 'build-lock.ts')).href;

/** Another process that holds the lock of a folder, until it is killed. */
async function holder(context: TestContext, root: string) {
  const script = `
    import { holdBuildLock } from ${JSON.stringify(MODULE)};
    await holdBuildLock(${JSON.stringify(root)}, () => process.stdout.write('waiting\\n'));
    process.stdout.write('holding\\n');
    setInterval(() => undefined, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  context.after(() => child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString() };
}

test('one build holds the lock of a folder, and a killed one holds nothing', async (context) => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const { child, said } = await holder(context, root);
  assert.equal(said, 'holding\n');

  let waits = 0;
  const own = holdBuildLock(root, () => {
    waits += 1;
    child.kill('SIGKILL');
  });
  await own;
  assert.equal(waits, 1);

  const next = await holder(context, root);
  assert.equal(next.said, 'waiting\n');
  releaseBuildLock(root);
  const [then] = (await once(next.child.stdout, 'data')) as [Buffer];
  assert.equal(then.toString(), 'holding\n');
});

test('a process that holds the lock already goes on', async (context) => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const never = () => assert.fail('it waits for itself');
  await holdBuildLock(root, never);
  await holdBuildLock(root, never);
  releaseBuildLock(root);
});
