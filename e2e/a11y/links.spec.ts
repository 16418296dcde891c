import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, htmlFiles } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

const ORIGIN = 'https://scs.community';

interface Link {
  readonly from: string;
  readonly url: URL;
}

/** Every `href` and `src` of a page, with the ids that the page has. */
function linksOf(path: string, html: string): readonly Link[] {
  const here = `${ORIGIN}/${path.replace(/index\.html$/, '')}`;
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => ({
    from: path,
    url: new URL(target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here),
  }));
}

test('no link within the site leads nowhere, not even to an anchor', async () => {
  const files = await htmlFiles();
  const dead: string[] = [];
  let followed = 0;
  for (const [path, html] of files) {
    for (const { from, url } of linksOf(path, html)) {
      // Imprint, privacy and homepage are pages of the site around this one.
      const isOurs = /^\/(de\/)?(tenders|ocds|favicon|open-graph|$)|^\/\w+\.\w+$/.test(
        url.pathname,
      );
      if (url.origin !== ORIGIN || !isOurs || url.pathname === '/de/') continue;
      followed += 1;
      const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (!existsSync(join(DIST, target))) {
        dead.push(`${from} → ${url.pathname}`);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      const page = files.get(target.slice(1));
      if (fragment && page && !page.includes(`id="${fragment}"`)) dead.push(`${from} → ${url}`);
    }
  }
  expect(followed).toBeGreaterThan(500);
  expect(dead).toEqual([]);
});

test('links to other sites are encrypted, and those to the portal tell nothing of ours', async () => {
  for (const [path, html] of await htmlFiles()) {
    expect.soft(html, path).not.toMatch(/href="http:/);
    for (const [link] of html.matchAll(/<a [^>]*dtvp\.de[^>]*>/g)) {
      expect.soft(link, path).toContain('rel="external noopener"');
    }
  }
});
