import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { organisation } from '../../src/organisation.ts';
import { assertWhole } from '../../src/publishing/manifest.ts';
import { Releases } from '../../src/publishing/releases.ts';
import { programAt } from '../support/programs.ts';
import { PROJECT, type Outcome, type ProjectCopy } from '../support/project.ts';
import { RunningCommand } from '../support/running-command.ts';
import { copyTest, expect } from '../support/test.ts';

const run = promisify(execFile);

const INTRODUCTION = 'src/content/pages/en/tenders.mdx';

/** A copy of the project, and a folder to which it is published. */
const test = copyTest.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'published-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

test.describe.configure({ timeout: 120_000 });

function publish(copy: ProjectCopy, folder: string, ...options: readonly string[]) {
  return copy.run(undefined, ['src/commands/publish.ts', '--to', folder, ...options]);
}

/** The text of the introduction with a sentence at its end. */
function say(copy: ProjectCopy, sentence: string): Promise<void> {
  return copy.edit(INTRODUCTION, (text) => `${text}\n${sentence}\n`);
}

async function servedPage(folder: string): Promise<string> {
  const current = await realpath((await Releases.at(folder)).link);
  return readFile(join(current, 'tenders/index.html'), 'utf8');
}

test('an editor publishes, looks at what is published, and takes it back', async ({
  copy,
  folder,
}) => {
  const releases = await Releases.at(folder);
  expect(await publish(copy, folder, '--status')).toEqual({
    status: 1,
    output: 'Nothing is switched on.\n',
  });
  expect((await publish(copy, folder)).status).toBe(0);
  await assertWhole(await realpath(releases.link));
  const first = (await releases.current())!;
  await say(copy, 'Something new.');
  expect((await publish(copy, folder)).status).toBe(0);
  expect(await servedPage(folder)).toContain('Something new.');

  const { status, output } = await publish(copy, folder, '--status');
  expect(status).toBe(0);
  expect(output).toContain(`switched on ${(await releases.current())!.name}`);
  expect(output).toContain(`switched on ${first.name}`);

  expect((await publish(copy, folder, '--rollback')).status).toBe(0);
  expect(await servedPage(folder)).not.toContain('Something new.');
  expect(await publish(copy, folder)).toEqual({
    status: 1,
    output:
      'This content was taken back with --rollback: change it to publish again.\n\n' +
      'Nothing new is published; the last good site stays.\n',
  });
});

test('what cannot be built is told, and the last good site stays', async ({ copy, folder }) => {
  await publish(copy, folder);
  const before = await servedPage(folder);
  await copy.edit('src/content/lots/lot1.yaml', (text) => `${text}closing: soon\n`);
  const { status, output } = await publish(copy, folder);
  expect(status).toBe(1);
  expect(output).toContain('src/content/lots/lot1.yaml');
  expect(await servedPage(folder)).toBe(before);
});

test('what a build says that fails names no page that it was drawing, and not the hour', async ({
  copy,
  folder,
}) => {
  await copy.overlay({
    'src/pages/broken.astro': `---\nthrow new Error('No such thing.');\n---\n`,
  });
  const { status, output } = await publish(copy, folder);
  expect(status).toBe(1);
  expect(output).toContain('No such thing.');
  expect(output).not.toContain('index.html');
  expect(output).not.toMatch(/^\d\d:\d\d/m);
  const kept = await publish(copy, folder, '--status');
  expect(kept.output).toContain('No such thing.');
});

test('what is asked for in another way is answered with what to write', async ({
  copy,
  folder,
}) => {
  const without = await copy.run(undefined, ['src/commands/publish.ts']);
  expect(without.status).toBe(1);
  expect(without.output).toContain('npm run publish -- --to DIR');
  const at = ['src/commands/publish.ts', '--to', folder];
  const past = await copy.run('2021-11-20T12:00', at);
  expect(past).toEqual({
    status: 1,
    output: 'AS_OF is for looking at other times; a site is published as of now. Leave it out.\n',
  });
  const minutes = await publish(copy, folder, '--next-within', 'soon');
  expect(minutes).toEqual({
    status: 1,
    output: '--next-within is not a number of minutes: soon\n',
  });
  const pull = await publish(copy, folder, '--pull');
  expect(pull).toEqual({ status: 1, output: '--pull goes with --watch.\n' });
});

