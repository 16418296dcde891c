import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { htmlFiles, sitemapPaths } from '../support/built-site.ts';
import type { BuiltSite } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that colours can change; everything else axe looks at is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violationsOn(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The legacy mode leaves out frames, of which there are none, and opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  else axe.withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function assertAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await violationsOn(page), `${path} at ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOn(page, COLOUR_RULES), `${path} in dark colours`).toEqual([]);
}

/**
 * So few pages that every kind of element, with its classes, stands on one of them in each language: the
 * others are made of the same parts.
 */
async function samplePaths(site: BuiltSite): Promise<readonly string[]> {
  const known = new Set(await sitemapPaths(site));
  const pages = [...(await htmlFiles(site))]
    .map(([file, html]) => ({ path: `/${file.replace(/index\.html$/, '')}`, html }))
    .filter(({ path }) => known.has(path) || path === '/404.html')
    .sort((a, b) => b.html.length - a.html.length);
  const seen = new Set<string>();
  return pages.flatMap(({ path, html }) => {
    const parts = partsOf(html).filter((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return parts.length > 0 ? [path] : [];
  });
}

/** The elements of a page, each with its classes, states and the language of the page. */
function partsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body'));
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
  return [...body.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, attributes = '']) => {
    const looks = attributes.match(/\b(?:class|data-status|role|lang)="[^"]*"/g) ?? [];
    return [lang, name, ...looks].join(' ');
  });
}

test('axe finds nothing on a page of every kind, wide or narrow, light or dark', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const paths = await samplePaths(site);
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) await assertAccessible(page, path);
});

test('axe finds nothing on any page @full', async ({ page, site }) => {
  test.setTimeout(600_000);
  const sampled = await samplePaths(site);
  for (const path of await sitemapPaths(site)) {
    if (!sampled.includes(path)) await assertAccessible(page, path);
  }
});
