import type { Page } from '@playwright/test';
import { at, expect, test } from '../support/test.ts';

/*
 * SCS-VP06a-2 closes on 20 March 2023 at 12:00. The pages are built an hour before and never again:
 * what changes, changes in the browser.
 */

const LANGUAGES = [
  {
    table: '/tenders/',
    lot: '/tenders/lot6a/',
    changes: '/tenders/changes/',
    title: (open: number) => `Public tenders (${open} open) – Sovereign Cloud Stack`,
    titleOfNone: 'Public tenders – Sovereign Cloud Stack',
    openNow: 'Open now',
    link: 'SCS-VP06a-2 on the portal',
    none: 'No tender is open at the moment. No further tender has a date yet. All changes',
    all: 'All lots',
    open: 'open',
    closed: 'closed',
    changed: 'SCS-VP06a-2 is now closed.',
    glance: 'At a glance',
    calendar: 'Add deadline to calendar',
    minutes: 'in 40 minutes',
    hours: 'in 2 hours',
    days: 'in 2 days',
    ownTime: 'Your time: 20 Mar, 07:00 GMT-4',
    ownTimeWord: 'Your time',
  },
  {
    table: '/de/tenders/',
    lot: '/de/tenders/lot6a/',
    changes: '/de/tenders/changes/',
    title: (open: number) => `Öffentliche Ausschreibungen (${open} offen) – Sovereign Cloud Stack`,
    titleOfNone: 'Öffentliche Ausschreibungen – Sovereign Cloud Stack',
    openNow: 'Jetzt offen',
    link: 'SCS-VP06a-2 im Vergabeportal',
    none: 'Zurzeit ist keine Ausschreibung offen. Für keine weitere Ausschreibung steht schon ein Termin fest. Alle Änderungen',
    all: 'Alle Vergabepakete',
    open: 'offen',
    closed: 'geschlossen',
    changed: 'SCS-VP06a-2 ist jetzt geschlossen.',
    glance: 'Auf einen Blick',
    calendar: 'Frist in den Kalender übernehmen',
    minutes: 'in 40 Minuten',
    hours: 'in 2 Stunden',
    days: 'in 2 Tagen',
    ownTime: 'Ihre Zeit: 20. März, 07:00 GMT-4',
    ownTimeWord: 'Ihre Zeit',
  },
] as const;

const LAST_SECOND = at('2023-03-20T11:59:59');

const LINKS_TO_PORTAL = 'main a[href^="https://www.dtvp.de/"]';

function row(page: Page, reference: string) {
  return page.getByRole('table').getByRole('row').filter({ hasText: reference });
}