test('a publisher that waits for the next instant can be ended before', async ({
  copy,
  folder,
}) => {
  const soon = Temporal.Now.zonedDateTimeISO(organisation.timeZone).add({ minutes: 30 });
  await copy.edit('src/content/lots/lot1.yaml', (text) => {
    const published = soon.toPlainDateTime().toString({ smallestUnit: 'minute' });
    return `${text}cancelled: { published: ${published} }\n`;
  });
  const waiting = new RunningCommand(
    copy,
    ['src/commands/publish.ts', '--to', folder, '--next-within', '60'],
    { AS_OF: undefined },
  );
  const releases = await Releases.at(folder);
  try {
    await expect(async () => {
      expect((await releases.switches()).length, waiting.terminal).toBe(1);
    }).toPass({ timeout: 60_000 });
  } finally {
    await waiting.stop();
  }
  expect((await releases.switches()).length).toBe(1);
});

test('a publisher that goes on follows edits and commits, alone in its folder', async ({
  copy,
  folder,
}) => {
  const git = (...args: readonly string[]) => run('git', args, { cwd: copy.root });
  await copy.overlay({ '.gitignore': 'node_modules\n.astro\ndist\n' });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  await git(...author, 'commit', '--quiet', '--message', 'Begin');
  const { stdout: commit } = await git('rev-parse', 'HEAD');
  const watching = new RunningCommand(
    copy,
    ['src/commands/publish.ts', '--to', folder, '--watch'],
    { AS_OF: undefined },
  );
  try {
    const releases = await Releases.at(folder);
    await expect(async () => {
      expect((await releases.current())?.commit, watching.terminal).toBe(commit.trim());
    }).toPass({ timeout: 60_000 });
    expect(await publish(copy, folder)).toEqual({
      status: 1,
      output: `Another publisher is at work in ${folder}.\n`,
    });

    await say(copy, 'Something new.');
    await expect(async () => {
      expect(await servedPage(folder), watching.terminal).toContain('Something new.');
    }).toPass({ timeout: 60_000 });
    const changed = (await releases.current())!;
    expect(changed.commit).toBeUndefined();

    await copy.edit('src/content/lots/lot1.yaml', (text) => `${text}closing: soon\n`);
    await expect(() => {
      expect(watching.terminal).toContain('Nothing new is published; the last good site stays.');
    }).toPass({ timeout: 60_000 });
    expect((await publish(copy, folder, '--status')).status).toBe(1);
    expect((await releases.current())!.name).toBe(changed.name);

    await git('checkout', '--quiet', 'src/content/lots/lot1.yaml');
    await expect(() => {
      expect(watching.terminal).toContain('What was wrong is right again.');
    }).toPass({ timeout: 60_000 });
    expect((await publish(copy, folder, '--status')).status).toBe(0);
  } finally {
    expect(await watching.stop()).toBe(0);
  }
});

test('on a full disk the last good site stays, and once there is room the new one comes', async ({
  copy,
  folder,
}) => {
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  test.skip(!mounted, 'To fill a disk, one has to be mounted, which only root may.');
  try {
    const outcomes: Outcome[] = [await publish(copy, folder)];
    const before = await servedPage(folder);
    await say(copy, 'Something new.');
    const filler = join(folder, 'filler');
    await writeFile(filler, Buffer.alloc(16_000_000)).catch(() => undefined);
    outcomes.push(await publish(copy, folder));
    expect(await servedPage(folder)).toBe(before);
    await assertWhole(await realpath((await Releases.at(folder)).link));
    await rm(filler);
    outcomes.push(await publish(copy, folder));
    const [first, full, last] = outcomes;
    expect(first).toMatchObject({ status: 0 });
    expect(full!.status).toBe(1);
    expect(full!.output).toContain('ENOSPC');
    expect(last).toMatchObject({ status: 0 });
    expect(await servedPage(folder)).toContain('Something new.');
  } finally {
    await run('umount', [folder]);
  }
});

test('what is switched on is copied to another machine, and nothing that was built ahead', async ({
  copy,
  folder,
}) => {
  const rsync = programAt({ paths: ['/usr/bin/rsync', '/usr/local/bin/rsync'], debian: 'rsync' });
  test.skip(rsync === undefined, 'rsync cannot be had here');
  const there = await mkdtemp(join(tmpdir(), 'there-'));
  const copyRelease = () => run(join(PROJECT, 'src/publishing/copy-release.sh'), [folder, there]);
  await publish(copy, folder);
  const releases = await Releases.at(folder);
  const ahead = join(folder, 'releases', '20991231T110000Z-0123456789abcdef');
  await cp(await realpath(releases.link), ahead, { recursive: true });
  await copyRelease();
  await say(copy, 'Something new.');
  await publish(copy, folder);
  await copyRelease();
  expect(await servedPage(there)).toContain('Something new.');
  await assertWhole(await realpath(join(there, 'current')));
  expect(await readdir(join(there, 'releases'))).toHaveLength(2);
  await rm(there, { recursive: true });
});
