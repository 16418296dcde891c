import { htmlFiles } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

test('the root of each language leads to the table @no-js', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/tenders/');
  await page.goto('/de/');
  await expect(page).toHaveURL('/de/tenders/');
});

for (const [from, to] of [
  ['/Tender/', '/tenders/'],
  ['/Tender/index.html.de/', '/de/tenders/'],
  ['/Tender/index.html.en/', '/tenders/'],
  ['/Tender/Lot10.html.de/', '/de/tenders/lot10/'],
  ['/Tender/Lot10.html.en/', '/tenders/lot10/'],
  ['/tenders/Lot1.de.html/', '/de/tenders/lot1/'],
] as const) {
  test(`the former address ${from} leads to its successor @no-js`, async ({ page }) => {
    await page.goto(from);
    await expect(page).toHaveURL(to);
  });
}

test('a former address whose page does not exist yet leads to the table @no-js', async ({
  page,
}) => {
  await page.goto('/Tender/Lot9b.html.en/');
  await expect(page).toHaveURL('/tenders/');
});

test('the language switcher leads to the same page and names the languages themselves @no-js', async ({
  page,
}) => {
  await page.goto('/tenders/lot10/');
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await expect(page).toHaveURL('/de/tenders/lot10/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SCS Zertifizierung');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/tenders/lot10/');
});

test('every page claims its translations and itself', async ({ page }) => {
  await page.goto('/de/tenders/lot10/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://scs.community/de/tenders/lot10/',
  );
  const alternates = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
  expect(alternates).toEqual([
    ['en', 'https://scs.community/tenders/lot10/'],
    ['de', 'https://scs.community/de/tenders/lot10/'],
    ['x-default', 'https://scs.community/tenders/lot10/'],
  ]);
});

test('the sitemap lists the pages with their translations, and robots.txt the sitemap', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(sitemap).toContain('<loc>https://scs.community/de/tenders/lot10/</loc>');
  expect(sitemap).toContain(
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://scs.community/tenders/lot10/"/>',
  );
  expect(sitemap).not.toMatch(/Tender\/|404|<loc>https:\/\/scs\.community\/<\/loc>/);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Sitemap: https://scs.community/sitemap-index.xml');
});

test('a wrong address is answered in both languages', async ({ request }) => {
  const response = await request.get('/tenders/lot99/');
  expect(response.status()).toBe(404);
  const text = await response.text();
  expect(text).toContain('Page not found');
  expect(text).toContain('Seite nicht gefunden');
});

test('imprint and privacy lead to the pages of the project in the language @no-js', async ({
  page,
}) => {
  await page.goto('/de/tenders/');
  const legal = page.getByRole('navigation', { name: 'Rechtliches' });
  await expect(legal.getByRole('link', { name: 'Impressum' })).toHaveAttribute(
    'href',
    'https://scs.community/de/imprint/',
  );
  await expect(legal.getByRole('link', { name: 'Datenschutz' })).toHaveAttribute(
    'href',
    'https://scs.community/de/dataprotection/',
  );
});

test('the keyboard reaches the content past the navigation', async ({ page }) => {
  await page.goto('/tenders/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('no page lets anything run that does not stand in it, or tells others where a reader was', async ({
  site,
}) => {
  const pages = await htmlFiles(site);
  expect(pages.size).toBeGreaterThan(50);
  const hashes = String.raw`(?:'none'|'sha256-[^' ;]+'(?: 'sha256-[^' ;]+')*)`;
  const policy = new RegExp(`default-src 'none';[^"]* script-src ${hashes}; style-src ${hashes};"`);
  for (const [path, html] of pages) {
    expect.soft(html, path).toMatch(policy);
    expect.soft(html, path).toContain('<meta name="referrer" content="same-origin">');
  }
});
