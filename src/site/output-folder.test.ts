import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { OutputFolder } from './output-folder.ts';

const FILES = ['index.html', 'lot4/index.html', 'feed.xml'];

/** A site of three files that all say the same word. */
function writeSite(folder: string, word: string): void {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), word);
  }
}

/** The word of a site, or what is wrong with it. */
function siteAt(folder: string): string {
  if (!existsSync(folder)) return 'no site';
  const words = FILES.map((file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'nothing',
  );
  return new Set(words).size === 1 ? (words[0] ?? '') : `a mixture: ${words.join(', ')}`;
}

function emptyFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('the folder of the site', () => {
  it('is replaced by the next site, and nothing else is left', async (context) => {
    const folder = emptyFolder(context);
    writeSite(join(folder, 'dist'), 'last');
    const output = await OutputFolder.at(join(folder, 'dist/'));
    writeSite(output.next, 'next');
    await output.swap();
    assert.equal(siteAt(join(folder, 'dist')), 'next');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  it('is made by the first build', async (context) => {
    const folder = emptyFolder(context);
    const output = await OutputFolder.at(join(folder, 'dist'));
    assert.equal(await output.restore(), false);
    writeSite(output.next, 'next');
    await output.swap();
    assert.equal(siteAt(join(folder, 'dist')), 'next');
  });

  it('is replaced where a link leads to it, and the link stays', async (context) => {
    const folder = emptyFolder(context);
    const target = join(folder, 'www/site');
    writeSite(target, 'last');
    symlinkSync('www/site', join(folder, 'link'));
    symlinkSync('link', join(folder, 'dist'));
    const output = await OutputFolder.at(join(folder, 'dist'));
    assert.equal(output.path, target);
    writeSite(output.next, 'next');
    await output.swap();
    assert.equal(siteAt(target), 'next');
    assert.equal(siteAt(join(folder, 'dist')), 'next');
    assert.deepEqual(readdirSync(join(folder, 'www')), ['site']);
  });

  it('is made where a link leads to nothing yet', async (context) => {
    const folder = emptyFolder(context);
    mkdirSync(join(folder, 'www'));
    symlinkSync('www/site', join(folder, 'dist'));
    const output = await OutputFolder.at(join(folder, 'dist'));
    writeSite(output.next, 'next');
    await output.swap();
    assert.equal(siteAt(join(folder, 'dist')), 'next');
  });

  it('is said to be no folder if it is a file', async (context) => {
    const folder = emptyFolder(context);
    writeFileSync(join(folder, 'dist'), '');
    await assert.rejects(
      OutputFolder.at(join(folder, 'dist')),
      /dist is a file; a site is a folder/,
    );
  });

  it('says what to do if it is mounted from elsewhere', async (context) => {
    const folder = emptyFolder(context);
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', dist]);
    if (mounted.status !== 0) {
      context.skip('mounting needs root, and a system that permits it');
      return;
    }
    try {
      await assert.rejects(
        OutputFolder.at(dist),
        /dist is mounted from elsewhere.*build into a folder within it \(astro build --outDir .*dist\/site\)/,
      );
      const within = await OutputFolder.at(join(dist, 'site'));
      writeSite(within.next, 'next');
      await within.swap();
      assert.equal(siteAt(join(dist, 'site')), 'next');
    } finally {
      spawnSync('umount', [dist]);
    }
  });

  it('says so, too, if it is mounted from another folder of the same disk', async (context) => {
    const folder = emptyFolder(context);
    const dist = join(folder, 'dist');
    writeSite(join(folder, 'volume'), 'last');
    mkdirSync(dist);
    if (spawnSync('mount', ['--bind', join(folder, 'volume'), dist]).status !== 0) {
      context.skip('mounting needs root, and a system that permits it');
      return;
    }
    try {
      const output = await OutputFolder.at(dist);
      writeSite(output.next, 'next');
      await assert.rejects(output.swap(), /dist is mounted from elsewhere/);
      assert.equal(siteAt(dist), 'last');
    } finally {
      spawnSync('umount', [dist]);
    }
  });
});

describe('a build that is killed', () => {
  /** Kills the process at a call of the file system, counted from 0; else tells how many there were. */
  const KILLER = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let calls = 0;
    for (const holder of [fs, fs.promises]) {
      for (const name of ['existsSync', 'rename', 'rm', 'stat', 'realpath', 'readlink']) {
        const real = holder[name];
        if (!real) continue;
        holder[name] = (...given) => {
          if (calls === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
          calls += 1;
          return real(...given);
        };
      }
    }
    syncBuiltinESMExports();
    process.on('exit', () => process.stdout.write(String(calls)));
  `)}`;
  const BUILD = `
    import { cpSync } from 'node:fs';
    import { OutputFolder } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'output-folder.ts')).href)};
    const output = await OutputFolder.at(process.env.DIST);
    await output.restore();
    cpSync(process.env.NEXT, output.next, { recursive: true });
    await output.swap();
  `;

  function build(folder: string, killAt: number) {
    return spawnSync(
      process.execPath,
      ['--import', KILLER, '--input-type=module', '--eval', BUILD],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DIST: join(folder, 'dist'),
          NEXT: join(folder, 'built'),
          KILL_AT: String(killAt),
        },
      },
    );
  }

  it('at any call of the file system leaves a whole site, or one that the next build puts back', async (context) => {
    const folder = emptyFolder(context);
    const dist = join(folder, 'dist');
    const begin = () => {
      rmSync(folder, { recursive: true });
      writeSite(dist, 'last');
      writeSite(join(folder, 'built'), 'next');
    };
    begin();
    const calls = Number(build(folder, Infinity).stdout);
    assert.equal(siteAt(dist), 'next');
    assert.ok(calls > 8, `${calls} calls`);
    const seen = new Set<string>();
    for (let call = 0; call < calls; call += 1) {
      begin();
      assert.equal(build(folder, call).signal, 'SIGKILL');
      const left = siteAt(dist);
      assert.match(left, /^(last|next|no site)$/, `at call ${call}`);
      seen.add(left);
      const output = await OutputFolder.at(dist);
      assert.equal(await output.restore(), left === 'no site');
      assert.equal(siteAt(dist), left === 'next' ? 'next' : 'last', `at call ${call}`);
      assert.deepEqual(readdirSync(folder).sort(), ['built', 'dist']);
    }
    assert.deepEqual([...seen].sort(), ['last', 'next', 'no site']);
  });
});
