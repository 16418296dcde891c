import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pathsBelow } from '../publishing/files.ts';
import { headersFile, redirectsFile } from '../publishing/host-files.ts';
import { redirectsFrom, type Redirect } from '../publishing/redirects.ts';
import { completeRelease } from '../publishing/release.ts';
import { absolute, hostFileAddresses } from '../routes/addresses.ts';
import { alternatesOf, sitePages, type ListedPage } from '../routes/site-pages.ts';
import { siteFiles } from '../routes/site-files.ts';
import type { Instant } from '../tenders/time.ts';
import { holdBuildLock, releaseBuildLock } from './build-lock.ts';
import { checkedTexts } from './checked-texts.ts';
import { assertComplete } from './completeness.ts';
import { changedImages } from './content-files.ts';
import { refusal } from './content-report.ts';
import { reportWhileWriting } from './dev-report.ts';
import { pinInstant } from './instant.ts';
import { moves } from './moves.ts';
import { OutputFolder } from './output-folder.ts';
import { withNeededSources } from './security-policy.ts';
import { plainError } from './plain-error.ts';
import { ProjectContent } from './project-content.ts';
import { shareContent } from './shared-content.ts';
import { summary } from './summary.ts';

/** What a build keeps from its beginning to its end. */
interface Build {
  readonly now: Instant;
  readonly output: OutputFolder;
  /** Addresses of all that the site must hold in the end. */
  readonly files: readonly string[];
  readonly redirects: readonly Redirect[];
  readonly summary: readonly string[];
}

/** What this site adds to Astro: one instant for the build, a sitemap, and a whole `dist/`. */
export function tenders(): AstroIntegration[] {
  /** The pages that search engines should find, by their addresses. */
  const found = new Map<string, ListedPage>();
  let root: string;
  let content: ProjectContent;
  let build: Build | undefined;

  /** Reads the content at the one instant of this build. @throws AstroError if it has mistakes */
  async function prepared(output: OutputFolder): Promise<Build> {
    const now = pinInstant();
    const disk = await content.read();
    if (disk.errors.length > 0) throw refusal(disk);
    const catalogue = await content.catalogue(now);
    for (const page of sitePages(catalogue)) {
      for (const locale of page.translations) {
        found.set(absolute(page.addressIn(locale)), page);
      }
    }
    const moved = moves(disk.content, catalogue);
    return {
      now,
      output,
      files: siteFiles(
        catalogue,
        moved.map(({ from }) => from),
      ),
      redirects: redirectsFrom(moved),
      summary: summary(catalogue, disk.content.problems),
    };
  }

  const site: AstroIntegration = {
    name: 'tenders',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        content = new ProjectContent(root, command !== 'sync');
        shareContent(content);
        updateConfig({ vite: { plugins: [checkedTexts(content)] } });
        if (command !== 'build') return;
        await holdBuildLock(root, () => {
          logger.info('Another build of this folder is under way; this one waits for its end.');
        });
        try {
          const output = await OutputFolder.at(fileURLToPath(config.outDir));
          if (await output.restore()) {
            logger.info('A build had been ended in its last step; the last good site is back.');
          }
          updateConfig({ outDir: pathToFileURL(`${output.next}/`) });
          build = await prepared(output);
        } catch (error) {
          // What fails later ends the process, and with it the lock.
          releaseBuildLock(root);
          throw error;
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        reportWhileWriting({ server, logger }, root, content);
      },
      'astro:build:done': async ({ logger }) => {
        if (!build) return;
        const { output, now, files, redirects, summary: lines } = build;
        for (const path of await pathsBelow(output.next)) {
          if (!path.endsWith('.html')) continue;
          const page = join(output.next, path);
          await writeFile(page, withNeededSources(await readFile(page, 'utf8')));
        }
        await writeHostFiles(output.next, redirects);
        await assertComplete(output.next, files);
        const changed = await changedImages(root, (await content.read()).files);
        if (changed.length > 0) {
          throw plainError(`${changed.join(', ')} changed while the site was built; build again.`);
        }
        await completeRelease(output.next, now);
        await output.swap();
        releaseBuildLock(root);
        for (const line of lines) logger.info(line);
      },
    },
  };
  // At the end of a build, the sitemap is written before the site is swapped.
  return [
    sitemap({
      filter: (address) => found.has(address),
      serialize: (item) => {
        const page = found.get(item.url);
        if (!page) return undefined;
        const links = alternatesOf(page).map(({ hreflang, href }) => ({
          lang: hreflang,
          url: href,
        }));
        return page.changed === undefined
          ? { ...item, links }
          : { ...item, links, lastmod: new Date(page.changed).toISOString() };
      },
    }),
    site,
  ];
}

/** Writes what hosts read that are told by files of the site how to serve it. */
async function writeHostFiles(folder: string, redirects: readonly Redirect[]): Promise<void> {
  await writeFile(join(folder, hostFileAddresses.headers), headersFile());
  await writeFile(join(folder, hostFileAddresses.redirects), redirectsFile(redirects));
}
