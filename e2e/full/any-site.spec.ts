import { test } from '@playwright/test';
import { assertAccessible } from '../support/axe.ts';
import { assertBoundaries } from '../support/boundaries.ts';
import { sitemapPaths } from '../support/built-site.ts';
import { builtSite } from '../support/sites.ts';

for (const name of ['own', 'scs', 'evora'] as const) {
  test(`axe finds nothing on any page of the site ${name}`, async ({ page }) => {
    test.setTimeout(600_000);
    const site = await builtSite(name);
    await page.clock.install({ time: Date.parse(site.asOf) });
    for (const path of await sitemapPaths(site)) {
      await assertAccessible(page, `${site.origin}${path}`);
    }
  });

  test(`at every boundary that comes, the site ${name} shows what a new build shows`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await assertBoundaries(page, name, Infinity);
  });
}
