import { sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

test('every page fits a desktop and a small phone, and the browser complains of none', async ({
  page,
  site,
}) => {
  test.slow();
  const paths = [...(await sitemapPaths(site)), '/404.html'];
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) {
    await page.goto(path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${path} is wider than ${width} px`).toBe(0);
    }
  }
});
