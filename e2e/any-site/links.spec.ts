import { htmlFiles } from '../support/built-site.ts';
import { internalLinks } from '../support/links.ts';
import { expect, siteTest as test } from '../support/test.ts';

test('no link within the site leads nowhere, not even to an anchor', async ({ site }) => {
  const { followed, dead } = await internalLinks(site);
  expect(followed).toBeGreaterThan(20 * site.locales.length);
  expect(dead).toEqual([]);
});

test('links to other sites are encrypted, and those to the portal tell nothing of ours', async ({
  site,
}) => {
  for (const [path, html] of await htmlFiles(site)) {
    expect.soft(html, path).not.toMatch(/href="http:/);
    for (const [link, href = ''] of html.matchAll(/<a [^>]*href="(https:[^"]*)"[^>]*>/g)) {
      if (!site.portalHosts.includes(new URL(href).host)) continue;
      expect.soft(link, path).toContain('rel="external noopener"');
    }
  }
});
