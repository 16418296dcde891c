import { expect, test as base } from '@playwright/test';
import { organisation } from '../../src/organisation.ts';
import { instantFrom } from '../../src/tenders/time.ts';
import { ProjectCopy } from './project.ts';
import { builtSite, type BuiltSite, type SiteName } from './sites.ts';

// What the tests import must speak of the authority whose pages they read.
if (!process.execArgv.includes('--conditions=scs')) {
  throw new Error('Run “npm run test:site”; file names and options of Playwright go behind “--”.');
}

/** The instant of a local time of the frozen authority: `2023-03-20T11:00`, with seconds if they matter. */
export function at(local: string): Date {
  const [minute, second = '0'] = [local.slice(0, 16), local.slice(17) || undefined];
  return new Date(instantFrom(minute, organisation.timeZone) + Number(second) * 1000);
}

/** What a test has that changes the project: a copy of its own. */
export const copyTest = base.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = await ProjectCopy.create();
    await use(copy);
    await copy.remove();
  },
});

/** What every test of a site has: the site, built once for all. */
export const siteTest = base.extend<object, { siteName: SiteName; site: BuiltSite }>({
  siteName: ['scs', { option: true, scope: 'worker' }],
  site: [
    async ({ siteName }, use) => {
      await use(await builtSite(siteName));
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site.origin),
});

/**
 * What every test of a page has besides: the clock of the reader, and a look at what the browser says. A
 * test fails on anything that the browser complains of, or on a foreign request.
 */
export const test = siteTest.extend<{
  now: string | undefined;
  readersClock: undefined;
  quietConsole: undefined;
}>({
  /** When the page is opened, as local time; by default the minute that it speaks of. */
  now: [undefined, { option: true }],

  readersClock: [
    async ({ page, now, site }, use) => {
      await page.clock.install({ time: now === undefined ? Date.parse(site.asOf) : at(now) });
      await use(undefined);
    },
    { auto: true },
  ],

  quietConsole: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(`${page.url()}: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== baseURL)
          complaints.push(`request to ${url}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
