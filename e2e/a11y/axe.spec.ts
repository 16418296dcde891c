import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const NARROW = 320;
const WIDTHS = [1280, NARROW] as const;
/** All that colours can change; everything else axe looks at is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The pages are shared out, so that several can be looked at at once. */
const SHARES = 4;

async function violationsOn(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The legacy mode leaves out frames, of which there are none, and opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  else axe.withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (let share = 0; share < SHARES; share += 1) {
  test(`axe finds nothing on any page, wide or narrow, light or dark (share ${share + 1})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const paths = [...(await sitemapPaths()), '/404.html'];
    expect(paths.length).toBeGreaterThan(20);
    // Pages of one kind and language are narrow in the same way.
    const kinds = Map.groupBy(paths, (path) => path.replace(/lot[^/]+/, 'lot'));
    const narrow = new Set([...kinds.values()].map(([first]) => first));
    for (const path of paths.filter((_, index) => index % SHARES === share)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overflow, `${path} is wider than ${width} px`).toBe(0);
        if (width === NARROW && !narrow.has(path)) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violationsOn(page), `${path} at ${width} px`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      const inTheDark = await violationsOn(page, COLOUR_RULES);
      expect.soft(inTheDark, `${path} in dark colours`).toEqual([]);
    }
  });
}
