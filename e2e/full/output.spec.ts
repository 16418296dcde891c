import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow, ProjectCopy } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';

test('a build tells in short what it built', async () => {
  const { output, dist } = await builtSite('untranslated');
  expect(output).toContain(
    'Lots: 4 open, 0 upcoming, 6 announced, 0 suspended, 8 closed, 0 awarded, 0 cancelled',
  );
  expect(output).toContain('Missing translations: lot10 in German');
  expect(output).toContain('Next deadline: SCS-VP06a-2, 20 March 2023, 12:00 CET');
  const [german, sitemap] = await Promise.all([
    readFile(join(dist, 'de/tenders/lot10/index.html'), 'utf8'),
    readFile(join(dist, 'sitemap-0.xml'), 'utf8'),
  ]);
  expect(german).toContain('noch nicht übersetzt');
  expect(german).toMatch(/<div class="prose" lang="en">/);
  expect(german).toContain('<link rel="canonical" href="https://scs.community/tenders/lot10/">');
  expect(german).not.toContain('hreflang="x-default"');
  expect(sitemap).not.toContain('https://scs.community/de/tenders/lot10/');
});

test('a site without a lot is built, and its page about data leads to nothing that is missing', async () => {
  const { dist } = await builtSite('withoutLots');
  const built = await filesBelow(dist);
  const files = new Set(built.keys());
  for (const page of ['tenders/data/index.html', 'de/tenders/data/index.html']) {
    const links = [...String(built.get(page)).matchAll(/<a [^>]*href="(\/[^"#]*)"/g)];
    const targets = links.map(([, href = '']) => href.slice(1).replace(/(^|\/)$/, '$1index.html'));
    expect(targets).toContain('tenders/tenders.json');
    expect(targets.filter((target) => !files.has(target))).toEqual([]);
  }
  expect([...files].filter((path) => path.startsWith('ocds/'))).toEqual([]);
});

test('an instant that cannot be read stops the build and says how to write it', async () => {
  const copy = await ProjectCopy.create();
  const { status, output } = await copy.build('yesterday');
  expect(status).toBe(1);
  expect(output).toContain('AS_OF=yesterday is not a time. Write it like AS_OF=2021-11-20T12:00.');
  await copy.remove();
});
