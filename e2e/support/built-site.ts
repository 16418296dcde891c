import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, PROJECT } from './project.ts';
import { SITES } from './sites.ts';

const ORIGIN = 'https://scs.community';

/** Folder of the site that the tests are served from. */
export const DIST = join(PROJECT, SITES.real.dist);

/** Paths of all pages that search engines are told of. */
export async function sitemapPaths(): Promise<readonly string[]> {
  const sitemap = await readFile(join(DIST, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    url.slice(ORIGIN.length),
  );
}

/** Every built HTML file by its path below the folder. */
export async function htmlFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(DIST);
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, content.toString('utf8')]),
  );
}

/** The built page at an address. */
export function pageFile(address: string): Promise<string> {
  return readFile(join(DIST, address, 'index.html'), 'utf8');
}
