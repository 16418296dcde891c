import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallProject } from '../../e2e/support/small-project.ts';

const PROGRAM = join(import.meta.dirname, 'lot.ts');

function start(root: string, asOf: string, words: readonly string[]) {
  const env = { ...process.env, AS_OF: asOf };
  return spawnSync(process.execPath, ['--conditions=scs', PROGRAM, ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

test('the program lists the lots as of AS_OF, or as of a time that is given', async (context) => {
  const { root } = await smallProject(context);
  const asOf = start(root, '2023-03-27T11:59', []);
  assert.equal(asOf.status, 0);
  assert.match(asOf.stdout, /^As of 27 March 2023, 11:59 CEST$/m);
  assert.match(asOf.stdout, /^18 {2}open /m);
  const given = start(root, '2023-03-27T11:59', ['--at', '2023-03-27T12:00']);
  assert.match(given.stdout, /^18 {2}closed /m);
});

test('the program fails with its reasons, apart from what it lists', async (context) => {
  const { root } = await smallProject(context);
  const { status, stdout, stderr } = start(root, '2023-03-27T11:59', ['extend', 'SCS-VP18']);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^error: missing required argument 'deadline'\n→ .*: npm run lot -- extend SCS-VP14 2027/,
  );
});
