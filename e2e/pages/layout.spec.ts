import type { Page } from '@playwright/test';
import { watchForShifts } from '../support/layout-shift.ts';
import { layoutFaults } from '../support/layout.ts';
import { expect, test } from '../support/test.ts';

const PATHS = ['tenders/', 'tenders/lot10/', 'tenders/lot18/', 'tenders/changes/', 'tenders/data/'];

/** At 1260 px there is just room for the table as a table. */
const WIDTHS = [320, 360, 768, 1260, 1280, 1920, 2560];

test.describe('at every width', () => {
  for (const path of PATHS.flatMap((path) => [`/${path}`, `/de/${path}`])) {
    test(`${path} fits the window, and all that can be pressed can be hit`, async ({ page }) => {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await layoutFaults(page), `${width} px, text at 200 %`).toEqual([]);
      }
    });
  }
});

/** Where the parts of a page stand and how high they are. */
function places(page: Page): Promise<readonly string[]> {
  return page
    .locator('main :is(section, article, h2, h3, p, table, tbody tr, .card), footer')
    .evaluateAll((parts) =>
      parts.map((part) => {
        const { y, height } = part.getBoundingClientRect();
        return `${part.localName} ${part.id} ${Math.round(y + scrollY)} ${Math.round(height)}`;
      }),
    );
}

for (const { timezoneId, paths } of [
  { timezoneId: 'Europe/Berlin', paths: PATHS },
  { timezoneId: 'America/New_York', paths: ['tenders/', 'tenders/lot18/'] },
]) {
  test.describe(`for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const path of paths.flatMap((path) => [`/${path}`, `/de/${path}`])) {
      test(`nothing on ${path} moves when its scripts come`, async ({ page }) => {
        await page.route(`**${path}`, async (route) => {
          const response = await route.fetch();
          const html = await response.text();
          const body = html.replaceAll(/<script(?: type="module")?>.*?<\/script>/gs, '');
          await route.fulfill({ response, body });
        });
        await page.goto(path);
        const before = await places(page);
        await page.unrouteAll();
        await page.goto(path);
        expect(await places(page)).toEqual(before);
      });
    }
  });
}

for (const path of PATHS) {
  test(`the layout of /${path} does not shift while a slow machine loads it`, async ({ page }) => {
    const shifts = await watchForShifts(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`/${path}`);
    expect(await shifts()).toEqual([]);
  });
}
