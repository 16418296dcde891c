import { watchForShifts } from '../support/layout-shift.ts';
import { slowServer } from '../support/slow-server.ts';
import { expect, test as base } from '../support/test.ts';

/*
 * Pages that were built on 20 March 2023 at 11:00 and are opened then or later, on a slow connection:
 * they arrive in pieces, and each piece is painted.
 */

const test = base.extend<object, { slowOrigin: string }>({
  slowOrigin: [
    async ({ site }, use) => {
      const { origin, close } = await slowServer(site);
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ slowOrigin }, use) => use(slowOrigin),
});

// A reader far away is told each deadline in a time of their own, too.
test.use({ timezoneId: 'America/New_York' });

for (const { when, now } of [
  { when: 'an hour before a deadline', now: '2023-03-20T11:00' },
  { when: 'after one deadline', now: '2023-03-20T13:00' },
  { when: 'after all deadlines', now: '2023-06-20T11:00' },
]) {
  test.describe(`opened ${when}`, () => {
    test.use({ now });

    test('nothing moves while the table or the page of a lot arrives', async ({ page }) => {
      // Most of the table is in view, too.
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 1800 });
      const shifts = await watchForShifts(page);
      for (const path of ['/tenders/', '/tenders/lot6a/']) {
        await page.goto(path);
        expect.soft(await shifts(), path).toEqual([]);
      }
    });
  });
}

test.describe('opened after one deadline', () => {
  test.use({ now: '2023-03-20T13:00' });

  test('what is painted of a page that is still arriving is true already', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const cards = [...document.querySelectorAll('.card')].filter((card) =>
          card.checkVisibility(),
        );
        seen.push(`${document.readyState} ${cards.map((card) => card.textContent).join(' ')}`);
        if (document.readyState === 'loading') requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto('/tenders/');
    await expect(page.getByRole('region', { name: 'Open now' })).toBeVisible();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const onTheWay = seen.filter((text) => text.startsWith('loading') && text.includes('SCS-VP18'));
    expect(onTheWay.length).toBeGreaterThan(0);
    expect(seen.filter((text) => text.includes('SCS-VP06a-2'))).toEqual([]);
  });
});
