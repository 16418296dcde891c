import { expect, test } from '../support/test.ts';

const LANGUAGES = [
  {
    path: '/tenders/data/',
    table: '/tenders/',
    title: 'Subscribe and data',
    calendar: 'Subscribe to the calendar',
    webcal: 'webcal://scs.community/tenders/calendar.ics',
    feed: 'Open the feed',
    feedPath: '/tenders/feed.xml',
    copy: 'Copy address',
    copied: 'Copied',
    policy: 'Publication policy',
    prefix: 'the prefix of the standard’s own examples',
    licence: 'Text of CC0 1.0',
  },
  {
    path: '/de/tenders/data/',
    table: '/de/tenders/',
    title: 'Abonnieren und Daten',
    calendar: 'Kalender abonnieren',
    webcal: 'webcal://scs.community/de/tenders/calendar.ics',
    feed: 'Feed öffnen',
    feedPath: '/de/tenders/feed.xml',
    copy: 'Adresse kopieren',
    copied: 'Kopiert',
    policy: 'Regeln der Veröffentlichung',
    prefix: 'das Präfix aus den Beispielen des Standards',
    licence: 'Wortlaut von CC0 1.0',
  },
] as const;

for (const say of LANGUAGES) {
  test.describe(say.path, () => {
    test('the navigation leads to the page, which says what there is', async ({ page }) => {
      await page.goto(say.table);
      await page.getByRole('navigation').getByRole('link', { name: say.title }).click();
      await expect(page).toHaveURL(say.path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title);
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: say.feed })).toHaveAttribute(
        'href',
        say.feedPath,
      );
      await expect(main.getByRole('link', { name: say.calendar })).toHaveAttribute(
        'href',
        say.webcal,
      );
      await expect(main.getByRole('link', { name: say.licence })).toBeVisible();
    });

    test('the rules of publication say that the prefix is that of the examples', async ({
      page,
    }) => {
      await page.goto(`${say.path}#policy`);
      const policy = page.getByRole('region', { name: say.policy });
      await expect(policy).toContainText('ocds-213czf');
      await expect(policy).toContainText(say.prefix);
    });

    test('an address can be copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(say.path);
      const copyButton = page.getByRole('button', { name: say.copy }).nth(1);
      await copyButton.click();
      await expect(page.getByRole('status').filter({ hasText: say.copied })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(say.webcal.replace('webcal:', 'https:'));
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing, and the address can be read', async ({ page }) => {
    await page.goto('/tenders/data/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('https://scs.community/tenders/feed.xml')).toBeVisible();
  });
});

for (const [path, label, calendar] of [
  ['/tenders/lot18/', 'Add deadline to calendar', '/tenders/scs-vp18.ics'],
  ['/de/tenders/lot18/', 'Frist in den Kalender übernehmen', '/de/tenders/scs-vp18.ics'],
] as const) {
  test(`an open tender offers its deadline for the calendar (${path})`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const link = page.locator('#scs-vp18').getByRole('link', { name: label });
    await expect(link).toHaveAttribute('href', calendar);
    expect(await (await request.get(calendar)).text()).toContain('TRIGGER:-P3D');
  });
}

test('a closed tender offers no deadline for the calendar', async ({ page }) => {
  await page.goto('/tenders/lot13/');
  await expect(page.locator('#scs-vp13')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add deadline to calendar' })).toHaveCount(0);
});
