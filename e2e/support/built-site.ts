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
export function htmlFiles(site: BuiltSite): Promise<ReadonlyMap<string, string>> {
  return textFiles(site, /\.html$/);
}

/** Every feed and archive of one, likewise. */
export function feedFiles(site: BuiltSite): Promise<ReadonlyMap<string, string>> {
  return textFiles(site, /(?:^|\/)feed(?:-\d+)?\.xml$/);
}

async function textFiles({ dist }: BuiltSite, name: RegExp): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(dist);
  return new Map(
    [...files]
      .filter(([path]) => name.test(path))
      .map(([path, content]) => [path, content.toString('utf8')]),
  );
}

/** The built page at an address. */
export function pageFile({ dist }: BuiltSite, address: string): Promise<string> {
  return readFile(join(dist, address, 'index.html'), 'utf8');
}
