import { mkdir, readdir, readlink, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mergeTests } from '@playwright/test';
import { organisation } from '../../src/organisation.ts';
import { contentOnDisk } from '../../src/site/content-report.ts';
import { instantFrom, momentFrom } from '../../src/tenders/time.ts';
import { authorityFolder, filesBelow, fingerprint, ProjectCopy } from '../support/project.ts';
import { SCS_AS_OF } from '../support/sites.ts';
import { copyTest, expect, siteTest } from '../support/test.ts';

const EARLY = '2022-01-20T12:00';
const BROKEN = {
  'src/pages/broken.astro': "---\nthrow new Error('This page cannot be drawn');\n---\n",
};

/** A copy of the project, and one in which the site of an early instant was built. */
const test = mergeTests(siteTest, copyTest).extend<
  object,
  { built: ProjectCopy; lastGood: string }
>({
  built: [
    async ({}, use) => {
      const copy = await ProjectCopy.create();
      const { status, output } = await copy.build(EARLY);
      if (status !== 0) throw new Error(output);
      await use(copy);
      await copy.remove();
    },
    { scope: 'worker' },
  ],
  lastGood: [
    async ({ built }, use) => {
      await use(await fingerprint(built.dist));
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ timeout: 120_000 });

/** Everything in the content that is not published at an instant: names, references, dates, prose. */
async function embargoed(asOf: string): Promise<readonly string[]> {
  const zone = organisation.timeZone;
  const now = instantFrom(asOf, zone);
  const isLater = (published: string | undefined) =>
    published !== undefined && momentFrom(published, zone).at > now;
  const { content } = await contentOnDisk(authorityFolder('scs'), now);
  const ofLots = content.lots.flatMap(({ content: { name, announced, procedures = [] } }) => [
    ...(isLater(announced) ? Object.values(name) : []),
    ...procedures.flatMap(({ reference, portal, start, published = start, changes = [] }) => [
      ...(isLater(published) ? [reference, ...(portal ? [portal] : [])] : []),
      ...changes.flatMap((change) =>
        isLater(change.published) && change.closing ? [change.closing] : [],
      ),
    ]),
  ]);
  const ofTexts = content.descriptions.flatMap(
    ({ content: { published, summary }, parts: { body } }) =>
      isLater(published)
        ? [
            summary,
            ...body.split('\n').filter((line) => line.length > 60 && !/["„“*[<]/.test(line)),
          ]
        : [],
  );
  return [...ofLots, ...ofTexts].filter((text) => text !== 'tba');
}

test('two builds at once end with the whole site of the later one', async ({ copy, site }) => {
  const first = copy.build(EARLY);
  await pause(300);
  const second = await copy.build(SCS_AS_OF);
  expect([(await first).status, second.status]).toEqual([0, 0]);
  expect(second.output).toContain('Another build of this folder is under way');
  // The site that is served to the other tests was built alone.
  expect(await fingerprint(copy.dist)).toBe(await fingerprint(site.dist));
  expect((await readdir(copy.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test.describe('after a good build', () => {
  test.describe.configure({ mode: 'serial' });

  test('one that fails while drawing a page leaves the last site, and puts it back if a kill had taken it', async ({
    built,
    lastGood,
  }) => {
    await rename(built.dist, `${built.dist}.old`);
    await built.overlay(BROKEN);
    const { status, output } = await built.build(SCS_AS_OF);
    expect(status).toBe(1);
    expect(output).toContain('This page cannot be drawn');
    expect(output).toContain('the last good site is back');
    expect(await fingerprint(built.dist)).toBe(lastGood);
    await built.overlay({ 'src/pages/broken.astro': null });
  });

  test('one that lost a page is not published', async ({ built, lastGood }) => {
    await built.overlay({ 'src/pages/robots.txt.ts': null });
    const { status, output } = await built.build(SCS_AS_OF);
    expect(status).toBe(1);
    expect(output).toContain('The site that was built is not whole: /robots.txt missing.');
    expect(await fingerprint(built.dist)).toBe(lastGood);
  });
});

test('two builds of one instant are byte-identical, however long they take and wherever dist leads, and hold nothing published later', async ({
  copy,
}) => {
  await mkdir(join(copy.root, 'www/site'), { recursive: true });
  await symlink('www/site', copy.dist);
  // Each look at the clock finds it a month later: without one instant for all, no two would agree.
  const clock = `data:text/javascript,${encodeURIComponent(`
    let now = Date.parse('2021-12-21T11:00:00Z');
    Date.now = () => (now += 30 * 86_400_000);
  `)}`;
  const { status, output } = await copy.build(undefined, '--import', clock);
  expect(status, output).toBe(0);
  expect(await readlink(copy.dist)).toBe('www/site');
  expect(await readdir(join(copy.root, 'www'))).toEqual(['site']);
  const files = await filesBelow(copy.dist);
  const { asOf } = JSON.parse(await copy.read('tenders/tenders.json')) as { asOf: string };

  expect((await copy.build(asOf)).status).toBe(0);
  const again = await filesBelow(copy.dist);
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of files) {
    expect.soft(again.get(path)?.equals(bytes), `${path} differs`).toBe(true);
  }

  const secrets = await embargoed(asOf);
  expect(secrets.length).toBeGreaterThan(60);
  for (const [path, bytes] of files) {
    const text = `${path}\n${bytes.toString('utf8')}`;
    expect
      .soft(
        secrets.filter((secret) => text.includes(secret)),
        path,
      )
      .toEqual([]);
  }
});
