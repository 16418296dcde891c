import { expect, test as base } from '@playwright/test';
import { organisation } from '../../src/authority/organisation.ts';
import { instantFrom } from '../../src/tenders/time.ts';
import { REAL_AS_OF } from './sites.ts';

/** The instant of a local time of the site: `2023-03-20T11:00`, with seconds if they matter. */
export function at(local: string): Date {
  const [minute, second = '0'] = [local.slice(0, 16), local.slice(17) || undefined];
  return new Date(instantFrom(minute, organisation.timeZone) + Number(second) * 1000);
}

/**
 * What every test of a page has: the clock of the reader, and a look at what the browser says. A test
 * fails on anything that the browser complains of, or on a foreign request.
 */
export const test = base.extend<{ now: string; readersClock: undefined; quietConsole: undefined }>({
  /** When the page is opened, as local time of the site; by default the minute that it speaks of. */
  now: [REAL_AS_OF, { option: true }],

  readersClock: [
    async ({ page, now }, use) => {
      await page.clock.install({ time: at(now) });
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
