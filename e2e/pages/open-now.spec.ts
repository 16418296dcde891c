import { expect, test } from '../support/test.ts';

const LANGUAGES = [
  {
    path: '/tenders/',
    openNow: 'Open now',
    links: [
      'SCS-VP06a-2 on the portal',
      'SCS-VP04 on the portal',
      'SCS-VP18 on the portal',
      'SCS-VP03 on the portal',
    ],
    deadlines: [
      'Monday, 20 March 2023, 12:00 CET',
      'Wednesday, 22 March 2023, 12:00 CET',
      'Monday, 27 March 2023, 12:00 CEST',
      'Monday, 10 April 2023, 12:00 CEST',
    ],
    extended: 'extended',
    none: 'No tender is open at the moment.',
    description: 'Lot 18: description and history',
    lot: '/tenders/lot18/',
  },
  {
    path: '/de/tenders/',
    openNow: 'Jetzt offen',
    links: [
      'SCS-VP06a-2 im Vergabeportal',
      'SCS-VP04 im Vergabeportal',
      'SCS-VP18 im Vergabeportal',
      'SCS-VP03 im Vergabeportal',
    ],
    deadlines: [
      'Montag, 20. März 2023, 12:00 Uhr MEZ',
      'Mittwoch, 22. März 2023, 12:00 Uhr MEZ',
      'Montag, 27. März 2023, 12:00 Uhr MESZ',
      'Montag, 10. April 2023, 12:00 Uhr MESZ',
    ],
    extended: 'verlängert',
    none: 'Zurzeit ist keine Ausschreibung offen.',
    description: 'Vergabepaket 18: Beschreibung und Verlauf',
    lot: '/de/tenders/lot18/',
  },
] as const;

for (const say of LANGUAGES) {
  test.describe(say.path, () => {
    test.beforeEach(({ page }) => page.goto(say.path));

    test('open tenders stand above the table, the next deadline first @no-js', async ({ page }) => {
      const openNow = page.getByRole('region', { name: say.openNow });
      await expect(openNow.locator('time')).toHaveText([...say.deadlines]);
      const links = openNow.getByRole('link').filter({ hasText: /SCS-VP/ });
      await expect(links).toHaveText([...say.links]);
      await expect(links.nth(2)).toHaveAttribute(
        'href',
        'https://www.dtvp.de/Satellite/notice/CXP4YV76FG6',
      );
      await expect(openNow).not.toContainText(say.none, { useInnerText: true });
      const [cards, table] = await Promise.all([
        openNow.boundingBox(),
        page.getByRole('table').boundingBox(),
      ]);
      expect(cards && table && cards.y + cards.height <= table.y).toBe(true);
    });

    test('the portal is the one thing on a card that looks like a button @no-js', async ({
      page,
    }) => {
      const card = page.getByRole('region', { name: say.openNow }).getByRole('listitem').nth(2);
      const filled = await card.getByRole('link').evaluateAll((links) => {
        const background = (element: Element) => getComputedStyle(element).backgroundColor;
        return links
          .filter((link) => background(link) !== 'rgba(0, 0, 0, 0)')
          .map((link) => link.textContent.trim());
      });
      expect(filled).toEqual([say.links[2]]);
      await expect(card.getByRole('link', { name: say.description })).toHaveAttribute(
        'href',
        say.lot,
      );
    });

    test('an extension in force is tagged on the card and in the table @no-js', async ({
      page,
    }) => {
      const cards = page.getByRole('region', { name: say.openNow }).getByRole('listitem');
      const tag = page.getByText(say.extended, { exact: true });
      await expect(cards.filter({ has: tag })).toHaveCount(1);
      await expect(cards.filter({ has: tag })).toContainText('SCS-VP18');
      const rows = page
        .getByRole('table')
        .getByRole('row')
        .filter({ has: tag.filter({ visible: true }) });
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText('SCS-VP18');
    });
  });
}
