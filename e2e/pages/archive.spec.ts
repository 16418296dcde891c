import { assertAccessible } from '../support/axe.ts';
import { htmlFiles } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

test.use({ siteName: 'archive', now: '2026-11-27T09:00' });

for (const say of [
  {
    path: '/tenders/',
    archive: 'Archive',
    note: 'This is an archive. It shows the state of 20 March 2023, 11:00 CET.',
    link: 'Current tenders',
    current: 'https://scs.community/tenders/',
    openNow: 'Open now',
  },
  {
    path: '/de/tenders/',
    archive: 'Archiv',
    note: 'Dies ist ein Archiv. Es zeigt den Stand vom 20. März 2023, 11:00 Uhr MEZ.',
    link: 'Aktuelle Ausschreibungen',
    current: 'https://scs.community/de/tenders/',
    openNow: 'Jetzt offen',
  },
]) {
  test(`${say.path} of an archive shows years later what was open, and says that it is one`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(say.path);
    const note = page.getByRole('complementary', { name: say.archive });
    await expect(note).toContainText(say.note);
    await expect(note).toBeInViewport();
    await expect(note.getByRole('link', { name: say.link })).toHaveAttribute('href', say.current);
    const cards = page.getByRole('region', { name: say.openNow }).getByRole('listitem');
    await expect(cards).toHaveCount(4);
    await page.clock.runFor('30:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(cards).toHaveCount(4);
    await expect(cards.first().locator('a[href^="https://www.dtvp.de/"]')).toBeVisible();
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([say.path]);
  });
}

test('every page of an archive says that it is one, and asks search engines to leave it out', async ({
  site,
}) => {
  const pages = [...(await htmlFiles(site))].filter(
    ([, html]) => !html.includes('http-equiv="refresh"'),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const [path, html] of pages) {
    expect.soft(html, path).toContain('<aside class="archive"');
    expect.soft(html, path).toContain('<meta name="robots" content="noindex">');
    expect.soft(html, path).not.toMatch(/id="words"|rel="canonical"|ld\+json/);
  }
});

test('the note of an archive is accessible in every width and in the dark', async ({ page }) => {
  await assertAccessible(page, '/tenders/lot18/');
});
