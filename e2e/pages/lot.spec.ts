import { gzipSync } from 'node:zlib';
import { pageFile } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

/** What the page of a lot may weigh, compressed, with all that keeps it true and asks for news. */
const LOT_PAGE = 9500;

test('the page of a lot says its status, dates and portal @no-js', async ({ page }) => {
  await page.goto('/tenders/lot18/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Procurement of Data Centre Hardware and Operation',
  );
  const main = page.getByRole('main');
  await expect(main.getByText('open', { exact: true }).first()).toBeVisible();
  await expect(main.getByText('27 March 2023, 12:00 CEST').first()).toBeVisible();
  await expect(main.getByRole('link', { name: /SCS-VP18/ }).first()).toHaveAttribute(
    'href',
    'https://www.dtvp.de/Satellite/notice/CXP4YV76FG6',
  );
});

test('an extension is told with the old and the new deadline @no-js', async ({ page }) => {
  await page.goto('/de/tenders/lot18/');
  await expect(page.locator('#scs-vp18')).toContainText('20. März 2023, 12:00 Uhr MEZ');
  await expect(page.locator('#scs-vp18')).toContainText('27. März 2023, 12:00 Uhr MESZ');
});

test('each procedure of a lot has its own address @no-js', async ({ page }) => {
  await page.goto('/tenders/lot10/#scs-vp10-2');
  await expect(page.locator('#scs-vp10-2')).toContainText('27 January 2022, 10:00 CET');
});

test('the description is read below headings that fit the page @no-js', async ({ page }) => {
  await page.goto('/tenders/lot10/');
  await expect(page.getByRole('heading', { level: 2, name: 'What it is about' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Compatibility' })).toBeVisible();
});

test('questions go through the portal only, in each language @no-js', async ({ page }) => {
  await page.goto('/tenders/lot10/');
  await expect(page.getByRole('note', { name: 'Note' })).toContainText('contracting portal only');
  await page.goto('/de/tenders/lot10/');
  await expect(page.getByRole('note', { name: 'Hinweis' })).toContainText(
    'nur über das Vergabeportal',
  );
});

test('a reader can walk from lot to lot @no-js', async ({ page }) => {
  await page.goto('/tenders/lot9c/');
  const others = page.getByRole('navigation', { name: 'Other lots' });
  await others.getByRole('link', { name: /Next lot/ }).click();
  await expect(page).toHaveURL('/tenders/lot10/');
  await others.getByRole('link', { name: /Previous lot/ }).click();
  await expect(page).toHaveURL('/tenders/lot9c/');
});

test('a replaced lot and its successors lead to each other @no-js', async ({ page }) => {
  await page.goto('/tenders/lot6/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lot 6a/ })
    .first()
    .click();
  await expect(page).toHaveURL('/tenders/lot6a/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lot 6:/ })
    .first()
    .click();
  await expect(page).toHaveURL('/tenders/lot6/');
});

test('the changes page tells everything newest first and links to it @no-js', async ({ page }) => {
  await page.goto('/tenders/changes/');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items.first()).toContainText('17 March 2023');
  await expect(items.first()).toContainText('SCS-VP03 was opened.');
  await expect(items.nth(1)).toContainText(
    'The deadline of SCS-VP18 was extended from 20 March 2023, 12:00 CET to 27 March 2023, 12:00 CEST.',
  );
  await items.nth(1).getByRole('link').click();
  await expect(page).toHaveURL('/tenders/lot18/#scs-vp18');
});

test('the page of a lot travels in one small piece', async ({ site }) => {
  for (const lot of ['lot10', 'lot18']) {
    for (const path of [`/tenders/${lot}/`, `/de/tenders/${lot}/`]) {
      const size = gzipSync(await pageFile(site, path), { level: 9 }).length;
      expect.soft(size, path).toBeLessThanOrEqual(LOT_PAGE);
    }
  }
});
