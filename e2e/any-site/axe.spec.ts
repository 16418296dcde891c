import { assertAccessible } from '../support/axe.ts';
import { htmlFiles, sitemapPaths } from '../support/built-site.ts';
import type { BuiltSite } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/**
 * So few pages that every kind of element, with its classes, stands on one of them: the others are made of
 * the same parts, and are looked at in test:full.
 */
async function sampledPages(site: BuiltSite): Promise<readonly string[]> {
  const known = new Set(await sitemapPaths(site));
  const pages = [...(await htmlFiles(site))]
    .map(([file, html]) => ({ path: `/${file.replace(/index\.html$/, '')}`, html }))
    .filter(({ path }) => known.has(path) || path === '/404.html')
    .sort((a, b) => b.html.length - a.html.length);
  const seen = new Set<string>();
  return pages
    .filter(
      ({ html }) => partsOf(html).filter((part) => !seen.has(part) && seen.add(part)).length > 0,
    )
    .map(({ path }) => path);
}

/** The elements of a page, each with its classes and its status. */
function partsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body'));
  return [...body.matchAll(/<(\w+)([^>]*)>/g)].map(([, name = '', attributes = '']) => {
    const looks = attributes.match(/\b(?:class|data-status)="[^"]*"/g) ?? [];
    return [name, ...looks].join(' ');
  });
}

test('axe finds nothing on a page of every kind, wide or narrow, light or dark', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const paths = await sampledPages(site);
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) await assertAccessible(page, path);
});