/** Notes whether a link to the portal stands on the page at any moment from its loading on. */
async function watchForLinks(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((links) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (when: string) => {
      if (document.querySelector(links)) seen.push(when);
    };
    addEventListener('DOMContentLoaded', () => {
      look('loading');
      new MutationObserver(() => look('changing')).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    addEventListener('load', () => look('loaded'));
    addEventListener('pageshow', () => look('shown'));
  }, LINKS_TO_PORTAL);
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

for (const say of LANGUAGES) {
  test.describe(say.table, () => {
    test('a table kept open links a tender to its last second and not a moment longer', async ({
      page,
    }) => {
      await page.goto(say.table);
      const cards = page.getByRole('region', { name: say.openNow });
      const tender = row(page, 'SCS-VP06a-2');
      const radio = (name: string) => page.getByRole('radio', { name, exact: true });

      await page.clock.pauseAt(LAST_SECOND);
      await page.clock.runFor(999);
      await expect(cards.getByRole('link', { name: say.link })).toBeVisible();
      await expect(tender.getByRole('link', { name: 'SCS-VP06a-2' })).toBeVisible();
      await expect(tender.getByText(say.open, { exact: true })).toBeVisible();
      await expect(radio(`${say.open} 4`)).toBeVisible();
      await expect(page).toHaveTitle(say.title(4));
      await expect(page.getByText(say.changed)).toHaveCount(0);

      await page.clock.runFor(1);
      await expect(cards.getByRole('link', { name: say.link })).toHaveCount(0);
      await expect(cards.getByRole('listitem')).toHaveCount(3);
      await expect(tender.getByRole('link', { name: 'SCS-VP06a-2' })).toHaveCount(0);
      await expect(tender.locator('s')).toHaveText('SCS-VP06a-2');
      await expect(tender.getByText(say.closed, { exact: true })).toBeVisible();
      await expect(radio(`${say.open} 3`)).toBeVisible();
      await expect(radio(`${say.closed} 12`)).toBeVisible();
      await expect(page).toHaveTitle(say.title(3));
      await expect(page.getByRole('status').filter({ hasText: say.changed })).toHaveText(
        say.changed,
      );
    });

    test('the page of a lot kept open follows its deadline', async ({ page }) => {
      await page.goto(say.lot);
      const glance = page.getByRole('region', { name: say.glance });
      const procedure = page.locator('#scs-vp06a-2');

      await page.clock.pauseAt(LAST_SECOND);
      await page.clock.runFor(999);
      await expect(glance.getByText(say.open, { exact: true })).toBeVisible();
      await expect(glance.getByRole('link', { name: say.link })).toBeVisible();
      await expect(procedure.getByRole('link', { name: 'SCS-VP06a-2', exact: true })).toBeVisible();

      await page.clock.runFor(1);
      await expect(glance.getByText(say.closed, { exact: true })).toBeVisible();
      await expect(glance.getByRole('link', { name: say.link })).toHaveCount(0);
      await expect(glance.getByRole('link', { name: say.calendar })).toHaveCount(0);
      await expect(glance.locator('s')).toHaveText('SCS-VP06a-2');
      await expect(procedure.getByText(say.closed, { exact: true })).toBeVisible();
      await expect(procedure.locator('s')).toHaveText('SCS-VP06a-2');
      await expect(procedure.getByRole('link', { name: say.calendar })).toHaveCount(0);
      await expect(page.locator(LINKS_TO_PORTAL)).toHaveCount(0);
      await expect(page.getByRole('status').filter({ hasText: say.changed })).toHaveText(
        say.changed,
      );
    });

    test('time left is told in words, and counts while the page is open', async ({ page }) => {
      await page.clock.pauseAt(at('2023-03-20T11:20'));
      await page.goto(say.table);
      const cards = page.getByRole('region', { name: say.openNow }).getByRole('listitem');
      await expect(cards.first()).toContainText(say.minutes);
      await expect(cards.nth(1)).toContainText(say.days);
      await page.clock.runFor('39:00');
      await expect(cards.first()).toContainText(
        say.minutes.replace('40', '1').replace(/s$|n$/, ''),
      );
      await page.clock.pauseAt(at('2023-03-22T10:00'));
      await expect(cards.first()).toContainText(say.hours);
    });
  });

  test.describe(`${say.table} from an old build`, () => {
    test.use({ now: '2023-04-20T11:00' });

    for (const path of [say.table, say.lot]) {
      test(`opened a month later, ${path} shows no live link at any moment`, async ({ page }) => {
        const linksSeen = await watchForLinks(page);
        await page.goto(path);
        const struck = page.locator('s').filter({ hasText: 'SCS-VP06a-2', visible: true });
        await expect(struck).not.toHaveCount(0);
        await page.clock.runFor('02:00');
        expect(await linksSeen()).toEqual([]);
        await expect(page.locator(LINKS_TO_PORTAL)).toHaveCount(0);
      });
    }

    test('opened a month later, the page says that none is open and where to look', async ({
      page,
    }) => {
      await page.goto(say.table);
      const openNow = page.getByRole('region', { name: say.openNow });
      await expect(openNow.getByRole('listitem')).toHaveCount(0);
      await expect(openNow.getByRole('paragraph')).toHaveText(say.none);
      await expect(openNow.getByRole('link')).toHaveAttribute('href', say.changes);
      await expect(page).toHaveTitle(say.titleOfNone);
      await expect(page.getByRole('radio', { name: `${say.open} 0`, exact: true })).toBeVisible();
    });

    test('what was closed before the page was opened is no news', async ({ page }) => {
      await page.goto(say.table);
      await expect(page).toHaveTitle(say.titleOfNone);
      await expect(page.getByText(say.changed)).toHaveCount(0);
    });
  });

  test.describe(`${say.table} read in Berlin`, () => {
    test.use({ timezoneId: 'Europe/Berlin' });

    test('a reader in the zone of the site is told no second time', async ({ page }) => {
      await page.goto(say.table);
      await expect(page.getByRole('region', { name: say.openNow })).toContainText(say.days);
      await expect(page.getByText(say.ownTimeWord)).toHaveCount(0);
    });
  });

  test.describe(`${say.table} read in New York`, () => {
    test.use({ timezoneId: 'America/New_York' });

    test('a deadline is also told in the reader’s own time, as long as it matters', async ({
      page,
    }) => {
      for (const [path, region] of [
        [say.table, say.openNow],
        [say.lot, say.glance],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole('region', { name: region })).toContainText(say.ownTime);
      }
      await page.clock.pauseAt(at('2023-03-20T12:00'));
      await expect(page.getByText(say.ownTimeWord)).toHaveCount(0);
    });
  });
}

test('the watch for live links sees one where there is one', async ({ page }) => {
  const linksSeen = await watchForLinks(page);
  await page.goto('/tenders/');
  await expect(page).toHaveTitle(LANGUAGES[0].title(4));
  expect(await linksSeen()).toContain('loading');
});

for (const [event, told] of [
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['resume', () => document.dispatchEvent(new Event('resume'))],
  ['focus', () => dispatchEvent(new Event('focus'))],
] as const) {
  test(`a page that wakes from sleep looks at the clock at once: ${event}`, async ({ page }) => {
    await page.goto('/tenders/');
    await page.clock.pauseAt(at('2023-03-20T11:30'));
    const tender = row(page, 'SCS-VP06a-2');
    await expect(tender.getByRole('link', { name: 'SCS-VP06a-2' })).toBeVisible();
    // No timer runs while a machine sleeps; what it gets on waking is the event.
    await page.clock.setSystemTime(at('2023-03-20T14:00'));
    await page.evaluate(told);
    await expect(tender.locator('s')).toBeVisible();
    await expect(page).toHaveTitle('Public tenders (3 open) – Sovereign Cloud Stack');
  });
}

test('a page that slept in full view, and was told nothing, is true within a second', async ({
  page,
}) => {
  await page.goto('/tenders/');
  await page.clock.pauseAt(at('2023-03-20T11:30'));
  await page.clock.setSystemTime(at('2023-03-20T14:00'));
  await page.clock.runFor('00:01');
  await expect(row(page, 'SCS-VP06a-2').locator('s')).toBeVisible();
});

test.describe('with a clock that was an hour ahead', () => {
  test.use({ now: '2023-03-20T12:10' });

  test('a page shows again what is open when the clock is set right', async ({ page }) => {
    await page.goto('/tenders/');
    const tender = row(page, 'SCS-VP06a-2');
    await expect(tender.locator('s')).toBeVisible();
    await page.clock.pauseAt(at('2023-03-20T12:11'));
    await page.clock.setSystemTime(at('2023-03-20T11:11'));
    await page.clock.runFor('00:01');
    await expect(tender.getByRole('link', { name: 'SCS-VP06a-2' })).toBeVisible();
  });
});

test.describe('with a clock that is two years behind', () => {
  test.use({ now: '2021-03-20T11:00' });

  test('nothing is open that the build knew as closed, and what closes closes', async ({
    page,
  }) => {
    await page.goto('/tenders/');
    const cards = page.getByRole('region', { name: 'Open now' }).getByRole('listitem');
    await expect(page.locator('tr[data-choice="closed"]')).toHaveCount(11);
    await expect(cards).toHaveCount(4);
    await expect(cards.first()).toContainText('SCS-VP06a-2');
    await page.clock.runFor('01:00:00');
    await expect(cards).toHaveCount(3);
    await expect(row(page, 'SCS-VP06a-2').locator('s')).toBeVisible();
  });
});

test('a page that comes back from memory looks at the clock at once', async ({ page }) => {
  await page.goto('/tenders/');
  await page.clock.pauseAt(at('2023-03-20T11:30'));
  await page.clock.setSystemTime(at('2023-03-20T14:00'));
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(row(page, 'SCS-VP06a-2').locator('s')).toBeVisible();
});

test('Back leads to a page that knows what has closed meanwhile', async ({ page }) => {
  await page.goto('/tenders/');
  await row(page, 'SCS-VP06a-2').getByRole('link', { name: 'Lot 6a' }).click();
  await expect(page).toHaveURL('/tenders/lot6a/');
  await page.clock.pauseAt(at('2023-03-20T14:00'));
  await page.goBack();
  await expect(page).toHaveURL('/tenders/');
  await expect(row(page, 'SCS-VP06a-2').locator('s')).toBeVisible();
  await expect(page.getByRole('link', { name: 'SCS-VP06a-2 on the portal' })).toHaveCount(0);
});
