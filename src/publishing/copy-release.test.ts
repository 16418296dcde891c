import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';

const SCRIPT = join(import.meta.dirname, 'copy-release.sh');
const folder = await mkdtemp(join(tmpdir(), 'copy of releases '));
after(() => rm(folder, { recursive: true }));

const rsync = whereIs('rsync');
const skip = rsync === undefined && 'there is no rsync here';

function whereIs(program: string): string | undefined {
  try {
    return execFileSync('which', [program], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const from = join(folder, 'from');
const to = join(folder, 'to');
for (const name of ['first', 'second']) {
  await mkdir(join(from, 'releases', name), { recursive: true });
  await writeFile(join(from, 'releases', name, 'index.html'), name);
}
await switchTo('first');

async function switchTo(name: string): Promise<void> {
  await rm(join(from, 'current'), { force: true });
  await symlink(join('releases', name), join(from, 'current'));
}

/** @param programs folder whose programs are found before others */
function copy(programs = folder): void {
  const PATH = `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
  execFileSync('sh', [SCRIPT, from, to], { env: { ...process.env, PATH } });
}

const copied = () => readFile(join(to, 'current', 'index.html'), 'utf8');

test('what is switched on is copied, and nothing else', { skip }, async () => {
  copy();
  assert.equal(await copied(), 'first');
  await assert.rejects(readFile(join(to, 'releases', 'second', 'index.html')));
  copy();
  assert.equal(await copied(), 'first');
  await switchTo('second');
  copy();
  assert.equal(await copied(), 'second');
});

test(
  'a release that is switched on while another one is copied does not leave a dead link',
  {
    skip,
  },
  async () => {
    await rm(to, { recursive: true });
    await switchTo('first');
    // Here the switch comes after the first step.
    const programs = join(folder, 'programs');
    await mkdir(programs);
    await writeFile(
      join(programs, 'rsync'),
      `#!/bin/sh\n"${rsync}" "$@"\nln -sfn releases/second "${from}/current"\n`,
      { mode: 0o755 },
    );
    copy(programs);
    assert.equal(await copied(), 'first');
  },
);
