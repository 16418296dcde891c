import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { PROJECT, SITE_SERVER } from '../support/project.ts';
import { pageFile, sitemapPaths } from '../support/built-site.ts';
import { builtSite, type BuiltSite } from '../support/sites.ts';

/*
 * `npm run audit`: builds the site as of now, lets Lighthouse look at it as at a mobile phone, and
 * writes the figures into the README. Figures are as seen on this machine.
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Lighthouse needs a whole Chrome; the tests do with less. */
const BROWSERS = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

const chromePath = BROWSERS.find((path) => path && existsSync(path));
const server = spawn(process.execPath, [join(PROJECT, 'e2e/support/site-server.ts')], {
  stdio: 'ignore',
});

try {
  await answerOf(SITE_SERVER);
  const site = await builtSite('own');
  const chrome = await launch({
    ...(chromePath && { chromePath }),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-background-networking'],
  });
  const rows: string[] = [];
  for (const path of await auditedPaths(site)) {
    const run = await lighthouse(`${site.origin}${path}`, { port: chrome.port, output: 'json' });
    if (!run) throw new Error(`Lighthouse says nothing of ${path}`);
    rows.push(rowOf(path, run.lhr));
    for (const failure of failuresOf(run.lhr)) process.stderr.write(`${path} ${failure}\n`);
  }
  chrome.kill();
  const table = [
    '| page | performance | accessibility | best practices | SEO | first paint | blocking | layout shift |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  process.stdout.write(`${table}\n`);
  await writeIntoReadme(table);
} finally {
  server.kill();
}

/** The table and the longest other page, in every language. */
async function auditedPaths(site: BuiltSite): Promise<readonly string[]> {
  const paths = await sitemapPaths(site);
  const lengths = await Promise.all(
    paths.map(async (path) => [path, (await pageFile(site, path)).length] as const),
  );
  return Object.values(site.tables).flatMap((table) => {
    const below = lengths.filter(([path]) => path.startsWith(table) && path !== table);
    const [longest] = below.sort(([, a], [, b]) => b - a);
    return [table, ...(longest ? [longest[0]] : [])];
  });
}

function rowOf(path: string, { categories, audits }: Result): string {
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const measures = ['first-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  const values = measures.map((name) => audits[name]?.displayValue ?? '?');
  return `| \`${path}\` | ${[...scores, ...values].join(' | ')} |`;
}

/** Audits that cost points, for whoever runs this. */
function failuresOf({ categories, audits }: Result): readonly string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return counted.flatMap((id) => {
    const { score, title } = audits[id] ?? {};
    return typeof score === 'number' && score < 0.9 ? [`${id}: ${title}`] : [];
  });
}

/** Waits until the server answers. */
async function answerOf(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error(`Nothing answers at ${url}`);
}

async function writeIntoReadme(table: string): Promise<void> {
  const path = join(PROJECT, 'README.md');
  const readme = await readFile(path, 'utf8');
  const block = /(<!-- audit -->)[\s\S]*(<!-- \/audit -->)/;
  await writeFile(path, readme.replace(block, `$1\n\n${table}\n\n$2`));
}
