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

async function assertAccessible(page: Page, path: string, isNewKind = true): Promise<void> {
  await page.goto(path);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await violationsOn(page), path).toEqual([]);
  if (!isNewKind) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOn(page, COLOUR_RULES), `${path} in dark colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 900 });
  expect.soft(await violationsOn(page), `${path} at 320 px`).toEqual([]);
}

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
}) => {
  test.setTimeout(120_000);
  const samples = await sampledPages(site);
  expect(samples.length).toBeGreaterThan(4);
  for (const { path, isNewKind } of samples) await assertAccessible(page, path, isNewKind);
});

test('axe finds nothing on any page @full', async ({ page, site }) => {
  test.setTimeout(600_000);
  for (const path of await sitemapPaths(site)) await assertAccessible(page, path);
});
