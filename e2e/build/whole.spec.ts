import { mkdir, readdir, readlink, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test as base } from '@playwright/test';
import { filesBelow, fingerprint, ProjectCopy } from '../support/project.ts';

const EARLY = '2022-01-20T12:00';
const LATE = '2023-03-20T11:00';

const test = base.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = await ProjectCopy.create();
    await use(copy);
    await copy.remove();
  },
});

test('two builds at once end with the whole site of the later one', async ({ copy }) => {
  const alone = await ProjectCopy.create();
  expect((await alone.build(LATE)).status).toBe(0);
  const first = copy.build(EARLY);
  await pause(300);
  const second = await copy.build(LATE);
  expect([(await first).status, second.status]).toEqual([0, 0]);
  expect(second.output).toContain('Another build of this folder is under way');
  expect(await fingerprint(copy.dist)).toBe(await fingerprint(alone.dist));
  expect((await readdir(copy.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  await alone.remove();
});

test('a build that was killed between its last steps is followed by the last good site, then by a new one', async ({
  copy,
}) => {
  expect((await copy.build(EARLY)).status).toBe(0);
  await rename(copy.dist, `${copy.dist}.old`);
  await copy.overlay({ 'src/pages/broken.astro': "---\nthrow new Error('Broken');\n---\n" });
  const { status, output } = await copy.build(LATE);
  expect(status).toBe(1);
  expect(output).toContain('the last good site is back');
  expect(await copy.read('tenders/index.html')).toContain('20 January 2022, 12:00 CET');
  await copy.overlay({ 'src/pages/broken.astro': null });
  expect((await copy.build(LATE)).status).toBe(0);
  expect(await copy.read('tenders/index.html')).toContain('20 March 2023, 11:00 CET');
});

test('a build that lost a page is not published', async ({ copy }) => {
  expect((await copy.build(EARLY)).status).toBe(0);
  const good = await fingerprint(copy.dist);
  await copy.overlay({ 'src/pages/robots.txt.ts': null });
  const { status, output } = await copy.build(LATE);
  expect(status).toBe(1);
  expect(output).toContain('The site that was built is not whole: /robots.txt missing.');
  expect(await fingerprint(copy.dist)).toBe(good);
});

test('a link in place of dist stays, and what it leads to is replaced', async ({ copy }) => {
  await mkdir(join(copy.root, 'www/site'), { recursive: true });
  await symlink('www/site', copy.dist);
  const { status, output } = await copy.build(LATE);
  expect(status, output).toBe(0);
  expect(await readlink(copy.dist)).toBe('www/site');
  expect(await copy.read('tenders/index.html')).toContain('20 March 2023, 11:00 CET');
  expect(await readdir(join(copy.root, 'www'))).toEqual(['site']);
});

test('everything in a build speaks of one instant, however long it takes', async ({ copy }) => {
  // Each look at the clock finds it a month later: without one instant for all, no two would agree.
  const clock = `data:text/javascript,${encodeURIComponent(`
    let now = Date.parse('2021-09-20T10:00:00Z');
    Date.now = () => (now += 30 * 86_400_000);
  `)}`;
  const { status, output } = await copy.build(undefined, '--import', clock);
  expect(status, output).toBe(0);
  const built = await filesBelow(copy.dist);
  const { asOf } = JSON.parse(await copy.read('tenders/tenders.json')) as { asOf: string };
  expect((await copy.build(asOf)).status).toBe(0);
  const again = await filesBelow(copy.dist);
  expect([...built.keys()]).toEqual([...again.keys()]);
  for (const [path, bytes] of again) {
    expect.soft(built.get(path)?.equals(bytes), path).toBe(true);
  }
});
