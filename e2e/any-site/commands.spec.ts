import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSite } from '../support/sites.ts';
import { expect, siteTest as test } from '../support/test.ts';

/** Runs a command of the project in the copy of a site, at the instant of the site. */
async function run({ root, asOf }: BuiltSite, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, AS_OF: asOf, NO_COLOR: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return stdout;
}

test('the check finds no mistake in the content', async ({ site }) => {
  expect(await run(site, 'src/commands/check.ts', '--content')).not.toContain('  error  ');
});

test('npm run lot lists every tender with the status that the site shows', async ({ site }) => {
  const listing = await run(site, 'src/commands/lot.ts');
  const json = await readFile(join(site.dist, site.dataFiles['json'] ?? ''), 'utf8');
  const { tenders } = JSON.parse(json) as {
    tenders: readonly { reference: string | null; status: string }[];
  };
  for (const { reference, status } of tenders) {
    if (reference === null) continue;
    const line = listing.split('\n').find((text) => text.split(/\s+/).includes(reference));
    expect.soft(line, reference).toContain(status);
  }
});

test('the editors’ guide, if there is one, shows the rules as they are', async ({ site }) => {
  const path = join(site.root, 'src/content/README.md');
  test.skip(!existsSync(path), 'This authority has no guide of its own.');
  const guide = await readFile(path, 'utf8');
  await run(site, 'src/commands/guide.ts');
  await run(site, 'node_modules/prettier/bin/prettier.cjs', '--write', path);
  expect(await readFile(path, 'utf8')).toBe(guide);
});
