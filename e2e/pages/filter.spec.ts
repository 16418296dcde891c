import type { Page } from '@playwright/test';
import { at, expect, test } from '../support/test.ts';

const LANGUAGES = [
  {
    path: '/tenders/',
    lot: 'Lot 4',
    all: 'all 21',
    open: 'open 4',
    upcoming: 'upcoming 6',
    closed: 'closed 11',
    cancelled: 'cancelled 0',
    search: 'Search number, name or reference',
    shown: (count: number) => `${count} of 21 shown`,
    name: 'storage technology',
    nameHead: 'Name',
    closingHead: 'Closing date',
    firstByName: 'Container Meshing and Proxy',
  },
  {
    path: '/de/tenders/',
    lot: 'Vergabepaket 4',
    all: 'alle 21',
    open: 'offen 4',
    upcoming: 'bevorstehend 6',
    closed: 'geschlossen 11',
    cancelled: 'aufgehoben 0',
    search: 'Nummer, Name oder Kennung suchen',
    shown: (count: number) => `${count} von 21 angezeigt`,
    name: 'speichertechnologie',
    nameHead: 'Name',
    closingHead: 'Abgabefrist',
    firstByName: 'Aufbau Serverhardware',
  },
] as const;

const OPEN = ['SCS-VP03', 'SCS-VP04', 'SCS-VP06a-2', 'SCS-VP18'];

/** Rows of the table without its heads. */
function rows(page: Page) {
  return page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
}

function references(page: Page) {
  return rows(page).locator('.portal');
}

function radio(page: Page, name: string) {
  return page.getByRole('radio', { name, exact: true });
}

function head(page: Page, name: string) {
  return page.getByRole('table').getByRole('columnheader', { name, exact: true });
}

