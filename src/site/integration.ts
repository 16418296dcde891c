import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { absolute } from '../i18n/addresses.ts';
import { alternatesOf, sitePages, type Alternate } from '../views/site-pages.ts';
import { catalogueOf } from '../checks/catalogue-of.ts';
import { checkedTexts } from './checked-texts.ts';
import { refusal } from './content-report.ts';
import { reportWhileWriting } from './dev-report.ts';
import { pinInstant } from './instant.ts';
import { withNeededHashes } from './security-policy.ts';
import { freshContent, type SharedContent } from './shared-content.ts';
import { summary } from './summary.ts';

/** What this site adds to Astro: one instant for the build, a sitemap, and a whole `dist/`. */
export function tenders(): AstroIntegration[] {
  /** Addresses that search engines should find, with their translations. */
  const found = new Map<string, readonly Alternate[]>();
  let root: string;
  let content: SharedContent;
  let summaryLines: readonly string[];
  const site: AstroIntegration = {
    name: 'tenders',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        content = freshContent(root);
        updateConfig({ vite: { plugins: [checkedTexts(content)] } });
        if (command !== 'build') return;
        const now = pinInstant();
        const disk = await content.read();
        if (disk.errors.length > 0) throw refusal(disk);
        const catalogue = catalogueOf(disk.content, now);
        for (const page of sitePages(catalogue)) {
          for (const locale of page.translations) {
            found.set(absolute(page.addressIn(locale)), alternatesOf(page));
          }
        }
        summaryLines = summary(catalogue, disk.content.problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        reportWhileWriting({ server, logger }, root, content);
      },
      'astro:build:done': ({ logger }) => {
        for (const line of summaryLines) logger.info(line);
      },
    },
  };
  // At the end of a build, the sitemap comes before the swap and the summary after it.
  return [
    sitemap({
      filter: (address) => found.has(address),
      serialize: (item) => ({
        ...item,
        links: (found.get(item.url) ?? []).map(({ hreflang, href }) => ({
          lang: hreflang,
          url: href,
        })),
      }),
    }),
    wholeOutput(),
    site,
  ];
}

/**
 * Builds into a folder beside `dist/` and swaps the two at the very end. A build that fails leaves
 * the last good site as it was, and at every moment one of the two folders is complete.
 */
function wholeOutput(): AstroIntegration {
  let final: string;
  const besides = (suffix: string) => `${final}.${suffix}`;
  return {
    name: 'whole-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        final = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        updateConfig({ outDir: new URL(config.outDir.href.replace(/\/?$/, '.next/')) });
      },
      'astro:build:done': async () => {
        for (const path of await htmlFiles(besides('next'))) {
          await writeFile(path, withNeededHashes(await readFile(path, 'utf8')));
        }
        await rm(besides('old'), { recursive: true, force: true });
        if (existsSync(final)) await rename(final, besides('old'));
        await rename(besides('next'), final);
        await rm(besides('old'), { recursive: true, force: true });
      },
    },
  };
}

/** Every HTML file below a folder. Former addresses give folders names that end like those of files. */
async function htmlFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}
