import { cp, readdir } from 'node:fs/promises';
import { fingerprint, ProjectCopy } from '../support/project.ts';
import { expect, siteTest } from '../support/test.ts';
import { SCS_AS_OF as AS_OF } from '../support/sites.ts';
import * as fixtures from '../support/rule-fixtures.ts';
import { layOver, statementOf, statementsIn } from '../support/rule-fixtures.ts';

/** A copy of the project with a site that was built from the frozen content. */
const test = siteTest.extend<
  object,
  { copy: ProjectCopy; lastGood: string; knownProblems: string[] }
>({
  copy: [
    async ({}, use) => {
      const copy = await ProjectCopy.create();
      await use(copy);
      await copy.remove();
    },
    { scope: 'worker' },
  ],
  lastGood: [
    async ({ copy, site }, use) => {
      await cp(site.dist, copy.dist, { recursive: true });
      await use(await fingerprint(copy.dist));
    },
    { scope: 'worker' },
  ],
  knownProblems: [
    async ({}, use) => {
      await use((await fixtures.problemsWith('right')).map(statementOf));
    },
    { scope: 'worker' },
  ],
});

/** Of each kind of file and each way to read it, one: a build takes a thousand times as long. */
const BUILT = [
  'typed-offset',
  'stray-file',
  'frontmatter-line',
  'image-name',
  'dead-link',
] as const;

for (const rule of BUILT) {
  test(`a build stops at ${rule} and leaves the last good site`, async ({ copy, lastGood }) => {
    await layOver(copy, 'broken', rule);
    const { status, output } = await copy.buildWarm(AS_OF);
    expect(status).toBe(1);
    expect(asText(statementsIn(output))).toBe(await fixtures.expectedReport(rule));
    expect(await fingerprint(copy.dist)).toBe(lastGood);
    expect(await readdir(copy.root)).not.toContain('dist.next');
  });
}

test('the strict check lists a warning and fails, which stops no build', async ({
  copy,
  knownProblems,
}) => {
  const rule = 'closing-on-free-day';
  await layOver(copy, 'broken', rule);
  const { status, output } = await copy.run(AS_OF, [
    'src/commands/check.ts',
    '--content',
    '--strict',
  ]);
  expect(status).toBe(1);
  const found = statementsIn(output).filter((statement) => !knownProblems.includes(statement));
  expect(asText(found)).toBe(await fixtures.expectedReport(rule));
});

test('right twins of every group build together', async ({ copy }) => {
  const twins = ['changes-out-of-order', 'image-without-alt', 'page-missing'];
  await layOver(copy, 'right', ...twins, 'unknown-language');
  const { status, output } = await copy.buildWarm(AS_OF);
  expect(status, output).toBe(0);
});

test('a build with warnings succeeds and counts them', async ({ copy }) => {
  await layOver(copy, 'broken', 'closing-on-free-day', 'description-missing');
  const { status, output } = await copy.buildWarm(AS_OF);
  expect(status, output).toBe(0);
  expect(output).toMatch(/Content: \d+ warnings in 3 files \(npm run check lists them\)/);
});

test('three mistakes in three files make one report, in order and with a count', async ({
  copy,
}) => {
  const mistakes = ['mdx-syntax', 'unknown-language', 'typed-offset'];
  await layOver(copy, 'broken', ...mistakes);
  const { status, output } = await copy.buildWarm(AS_OF);
  expect(status).toBe(1);
  const expected = await Promise.all(mistakes.map(fixtures.expectedReport));
  expect(asText(statementsIn(output))).toBe(expected.join('\n'));
  expect(output).toContain('\n3 errors in 3 files\n');
});

for (const [command, args] of [
  ['a build', ['node_modules/astro/bin/astro.mjs', 'build']],
  ['the check', ['src/commands/check.ts', '--content']],
] as const) {
  test(`${command} on GitHub Actions annotates the lines with mistakes`, async ({ copy }) => {
    await layOver(copy, 'broken', 'typed-offset');
    const { status, output } = await copy.run(AS_OF, args, { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(output).toContain(
      '::error file=src/content/lots/lot14.yaml,line=8,col=5,title=typed-offset::“2022-07-19T12:00+01:00” carries an offset. Write',
    );
  });
}

function asText(statements: readonly string[]): string {
  return statements.map((statement) => `${statement}\n`).join('\n');
}
