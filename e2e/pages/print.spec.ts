import { expect, test } from '../support/test.ts';

/** Every lot that is open or has had several rounds: the fullest pages. */
for (const path of ['/tenders/lot1/', '/de/tenders/lot6a/', '/de/tenders/lot10/']) {
  test(`${path} prints on one sheet, with its addresses written out`, async ({ page }) => {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const links = page.getByRole('main').locator('a[href^="https:"]');
    for (const link of await links.all()) {
      const written = await link.evaluate(
        (element) => getComputedStyle(element, '::after').content,
      );
      expect(written).toContain(await link.getAttribute('href'));
    }
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
}
