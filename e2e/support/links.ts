import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { feedFiles, htmlFiles } from './built-site.ts';
import type { BuiltSite } from './sites.ts';

interface Link {
  readonly from: string;
  readonly url: URL;
}

/** Every `href` and `src` of a page or a feed. */
function linksOf({ published }: BuiltSite, path: string, html: string): readonly Link[] {
  const here = `${published}/${path.replace(/index\.html$/, '')}`;
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => ({
    from: path,
    url: new URL(target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here),
  }));
}

/** Follows every link within a site, those of its feeds as well. */
export async function internalLinks(
  site: BuiltSite,
): Promise<{ readonly followed: number; readonly dead: readonly string[] }> {
  const files = await htmlFiles(site);
  const dead: string[] = [];
  let followed = 0;
  for (const [path, html] of [...files, ...(await feedFiles(site))]) {
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
  return { followed, dead };
}
