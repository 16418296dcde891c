import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT, ProjectCopy } from '../support/project.ts';

// These pages speak of a day long past; a script would judge them by today's clock.
test.use({ javaScriptEnabled: false });

const FIXTURE = join(PROJECT, 'e2e/fixtures/states');

test.describe('a lot that has seen everything', () => {
  test.describe.configure({ mode: 'serial' });

  let copy: ProjectCopy;

  test.beforeAll(async () => {
    copy = await ProjectCopy.create();
    await cp(FIXTURE, join(copy.root, 'src/content'), { recursive: true });
    const { status, output } = await copy.build('2023-06-15T12:00');
    expect(status, output).toBe(0);
  });

  test.afterAll(() => copy.remove());

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
      await page.setContent(await copy.read(`${path}/index.html`));
      const rows = page.locator('table tbody tr').filter({ hasText: 'SCS-VP20' });
      await expect(rows.locator('.status:not([data-tag])')).toHaveText(words);
      await expect(rows.locator('a[href^="https:"]')).toHaveText(['SCS-VP20-3']);
      await expect(rows.locator('s')).toHaveText(['SCS-VP20']);
      const cancelled = page.locator('#lot21');
      await expect(cancelled).toContainText(words[1] ?? '');
      await expect(cancelled).not.toContainText('tba');
    });
  }

  test('shows what editors typed as text, whatever it is', async ({ page }) => {
    for (const path of [
      'tenders/index.html',
      'tenders/lot20/index.html',
      'tenders/changes/index.html',
    ]) {
      await page.setContent(await copy.read(path));
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

  test('breaks words that are wider than a phone', async ({ context }) => {
    for (const path of ['de/tenders/index.html', 'de/tenders/lot20/index.html']) {
      // A page of its own: the security policies of several would add up.
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.setContent(await copy.read(path));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, path).toBe(0);
    }
  });

  test('sets quotes as its language does', async () => {
    expect(await copy.read('tenders/lot20/index.html')).toContain('It says “Hello”');
    const german = await copy.read('de/tenders/lot20/index.html');
    expect(german).toContain('Es heißt „Hallo <em>Welt</em>“ und „Guten Tag“.');
  });

  test('may list its own dates inside its description', async ({ page }) => {
    await page.setContent(await copy.read('de/tenders/lot20/index.html'));
    const dates = page.locator('.prose li');
    await expect(dates).toHaveCount(5);
    await expect(dates.nth(2)).toContainText('SCS-VP20-3');
    await expect(dates.nth(2)).toContainText('30. Juni 2023, 12:00 Uhr MESZ');
    await expect(page.locator('.prose').getByRole('note', { name: 'Hinweis' })).toBeVisible();
  });
});
