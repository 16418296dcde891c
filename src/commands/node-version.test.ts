import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SCRIPT = join(import.meta.dirname, 'node-version.mjs');

function run(...options: readonly string[]) {
  return spawnSync(process.execPath, [...options, SCRIPT], { encoding: 'utf8' });
}

test('a Node that is too old is told in one sentence, with what to do', () => {
  const old = 'data:text/javascript,delete globalThis.Temporal';
  const { status, stderr, stdout } = run('--import', old);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^This project needs Node 26, and this is Node [\d.]+: run “npm ci” .*\.\n$/,
  );
  assert.equal(stdout, '');
});

test('the Node of the packages is told nothing', () => {
  const { status, stderr } = run();
  assert.deepEqual([status, stderr], [0, '']);
});

test('every script that runs TypeScript or Astro for people looks at the version first', () => {
  const { scripts } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as { readonly scripts: Readonly<Record<string, string>> };
  for (const name of ['dev', 'build', 'start', 'check', 'lot', 'next', 'publish', 'hosting']) {
    assert.match(scripts[name] ?? '', /^node src\/commands\/node-version\.mjs && /);
  }
  assert.match(scripts['test'] ?? '', /^npm run check && /);
});
