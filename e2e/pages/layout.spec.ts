import { layoutFaults } from '../support/layout.ts';
import { expect, test } from '../support/test.ts';

const PATHS = ['tenders/', 'tenders/lot10/', 'tenders/lot18/', 'tenders/changes/', 'tenders/data/'];

const WIDTHS = [320, 360, 768, 1280, 1920, 2560];

test.describe('at every width', () => {
  test.skip(({ isMobile }) => isMobile, 'The widths are set by the tests.');

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