for (const say of LANGUAGES) {
  test.describe(say.path, () => {
    test('the table is filtered by status, and each choice tells its number @no-js', async ({
      page,
    }) => {
      await page.goto(say.path);
      await expect(radio(page, say.all)).toBeChecked();
      await expect(rows(page)).toHaveCount(21);
      for (const [choice, count] of [
        [say.open, 4],
        [say.upcoming, 6],
        [say.closed, 11],
        [say.cancelled, 0],
        [say.all, 21],
      ] as const) {
        await radio(page, choice).check();
        await expect(rows(page)).toHaveCount(count);
      }
    });

    test('the keyboard alone filters the table @no-js', async ({ page }) => {
      await page.goto(say.path);
      await radio(page, say.all).focus();
      await page.keyboard.press('ArrowRight');
      await expect(radio(page, say.open)).toBeFocused();
      await expect(radio(page, say.open)).toBeChecked();
      await expect(references(page)).toHaveText(OPEN);
      await page.keyboard.press('ArrowLeft');
      await expect(rows(page)).toHaveCount(21);
    });

    test('search finds a number, a name or a reference, and tells how many', async ({ page }) => {
      await page.goto(say.path);
      const search = page.getByRole('searchbox', { name: say.search });
      const results = page.getByRole('status').filter({ hasText: /\d/ });
      await expect(results).toHaveText(say.shown(21));
      for (const [text, found] of [
        ['vp06A-2', ['SCS-VP06a-2']],
        [say.name.toUpperCase(), ['SCS-VP03']],
        [' 9c ', ['SCS-VP09c']],
        ['no such thing', []],
      ] as const) {
        await search.fill(text);
        await expect(results).toHaveText(say.shown(found.length));
        await expect(rows(page)).toHaveCount(found.length);
        await expect(references(page)).toHaveText([...found]);
      }
      await search.clear();
      await expect(rows(page)).toHaveCount(21);
    });

    test('search and status narrow the table together', async ({ page }) => {
      await page.goto(say.path);
      await page.getByRole('searchbox', { name: say.search }).fill('vp06');
      await expect(rows(page)).toHaveCount(4);
      await radio(page, say.open).check();
      await expect(references(page)).toHaveText(['SCS-VP06a-2']);
      await expect(page.getByText(say.shown(1))).toBeVisible();
    });

    test('the choice stands in the address, and survives reload and Back', async ({ page }) => {
      await page.goto(say.path);
      await radio(page, say.open).check();
      await page.getByRole('searchbox', { name: say.search }).fill('vp0');
      await expect(page).toHaveURL(`${say.path}?status=open&q=vp0`);
      const expectChoice = async () => {
        await expect(radio(page, say.open)).toBeChecked();
        await expect(page.getByRole('searchbox', { name: say.search })).toHaveValue('vp0');
        await expect(references(page)).toHaveText(['SCS-VP03', 'SCS-VP04', 'SCS-VP06a-2']);
      };
      await page.reload();
      await expectChoice();
      await rows(page).getByRole('link', { name: say.lot, exact: true }).click();
      await expect(page).toHaveURL(`${say.path}lot4/`);
      await page.goBack();
      await expectChoice();
      await radio(page, say.all).check();
      await page.getByRole('searchbox', { name: say.search }).clear();
      await expect(page).toHaveURL(say.path);
    });

    test('a choice can be linked to', async ({ page }) => {
      await page.goto(`${say.path}?status=closed&q=vp10`);
      await expect(radio(page, say.closed)).toBeChecked();
      await expect(references(page)).toHaveText(['SCS-VP10', 'SCS-VP10-2', 'SCS-VP10-3']);
      await page.goto(`${say.path}?status=nonsense`);
      await expect(radio(page, say.all)).toBeChecked();
      await expect(rows(page)).toHaveCount(21);
    });

    test('the head of a column sorts up, down and not at all', async ({ page, isMobile }) => {
      test.skip(isMobile, 'Cards have no heads to click; the keyboard is another test.');
      await page.goto(say.path);
      const built = await rows(page).allTextContents();
      const closing = head(page, say.closingHead);
      await expect(closing).not.toHaveAttribute('aria-sort');

      await closing.getByRole('button').click();
      await expect(closing).toHaveAttribute('aria-sort', 'ascending');
      await expect(references(page).first()).toHaveText('SCS-VP01');
      await expect(rows(page).last()).not.toContainText('2023');

      await closing.getByRole('button').click();
      await expect(closing).toHaveAttribute('aria-sort', 'descending');
      await expect(references(page).first()).toHaveText('SCS-VP03');
      await expect(rows(page).last()).not.toContainText('2023');

      const name = head(page, say.nameHead);
      await name.getByRole('button').click();
      await expect(name).toHaveAttribute('aria-sort', 'ascending');
      await expect(closing).not.toHaveAttribute('aria-sort');
      await expect(rows(page).first().getByRole('rowheader')).toHaveText(say.firstByName);

      await name.getByRole('button').click();
      await name.getByRole('button').click();
      await expect(name).not.toHaveAttribute('aria-sort');
      expect(await rows(page).allTextContents()).toEqual(built);
    });

    test('the keyboard alone sorts, and sees where it is', async ({ page }) => {
      await page.goto(say.path);
      const button = head(page, say.closingHead).getByRole('button');
      await page.getByRole('searchbox', { name: say.search }).focus();
      for (let column = 1; column <= 6; column += 1) await page.keyboard.press('Tab');
      await expect(button).toBeFocused();
      await expect(button).toBeInViewport();
      const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(await isCoveredOrClipped(page)).toBe(false);
      await page.keyboard.press('Enter');
      await expect(button).toBeFocused();
      await expect(references(page).first()).toHaveText('SCS-VP01');
      await page.keyboard.press('Space');
      await expect(references(page).first()).toHaveText('SCS-VP03');
    });

    test('sorted rows stay filtered, and filtered rows stay sorted', async ({ page }) => {
      await page.goto(`${say.path}?status=open`);
      await head(page, say.closingHead).getByRole('button').press('Enter');
      await expect(references(page)).toHaveText([
        'SCS-VP06a-2',
        'SCS-VP04',
        'SCS-VP18',
        'SCS-VP03',
      ]);
      await page.getByRole('searchbox', { name: say.search }).fill('vp0');
      await expect(references(page)).toHaveText(['SCS-VP06a-2', 'SCS-VP04', 'SCS-VP03']);
    });

    test('a tender that closes leaves the open ones, and the number says so', async ({ page }) => {
      await page.goto(`${say.path}?status=open`);
      await expect(page.getByText(say.shown(4))).toBeVisible();
      await page.clock.pauseAt(at('2023-03-20T12:00'));
      await expect(references(page)).toHaveText(['SCS-VP03', 'SCS-VP04', 'SCS-VP18']);
      await expect(page.getByText(say.shown(3))).toBeVisible();
    });
  });
}

/** Whether something else than the focused element is seen at its middle. */
function isCoveredOrClipped(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return true;
    const { x, y, width, height } = focused.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) !== focused;
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no search, no sorting and no number that would not work', async ({ page }) => {
    await page.goto('/tenders/');
    await expect(radio(page, 'all 21')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('shown')).toHaveCount(0);
  });
});
