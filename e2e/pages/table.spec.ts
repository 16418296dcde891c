import { gzipSync } from 'node:zlib';
import { pageFile } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

const FIRST_ROUND_TRIP = 14_600;

/** What the script that keeps a page true may weigh, compressed. */
const LIVE_SCRIPT = 2560;

const LANGUAGES = [
  {
    path: '/tenders/',
    title: 'Public tenders',
    heads: [
      '#',
      '#VH81',
      'Name',
      'Description',
      'Start date',
      'Closing date',
      'Link to contracting portal',
    ],
    open: 'open',
    closing: '27 March 2023, 12:00 CEST',
    storage: 'Storage Technology',
  },
  {
    path: '/de/tenders/',
    title: 'Öffentliche Ausschreibungen',
    heads: ['#', '#VH81', 'Name', 'Beschreibung', 'Start', 'Abgabefrist', 'Link zum Vergabeportal'],
    open: 'offen',
    closing: '27. März 2023, 12:00 Uhr MESZ',
    storage: 'Speichertechnologie',
  },
] as const;

for (const { path, title, heads, open, closing, storage } of LANGUAGES) {
  test.describe(path, () => {
    test.beforeEach(({ page }) => page.goto(path));

    test('the table has the seven columns @no-js', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('table').getByRole('columnheader')).toHaveText([...heads]);
    });

    test('an open tender is linked and says its deadline with the zone @no-js', async ({
      page,
    }) => {
      const row = page.getByRole('table').getByRole('row').filter({ hasText: 'SCS-VP18' });
      await expect(row.getByRole('link', { name: 'SCS-VP18' })).toHaveAttribute(
        'href',
        'https://www.dtvp.de/Satellite/notice/CXP4YV76FG6',
      );
      await expect(row).toContainText(closing);
      await expect(row.getByText(open, { exact: true })).toBeVisible();
      await expect(row.locator('time').last()).toHaveAttribute(
        'datetime',
        '2023-03-27T12:00+02:00',
      );
    });

    test('a closed tender is struck through and not linked @no-js', async ({ page }) => {
      const row = page.getByRole('table').getByRole('row').filter({ hasText: 'SCS-VP13' });
      await expect(row.locator('s')).toHaveText('SCS-VP13');
      await expect(row.getByRole('link', { name: 'SCS-VP13' })).toHaveCount(0);
    });

    test('further procedures of a lot have a dash for their numbers @no-js', async ({ page }) => {
      const row = page.getByRole('table').getByRole('row').filter({ hasText: 'SCS-VP06a-2' });
      await expect(row.locator('td').nth(0)).toHaveText('—');
      await expect(row.locator('td').nth(1)).toHaveText('—');
    });

    test('the name of a lot is the head of its row @no-js', async ({ page }) => {
      await expect(page.getByRole('table').getByRole('rowheader', { name: storage })).toBeVisible();
    });

    test('the page says as of when it speaks @no-js', async ({ page }) => {
      const footer = page.getByRole('contentinfo');
      await expect(footer.locator('time')).toHaveAttribute('datetime', '2023-03-20T11:00:00+01:00');
    });

    test('the page travels in the first round trip, in one request beside its icon', async ({
      page,
      site,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.reload();
      expect(requests.filter((request) => request !== '/favicon.svg')).toEqual([path]);
      const size = gzipSync(await pageFile(site, path), { level: 9 }).length;
      expect(size).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    });

    test('the script that keeps the page true is small', async ({ site }) => {
      const html = await pageFile(site, path);
      const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)]
        .map(([, script = '']) => script)
        .filter((script) => script.includes('RelativeTimeFormat'));
      expect(scripts).toHaveLength(1);
      expect(gzipSync(scripts.join(''), { level: 9 }).length).toBeLessThan(LIVE_SCRIPT);
    });
  });
}
