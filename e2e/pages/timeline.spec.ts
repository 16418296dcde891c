import { expect, test } from '../support/test.ts';

const LANGUAGES = [
  {
    path: '/tenders/',
    timeline: [
      '24 February 2023 SCS-VP18 was opened. Bids are accepted until 20 March 2023, 12:00 CET.',
      '16 March 2023 The deadline of SCS-VP18 was extended from 20 March 2023, 12:00 CET to 27 March 2023, 12:00 CEST.',
      '27 March 2023, 12:00 CEST Deadline for bids.',
    ],
    previous: 'Previous round: SCS-VP10',
    next: 'Next round: SCS-VP10-3',
    glance: 'At a glance',
    replacedBy: ['Lot 6a', 'Lot 6b', 'Lot 6c', 'Lot 6d', 'Lot 6e'],
    successor: /^Lot 6a:/,
    predecessor: /^Lot 6:/,
    breadcrumb: 'Breadcrumb',
    all: 'All tenders',
    lot: 'Lot 18',
  },
  {
    path: '/de/tenders/',
    timeline: [
      '24. Februar 2023 SCS-VP18 wurde eröffnet. Abgabefrist: 20. März 2023, 12:00 Uhr MEZ.',
      '16. März 2023 Die Abgabefrist von SCS-VP18 wurde verlängert, vom 20. März 2023, 12:00 Uhr MEZ auf den 27. März 2023, 12:00 Uhr MESZ.',
      '27. März 2023, 12:00 Uhr MESZ Ende der Abgabefrist.',
    ],
    previous: 'Vorige Runde: SCS-VP10',
    next: 'Nächste Runde: SCS-VP10-3',
    glance: 'Auf einen Blick',
    replacedBy: [
      'Vergabepaket 6a',
      'Vergabepaket 6b',
      'Vergabepaket 6c',
      'Vergabepaket 6d',
      'Vergabepaket 6e',
    ],
    successor: /^Vergabepaket 6a:/,
    predecessor: /^Vergabepaket 6:/,
    breadcrumb: 'Sie sind hier',
    all: 'Alle Ausschreibungen',
    lot: 'Vergabepaket 18',
  },
] as const;

for (const say of LANGUAGES) {
  test.describe(say.path, () => {
    test('a procedure is told in order, an extension from the old deadline to the new @no-js', async ({
      page,
    }) => {
      await page.goto(`${say.path}lot18/`);
      const items = page.locator('#scs-vp18').getByRole('listitem');
      await expect(items).toHaveText([...say.timeline]);
    });

    test('rounds of a lot lead to the one before and the one after @no-js', async ({ page }) => {
      await page.goto(`${say.path}lot10/`);
      const round = page.locator('#scs-vp10-2');
      await expect(round.getByRole('paragraph')).toHaveText([say.previous, say.next]);
      await expect(page.locator('#scs-vp10').getByRole('paragraph')).toHaveCount(1);
      await round.getByRole('link', { name: 'SCS-VP10-3' }).click();
      await expect(page).toHaveURL(`${say.path}lot10/#scs-vp10-3`);
      await expect(page.locator('#scs-vp10-3')).toBeInViewport();
    });

    test('a replaced lot and its successors name each other at a glance @no-js', async ({
      page,
    }) => {
      await page.goto(`${say.path}lot6/`);
      const glance = page.getByRole('region', { name: say.glance });
      await expect(glance.getByRole('link')).toHaveText(
        say.replacedBy.map((lot) => new RegExp(`^${lot}: `)),
      );
      await glance.getByRole('link', { name: say.successor }).click();
      await expect(page).toHaveURL(`${say.path}lot6a/`);
      await glance.getByRole('link', { name: say.predecessor }).click();
      await expect(page).toHaveURL(`${say.path}lot6/`);
    });

    test('the page of a lot says where it stands in the site @no-js', async ({ page }) => {
      await page.goto(`${say.path}lot18/`);
      const breadcrumb = page.getByRole('navigation', { name: say.breadcrumb });
      await expect(breadcrumb.getByRole('listitem')).toHaveText([say.all, say.lot]);
      await breadcrumb.getByRole('link', { name: say.all }).click();
      await expect(page).toHaveURL(say.path);
    });
  });
}
