import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { z } from 'zod';
import { CONTENT_FOLDER, descriptionPath, lotPath } from '../../src/checking/file-names.ts';
import { lotSchema } from '../../src/checking/schema/lot.ts';
import { DevServer } from '../support/dev-server.ts';
import { PORT, ProjectCopy } from '../support/project.ts';
import { SCS_AS_OF } from '../support/sites.ts';
import { at } from '../support/test.ts';

const DEV_PORT = PORT + 100;

/** One server for all tests: each leaves the content as it found it. */
const test = base.extend<object, { copy: ProjectCopy; server: DevServer }>({
  copy: [
    async ({}, use) => {
      const copy = await ProjectCopy.create();
      await use(copy);
      await copy.remove();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ copy }, use, { parallelIndex }) => {
      const server = new DevServer(copy, DEV_PORT + parallelIndex, SCS_AS_OF);
      await expect(async () => {
        expect((await fetch(`${server.origin}/tenders/lot4/`)).status).toBe(200);
      }).toPass({ timeout: 60_000 });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test.describe.configure({ mode: 'serial' });

/** As a reader would who presses the key again: the server may be reloading the page at that moment. */
async function reload(page: Page): Promise<void> {
  await expect(() => page.reload()).toPass();
}

const overlay = (page: Page) => page.locator('vite-error-overlay');
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

test('a mistake is shown over the page and in the terminal, until it is fixed', async ({
  page,
  copy,
  server,
}) => {
  const file = join(copy.root, lotPath('lot4'));
  const text = await readFile(file, 'utf8');
  await page.goto(`${server.origin}/tenders/lot4/`);
  await expect(heading(page)).toContainText('Networking');
  await expect(overlay(page)).toHaveCount(0);

  await writeFile(file, text.replace('2023-03-22T12:00', '2023-03-22T12:00+02:00'));
  await expect(overlay(page)).toContainText('src/content/lots/lot4.yaml:8');
  await expect(overlay(page)).toContainText('Write the local time without it: 2023-03-22T12:00.');
  await expect.poll(() => server.terminal).toContain('src/content/lots/lot4.yaml:8  error');
  expect(server.terminal).toContain('“2023-03-22T12:00+02:00” carries an offset.');

  await reload(page);
  await expect(overlay(page)).toContainText('src/content/lots/lot4.yaml:8');
  await expect(heading(page)).toContainText('Networking');

  await writeFile(file, text.replace('Networking', 'Secure networking'));
  await expect(overlay(page)).toHaveCount(0);
  await expect(heading(page)).toContainText('Secure networking');

  await writeFile(file, text);
  await expect(heading(page)).not.toContainText('Secure');
});

test('a file that gets a wrong name is missed', async ({ page, copy, server }) => {
  const file = join(copy.root, lotPath('lot4'));
  const wrong = join(copy.root, CONTENT_FOLDER, 'lots/lot4yaml');
  await page.goto(`${server.origin}/tenders/lot4/`);
  await rename(file, wrong);
  await expect(overlay(page)).toContainText('src/content/lots/lot4yaml:1');
  await expect(overlay(page)).toContainText('Rename or move it to lot4.yaml');
  await rename(wrong, file);
  await expect(overlay(page)).toHaveCount(0);
  await expect(heading(page)).toContainText('Networking');
});

test('a file that is deleted is noticed', async ({ page, copy, server }) => {
  const file = join(copy.root, descriptionPath('de', 'lot8'));
  const text = await readFile(file, 'utf8');
  await page.goto(`${server.origin}/de/tenders/lot8/`);
  await rm(file);
  await expect.poll(() => server.terminal).toContain('Add src/content/descriptions/de/lot8.mdx.');
  await expect(page.getByText('Users who work with several SCS providers')).toBeVisible();
  await writeFile(file, text);
  await expect(page.getByText('Users who work with several SCS providers')).toHaveCount(0);
});

test('a page is kept true while it is written, and follows a change of the script that does so', async ({
  page,
  copy,
  server,
}) => {
  await page.clock.install({ time: at('2023-03-20T12:30') });
  await page.goto(`${server.origin}/tenders/`);
  const row = page.getByRole('table').getByRole('row').filter({ hasText: 'SCS-VP06a-2' });
  await expect(row.locator('s')).toHaveText('SCS-VP06a-2');
  await copy.edit('src/live/tellers.ts', (text) => text.replace("'s' :", "'del' :"));
  await expect(async () => {
    await page.reload();
    await expect(row.locator('del')).toHaveText('SCS-VP06a-2', { timeout: 1000 });
  }).toPass();
  await copy.edit('src/live/tellers.ts', (text) => text.replace("'del' :", "'s' :"));
});

test('a text with a mistake keeps its last good version', async ({ page, copy, server }) => {
  const file = join(copy.root, descriptionPath('en', 'lot8'));
  const text = await readFile(file, 'utf8');
  await page.goto(`${server.origin}/tenders/lot8/`);
  await writeFile(file, `${text}\nFewer than <5 providers.\n`);
  await expect(overlay(page)).toContainText('src/content/descriptions/en/lot8.mdx:20');
  await reload(page);
  await expect(page.getByText('Users who work with several SCS providers')).toBeVisible();
  await writeFile(file, `${text}\nFewer than 5 providers.\n`);
  await expect(overlay(page)).toHaveCount(0);
  await expect(page.getByText('Fewer than 5 providers.')).toBeVisible();
  await writeFile(file, text);
  await expect(page.getByText('Fewer than 5 providers.')).toHaveCount(0);
});

test('the schema for the YAML language server lies where its settings look for it', async ({
  copy,
  server,
}) => {
  expect(server.origin).toBeTruthy();
  const written = await readFile(join(copy.root, '.astro/collections/lots.schema.json'), 'utf8');
  const schema = z.toJSONSchema(lotSchema, { unrepresentable: 'any', io: 'input' });
  expect(JSON.parse(written)).toEqual({
    ...schema,
    // Astro permits it in every collection.
    properties: { ...schema.properties, $schema: { type: 'string' } },
    $schema: expect.any(String),
  });
});
