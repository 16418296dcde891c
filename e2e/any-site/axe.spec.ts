import { assertAccessible } from '../support/axe.ts';
import { htmlFiles, sitemapPaths } from '../support/built-site.ts';
import type { BuiltSite } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

interface Sample {
  readonly path: string;
  /** Whether it shows what no page in any other language shows. */
  readonly isNewKind: boolean;
}

/**
 * So few pages that every kind of element, with its classes, stands on one of them in each language: the
 * others are made of the same parts.
 */
async function sampledPages(site: BuiltSite): Promise<readonly Sample[]> {
  const known = new Set(await sitemapPaths(site));
  const pages = [...(await htmlFiles(site))]
    .map(([file, html]) => ({ path: `/${file.replace(/index\.html$/, '')}`, html }))
    .filter(({ path }) => known.has(path) || path === '/404.html')
    .sort((a, b) => b.html.length - a.html.length);
  const seen = new Set<string>();
  const isNew = (part: string) => !seen.has(part) && !!seen.add(part);
  return pages.flatMap(({ path, html }) => {
    const lang = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
    const parts = partsOf(html);
    const isNewKind = parts.filter(isNew).length > 0;
    const isNewInLanguage = parts.map((part) => `${lang} ${part}`).filter(isNew).length > 0;
    return isNewInLanguage ? [{ path, isNewKind }] : [];
  });
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
  siteName,
}) => {
  test.setTimeout(120_000);
  const samples = await sampledPages(site);
  expect(samples.length).toBeGreaterThan(4);
  // The other languages of the other sites are looked at in test:full.
  const seen = siteName === 'own' ? samples : samples.filter(({ isNewKind }) => isNewKind);
  for (const { path, isNewKind } of seen) await assertAccessible(page, path, isNewKind);
});
