import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violationsOn } from '../support/axe.ts';
import { watchForShifts } from '../support/layout-shift.ts';
import { builtSite, type BuiltSite } from '../support/sites.ts';
import { expect, test as base } from '../support/test.ts';

/*
 * On 16 March 2023 a deadline was extended, and a tender was opened the day after. The pages are opened
 * before that; later the server answers as the site of 20 March.
 */

const test = base.extend<object, { before: BuiltSite }>({
  before: [
    async ({}, use) => {
      await use(await builtSite('scs@2023-03-15T12:00'));
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ before }, use) => use(before.origin),
});

test.use({ now: '2023-03-15T12:00' });

/** Where the browser complains of what the test does to it. */
const troubled = test.extend({
  quietConsole: async ({}, use) => {
    await use(undefined);
  },
});

const EXTENSION = 'SCS-VP18: deadline extended to 27 March 2023, 12:00 CEST';
const BUTTON = 'Show the current page';

/** Has the files of a site answer from now on. @returns the paths that are asked for */
async function answerFrom({ dist }: BuiltSite, page: Page, files: RegExp) {
  const asked: string[] = [];
  await page.route(files, (route, request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname);
    const file = pathname.endsWith('/') ? 'index.html' : '';
    return route.fulfill({ path: join(dist, pathname, file) });
  });
  return asked;
}

const NEWS = /\/(?:status\.json|feed\.xml)$/;

/** What a browser does when its tab is hidden or shown again. */
async function show(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !isShown);
}

function news(page: Page) {
  return page.getByRole('status').filter({ hasText: /./ });
}

test('a page that comes back after hours says what was published meanwhile, and shows it at a press', async ({
  page,
  site,
}) => {
  await page.goto('/tenders/');
  const asked = await answerFrom(site, page, NEWS);
  const card = page.getByRole('listitem').filter({ hasText: 'SCS-VP18' });
  await show(page, false);
  await page.clock.fastForward('03:00:00');
  expect(asked).toEqual([]);
  await show(page, true);
  await expect(news(page).getByRole('paragraph')).toHaveText([
    'New since this page was loaded:',
    'SCS-VP03: open for bids until 10 April 2023, 12:00 CEST',
    EXTENSION,
  ]);
  expect(asked).toEqual(['/tenders/status.json', '/tenders/feed.xml']);
  await expect(card).not.toContainText('27 March');

  await answerFrom(site, page, /\/tenders\/$/);
  await page.getByRole('button', { name: BUTTON }).click();
  await expect(card).toContainText('Monday, 27 March 2023, 12:00 CEST');
  await expect(page.getByRole('button', { name: BUTTON })).toHaveCount(0);
});

test('a page of a lot that stays in view asks every ten minutes, and says the same only once', async ({
  page,
  site,
}) => {
  await page.goto('/tenders/lot18/');
  const asked = await answerFrom(site, page, NEWS);
  await page.clock.runFor('09:58');
  expect(asked).toEqual([]);
  await page.clock.runFor('00:03');
  await expect(news(page)).toContainText(EXTENSION);
  await news(page)
    .getByRole('paragraph')
    .evaluateAll((lines) => {
      for (const line of lines) line.setAttribute('title', 'as before');
    });
  for (const times of [2, 3]) {
    await page.clock.runFor('10:01');
    await expect.poll(() => asked.filter((path) => path.endsWith('.json')).length).toBe(times);
  }
  await expect(news(page).getByTitle('as before')).not.toHaveCount(0);
  expect(asked.filter((path) => path.endsWith('.xml'))).toHaveLength(1);
});

test('whoever comes and goes asks no more than once a minute, and nobody asks unseen', async ({
  page,
  before,
}) => {
  await page.goto('/tenders/');
  const asked = await answerFrom(before, page, NEWS);
  const comeAndGo = async () => {
    for (const isShown of [false, true, false, true]) await show(page, isShown);
  };
  await comeAndGo();
  await page.clock.runFor('00:58');
  expect(asked).toHaveLength(0);
  await page.clock.runFor('00:03');
  await expect.poll(() => asked.length).toBe(1);
  await comeAndGo();
  await page.clock.runFor('00:50');
  expect(asked).toHaveLength(1);
  await show(page, false);
  await page.clock.runFor('30:00');
  expect(asked).toHaveLength(1);
  await expect(page.getByRole('button', { name: BUTTON })).toHaveCount(0);
});

troubled(
  'when the site cannot be asked, nothing is said, and the next chance is taken',
  async ({ page, site }) => {
    const failures = [
      () => page.route(NEWS, (route) => route.abort('internetdisconnected')),
      () => page.route(NEWS, (route) => route.fulfill({ status: 503, body: '{}' })),
      () => page.route(NEWS, (route) => route.fulfill({ body: '<!doctype html><p>Portal</p>' })),
      () => page.route(NEWS, (route) => route.fulfill({ body: '{"asOf":null,"digest":[]}' })),
      () =>
        page.route(NEWS, (route) =>
          route.fulfill({ body: '{"asOf":"2023-03-15T00:00:00Z","digest":"older"}' }),
        ),
    ];
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/tenders/changes/');
    for (const fail of failures) {
      await page.unrouteAll();
      await fail();
      const asked = page.waitForRequest(NEWS);
      await page.clock.runFor('10:01');
      await asked;
      await expect(page.getByRole('button', { name: BUTTON })).toHaveCount(0);
    }
    await page.unrouteAll();
    await answerFrom(site, page, NEWS);
    await page.clock.runFor('10:01');
    await expect(news(page)).toContainText(EXTENSION);
    expect(errors).toEqual([]);
  },
);

test('where the feed does not tell what is new, the page says that something is, in its language', async ({
  page,
  site,
}) => {
  await page.goto('/de/tenders/data/');
  await answerFrom(site, page, /\/status\.json$/);
  await page.route(/\/feed\.xml$/, (route) => route.fulfill({ body: '<p>Not a feed</p>' }));
  await page.clock.runFor('10:01');
  await expect(news(page)).toHaveText(
    'Seit diese Seite geladen wurde, ist Neues veröffentlicht worden.',
  );
  await expect(page.getByRole('button', { name: 'Aktuelle Seite anzeigen' })).toBeVisible();
});

test('the bar with the news moves nothing, fits a small window, and hides no focus', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const shifts = await watchForShifts(page);
  await page.goto('/tenders/');
  await answerFrom(site, page, NEWS);
  await page.clock.runFor('10:01');
  const button = page.getByRole('button', { name: BUTTON });
  await expect(button).toBeInViewport({ ratio: 1 });
  expect(await shifts()).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  const hidden = await page.evaluate(() => {
    const bar = document.querySelector('.news')!;
    const focusable = [...document.querySelectorAll<HTMLElement>('main a, footer a')];
    return focusable.filter((element) => {
      element.focus();
      const { top, bottom } = element.getBoundingClientRect();
      return element.checkVisibility() && (top >= bar.getBoundingClientRect().top || bottom <= 0);
    }).length;
  });
  expect(hidden).toBe(0);
  await page.locator('main a:visible').last().focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
});
