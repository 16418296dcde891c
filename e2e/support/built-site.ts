import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './project.ts';
import type { BuiltSite } from './sites.ts';

/** Paths of all pages that search engines are told of. */
export async function sitemapPaths({ dist, published }: BuiltSite): Promise<readonly string[]> {
  const sitemap = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    url.slice(published.length),
  );
}

/** Every built HTML file by its path below the folder. */
export async function htmlFiles({ dist }: BuiltSite): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(dist);
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, content.toString('utf8')]),
  );
}

/** The built page at an address. */
export function pageFile({ dist }: BuiltSite, address: string): Promise<string> {
  return readFile(join(dist, address, 'index.html'), 'utf8');
}
