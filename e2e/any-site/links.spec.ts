import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from '../support/built-site.ts';
import type { BuiltSite } from '../support/sites.ts';
import { expect, siteTest as test } from '../support/test.ts';

interface Link {
  readonly from: string;
  readonly url: URL;
}

/** Every `href` and `src` of a page. */
function linksOf({ published }: BuiltSite, path: string, html: string): readonly Link[] {
  const here = `${published}/${path.replace(/index\.html$/, '')}`;
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => ({
    from: path,
    url: new URL(target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here),
  }));
}

test('no link within the site leads nowhere, not even to an anchor', async ({ site }) => {
  const files = await htmlFiles(site);
  const dead: string[] = [];
  let followed = 0;
  for (const [path, html] of files) {
    for (const { from, url } of linksOf(site, path, html)) {
      // Imprint, privacy and homepage are pages of the site around this one.
      if (url.origin !== site.published || site.around.includes(url.href)) continue;
      followed += 1;
      const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (!existsSync(join(site.dist, target))) {
        dead.push(`${from} → ${url.pathname}`);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      const page = files.get(target.slice(1));
      if (fragment && page && !page.includes(`id="${fragment}"`))
        dead.push(`${from} → ${url.href}`);
    }
  }
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
