import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { filesBelow } from '../support/project.ts';
import { at, expect, test } from '../support/test.ts';

test.use({ siteName: 'states' });

test.describe('a lot that has seen everything', () => {
  for (const { path, words } of [
    { path: 'tenders', words: ['awarded', 'cancelled', 'open', 'upcoming', 'announced'] },
    {
      path: 'de/tenders',
      words: ['vergeben', 'aufgehoben', 'offen', 'bevorstehend', 'angekündigt'],
    },
  ]) {
    test(`shows each status in words, and links only the open one, in ${path}`, async ({
      page,
    }) => {
      await page.goto(`/${path}/`);
      const rows = page.locator('table tbody tr').filter({ hasText: 'SCS-VP20' });
      await expect(rows.locator('.status:not([data-tag])')).toHaveText(words);
      await expect(rows.locator('a[href^="https:"]')).toHaveText(['SCS-VP20-3']);
      await expect(rows.locator('s')).toHaveText(['SCS-VP20']);
      const cancelled = page.locator('#lot21');
      await expect(cancelled).toContainText(words[1] ?? '');
      await expect(cancelled).not.toContainText('tba');
    });
  }

  for (const say of [
    {
      path: '/tenders/',
      suspended: 'Suspended',
      choice: 'suspended 1',
      word: 'suspended',
      glance: 'At a glance',
      since:
        'Suspended since 14 June 2023, 10:00 CEST Reason: A company asked for a review No deadline runs until the procedure is resumed.',
    },
    {
      path: '/de/tenders/',
      suspended: 'Ausgesetzt',
      choice: 'ausgesetzt 1',
      word: 'ausgesetzt',
      glance: 'Auf einen Blick',
      since:
        'Ausgesetzt seit 14. Juni 2023, 10:00 Uhr MESZ Grund: Ein Unternehmen hat Nachprüfung beantragt Bis das Verfahren fortgesetzt wird, läuft keine Abgabefrist.',
    },
  ]) {
    test(`a suspended tender stands above the table of ${say.path}, and is found by that word`, async ({
      page,
    }) => {
      await page.goto(say.path);
      const section = page.getByRole('region', { name: say.suspended });
      await expect(section.getByRole('listitem')).toHaveCount(1);
      await expect(section).toContainText('SCS-VP24');
      expect(await seenText(section)).toContain(say.since);
      await page.getByRole('radio', { name: say.choice, exact: true }).check();
      const rows = page.locator('table tbody tr:visible');
      await expect(rows).toHaveCount(1);
      await expect(rows.locator('.status')).toHaveText([say.word]);
      await expect(rows).toContainText('tba');
    });

    test(`a suspended tender has no deadline, link or calendar in ${say.path}lot24/`, async ({
      page,
    }) => {
      await page.goto(`${say.path}lot24/`);
      const glance = page.getByRole('region', { name: say.glance });
      expect(await seenText(glance)).toContain(say.since);
      await expect(page.getByRole('main').locator('.add-to-calendar')).toHaveCount(0);
      await expect(page.locator('.time-left, a[href*="HALTED"]')).toHaveCount(0);
      await expect(glance.locator('time')).toHaveCount(1);
    });

    test(`a suspended tender neither closes nor opens while ${say.path} is open`, async ({
      page,
    }) => {
      for (const path of [say.path, `${say.path}lot24/`]) {
        await page.goto(path);
        const halted = page.locator('[data-status="suspended"]');
        const count = await halted.count();
        expect(count).toBeGreaterThan(1);
        await page.clock.pauseAt(at('2023-08-15T12:00'));
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect(halted).toHaveCount(count);
      }
    });
  }

  test('that it will be resumed stands nowhere in the site', async ({ site }) => {
    for (const [path, bytes] of await filesBelow(site.dist)) {
      const text = bytes.toString('utf8');
      expect.soft(text, path).not.toMatch(/2023-07-10|2023-07-31|20230731|31 July 2023|31\. Juli/);
    }
  });

  test('shows what editors typed as text, whatever it is', async ({ page }) => {
    for (const path of ['/tenders/', '/tenders/lot20/', '/tenders/changes/']) {
      await page.goto(path);
      await expect(page.locator('b')).toHaveCount(0);
      await expect(page.locator('script').filter({ hasText: 'alert(' })).toHaveCount(0);
    }
    await expect(page.getByRole('main')).toContainText(
      'Hostile <script>alert("name")</script> & <b>bold</b>',
    );
    await expect(page.getByRole('main')).toContainText(
      'SCS-VP20-2 was cancelled. Reason: No "suitable" bid <b>',
    );
    await expect(page.getByRole('main')).toContainText(
      'SCS-VP20 was awarded to Müller & Söhne <GmbH>.',
    );
  });

  test('breaks words that are wider than a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['/de/tenders/', '/de/tenders/lot20/']) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, path).toBe(0);
    }
  });

  test('sets quotes as its language does', async ({ site }) => {
    const read = (path: string) => readFile(join(site.dist, path), 'utf8');
    expect(await read('tenders/lot20/index.html')).toContain('It says “Hello”');
    const german = await read('de/tenders/lot20/index.html');
    expect(german).toContain('Es heißt „Hallo <em>Welt</em>“ und „Guten Tag“.');
  });

  test('may list its own dates inside its description', async ({ page }) => {
    await page.goto('/de/tenders/lot20/');
    const dates = page.locator('.prose li');
    await expect(dates).toHaveCount(5);
    await expect(dates.nth(2)).toContainText('SCS-VP20-3');
    await expect(dates.nth(2)).toContainText('30. Juni 2023, 12:00 Uhr MESZ');
    await expect(page.locator('.prose').getByRole('note', { name: 'Hinweis' })).toBeVisible();
  });

  for (const say of [
    {
      path: '/tenders/',
      glance: 'At a glance',
      cancelled: 'cancelled',
      awarded: 'awarded',
      ofLot: 'Lot 23 was cancelled. Reason: Funds withdrawn',
      withLot: 'SCS-VP23-2 was cancelled together with Lot 23.',
      reason: 'Funds withdrawn',
    },
    {
      path: '/de/tenders/',
      glance: 'Auf einen Blick',
      cancelled: 'aufgehoben',
      awarded: 'vergeben',
      ofLot: 'Vergabepaket 23 wurde aufgehoben. Grund: Mittel gestrichen',
      withLot: 'SCS-VP23-2 wurde zusammen mit Vergabepaket 23 aufgehoben.',
      reason: 'Mittel gestrichen',
    },
  ]) {
    test(`${say.path}lot23/ says of the lot and of its open round that they were cancelled, and of the awarded one that it was awarded`, async ({
      page,
    }) => {
      await page.goto(`${say.path}lot23/`);
      const glance = page.getByRole('region', { name: say.glance });
      await expect(glance.locator('.status')).toHaveText([say.cancelled]);
      await expect(glance).not.toContainText('SCS-VP23');
      const [awarded, ended] = [page.locator('#scs-vp23'), page.locator('#scs-vp23-2')];
      await expect(awarded.locator('.status')).toHaveText(say.awarded);
      await expect(awarded).not.toContainText(say.cancelled);
      await expect(ended.locator('.status')).toHaveText(say.cancelled);
      await expect(ended).toContainText(say.withLot);
      const main = page.getByRole('main');
      await expect(main).toContainText(say.ofLot);
      await expect(main.getByText(say.reason)).toHaveCount(1);

      await page.goto(say.path);
      const rows = page.getByRole('row').filter({ hasText: 'SCS-VP23' });
      await expect(rows.locator('.status')).toHaveText([say.awarded, say.cancelled]);

      await page.goto(`${say.path}changes/`);
      await expect(main).toContainText(say.withLot);
      await expect(main.getByText(say.reason)).toHaveCount(1);
    });
  }

  for (const say of [
    {
      path: '/tenders/',
      openNow: 'Open now',
      glance: 'At a glance',
      upcoming: 'upcoming',
      open: 'open',
      link: 'SCS-VP20-4 on the portal',
      news: 'SCS-VP20-4 is now open.',
      next: 'No tender is open at the moment. Next comes SCS-VP22, from 1 August 2023, 08:00 CEST. All changes',
      noNext: 'No tender is open at the moment. No further tender has a date yet. All changes',
    },
    {
      path: '/de/tenders/',
      openNow: 'Jetzt offen',
      glance: 'Auf einen Blick',
      upcoming: 'bevorstehend',
      open: 'offen',
      link: 'SCS-VP20-4 im Vergabeportal',
      news: 'SCS-VP20-4 ist jetzt offen.',
      next: 'Zurzeit ist keine Ausschreibung offen. Als Nächstes folgt SCS-VP22, Start: 1. August 2023, 08:00 Uhr MESZ. Alle Änderungen',
      noNext:
        'Zurzeit ist keine Ausschreibung offen. Für keine weitere Ausschreibung steht schon ein Termin fest. Alle Änderungen',
    },
  ]) {
    test(`an upcoming tender opens at its start while ${say.path} is open`, async ({ page }) => {
      await page.goto(say.path);
      const row = page.getByRole('table').getByRole('row').filter({ hasText: 'SCS-VP20-4' });
      const cards = page.getByRole('region', { name: say.openNow }).getByRole('listitem');
      await page.clock.pauseAt(at('2023-06-20T07:59:59'));
      await page.clock.runFor(999);
      await expect(row.getByText(say.upcoming, { exact: true })).toBeVisible();
      await expect(row.locator('a[href^="https:"]')).toHaveCount(0);
      await expect(cards.filter({ hasText: 'SCS-VP20-4' })).toHaveCount(0);

      await page.clock.runFor(1);
      await expect(row.getByText(say.open, { exact: true })).toBeVisible();
      await expect(row.getByRole('link', { name: 'SCS-VP20-4' })).toHaveAttribute(
        'href',
        'https://www.dtvp.de/Satellite/notice/UPCOMING',
      );
      await expect(cards.getByRole('link', { name: say.link })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: say.news })).toHaveCount(1);
      // By their deadlines, as if the page had been built now.
      const references = cards.filter({ hasText: 'SCS-VP20' }).locator('.reference');
      await expect(references).toHaveText(['SCS-VP20-3', 'SCS-VP20-4']);
    });

    test(`an outcome stays what it is while ${say.path} ages`, async ({ page }) => {
      await page.goto(`${say.path}lot20/`);
      const [awarded, cancelled] = [page.locator('#scs-vp20'), page.locator('#scs-vp20-2')];
      const before = [await awarded.innerText(), await cancelled.innerText()];
      await page.clock.pauseAt(at('2023-08-15T12:00'));
      await expect(page.locator('#scs-vp20-3 s')).toBeVisible();
      expect([await awarded.innerText(), await cancelled.innerText()]).toEqual(before);
    });

    test(`when all have closed, ${say.path} names what comes next, as long as it does`, async ({
      page,
    }) => {
      await page.goto(say.path);
      const none = page.getByRole('region', { name: say.openNow }).getByRole('paragraph');
      await page.clock.pauseAt(at('2023-07-20T12:00'));
      await expect.poll(() => seenText(none)).toBe(say.next);
      await page.clock.pauseAt(at('2023-09-20T12:00'));
      await expect.poll(() => seenText(none)).toBe(say.noNext);
    });

    test(`at a glance, ${say.path}lot20/ shows the procedure that is open now`, async ({
      page,
    }) => {
      await page.goto(`${say.path}lot20/`);
      const glance = page.getByRole('region', { name: say.glance });
      await expect(glance).toContainText('SCS-VP20-3', { useInnerText: true });
      await expect(glance).not.toContainText('SCS-VP20-4', { useInnerText: true });
      await page.clock.pauseAt(at('2023-07-01T12:00'));
      await expect(glance.getByText(say.open, { exact: true })).toBeVisible();
      await expect(glance.getByRole('link', { name: say.link })).toBeVisible();
      await expect(glance).not.toContainText('SCS-VP20-3', { useInnerText: true });
    });
  }
});

/** What is seen of an element, in one line. */
async function seenText(element: Locator): Promise<string> {
  return (await element.innerText()).trim().replace(/\s+/g, ' ');
}
