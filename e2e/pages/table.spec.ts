import { expect, test } from '../support/test.ts';

test('the table has the seven columns in each language @no-js', async ({ page }) => {
  await page.goto('/tenders/');
  const heads = page.getByRole('table').getByRole('columnheader');
  await expect(heads).toHaveText([
    '#',
    '#VH81',
    'Name',
    'Description',
    'Start date',
    'Closing date',
    'Link to contracting portal',
  ]);
  await page.goto('/de/tenders/');
  await expect(heads).toHaveText([
    '#',
    '#VH81',
    'Name',
    'Beschreibung',
    'Start',
    'Abgabefrist',
    'Link zum Vergabeportal',
  ]);
});
