import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Upstream } from './upstream.ts';

const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
after(() => rmSync(folder, { recursive: true }));

const elsewhere = join(folder, 'elsewhere');
const here = join(folder, 'here');

function git(cwd: string, ...args: readonly string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', [...author, ...args], { cwd, stdio: 'pipe' });
}

function commit(root: string, path: string, text: string): void {
  writeFileSync(join(root, path), text);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'More');
}

git(folder, 'init', '--quiet', '--initial-branch=main', elsewhere);
commit(elsewhere, 'package-lock.json', '{"packages":{}}');
git(folder, 'clone', '--quiet', elsewhere, here);

const told: (string | undefined)[] = [];
const upstream = new Upstream(here, (problem) => told.push(problem));

test('what was committed elsewhere is learnt of, and brought when there is time for it', async () => {
  assert.equal(await upstream.learn(), false);
  assert.equal(await upstream.bring(), false);
  commit(elsewhere, 'lot1.yaml', 'name: One');
  assert.equal(await upstream.learn(), true);
  assert.equal(await upstream.bring(), true);
  assert.equal(readFileSync(join(here, 'lot1.yaml'), 'utf8'), 'name: One');
  assert.equal(await upstream.bring(), false);
  assert.deepEqual([...new Set(told)], [undefined]);
});

test('what was committed here as well is not overwritten, and Git says why', async () => {
  commit(here, 'lot2.yaml', 'name: Here');
  commit(elsewhere, 'lot2.yaml', 'name: Elsewhere');
  assert.equal(await upstream.learn(), true);
  await assert.rejects(upstream.bring(), /fast-forward/);
  assert.equal(readFileSync(join(here, 'lot2.yaml'), 'utf8'), 'name: Here');
});

test('a place that cannot be reached is told of, and told right once it can', async () => {
  git(here, 'remote', 'set-url', 'origin', join(folder, 'nowhere'));
  assert.equal(await upstream.learn(), false);
  assert.match(told.at(-1) ?? '', /nowhere/);
  git(here, 'remote', 'set-url', 'origin', elsewhere);
  await upstream.learn();
  assert.equal(told.at(-1), undefined);
});
