import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../support/project.ts';
import { internalLinks } from '../support/links.ts';
import { builtSite } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test('shows tenders in every status, in words, with the times of Lisbon @no-js', async ({
  page,
}) => {
  for (const [path, words, closing] of [
    [
      '/concursos/',
      ['anunciado', 'cancelado', 'suspenso', 'adjudicado', 'encerrado', 'a abrir', 'aberto'],
      '6 de março de 2026, 17:00 WET',
    ],
    [
      '/en/concursos/',
      ['announced', 'cancelled', 'suspended', 'awarded', 'closed', 'upcoming', 'open'],
      '6 March 2026, 17:00 WET',
    ],
  ] as const) {
    await page.goto(path);
    const rows = page.locator('table tbody tr');
    await expect(rows.locator('.status:not([data-tag])')).toHaveText([...words]);
    await expect(rows.filter({ hasText: 'CME-2026/003' })).toContainText(closing);
    await expect(rows.filter({ hasText: 'CME-2026/011' })).toContainText('17:00 WEST');
    await expect(rows.locator('a[href^="https:"]')).toHaveText(['CME-2026/011']);
    await expect(page.getByRole('columnheader')).toHaveCount(6);
  }
});

test('the heads of columns sort by what stands below them', async ({ page }) => {
  await page.goto('/en/concursos/');
  const references = page.locator('table tbody .portal');
  const sortBy = (name: string) =>
    page.getByRole('columnheader', { name, exact: true }).getByRole('button').click();
  await sortBy('Closing date');
  await expect(references.first()).toHaveText('CME-2025/087');
  await sortBy('Link to contracting portal');
  await expect(references).toHaveText([
    'CME-2025/087',
    ...['003', '005', '010', '011', '014', '016'].map((number) => `CME-2026/${number}`),
  ]);
  await sortBy('Name');
  await expect(page.locator('table tbody th').first()).toHaveText(
    'Digitisation of the municipal archive',
  );
});

test('feeds and calendars know one zone, that of Lisbon', async ({ site }) => {
  for (const [path, bytes] of await filesBelow(site.dist)) {
    const text = bytes.toString('utf8');
    if (path.endsWith('.ics')) {
      expect.soft(text, path).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Lisbon\r\n');
      expect
        .soft(
          text.match(/TZID[:=]([\w/]+)/g)?.filter((id) => !id.endsWith('Europe/Lisbon')),
          path,
        )
        .toEqual([]);
    }
    if (/feed\.xml|tenders\.(?:json|csv)$/.test(path)) {
      expect.soft(text.match(/T\d\d:\d\d(?::\d\d)?\+(?!00:00|01:00)\d\d:\d\d/g), path).toBeNull();
    }
  }
});

test('a calendar file of a tender has a name that every system can write', async ({ site }) => {
  const text = await readFile(join(site.dist, 'concursos/cme-2026-014.ics'), 'utf8');
  expect(text).toContain('UID:cme-2026-014@');
  expect(text).toContain('DTSTART;TZID=Europe/Lisbon:20260703T170000');
});

test('without funding and lots, nothing is said of them', async ({ page }) => {
  await page.goto('/en/concursos/refeicoes-escolares/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'School meals for the school year 2026/2027',
  );
  await expect(page).toHaveTitle('School meals for the school year 2026/2027 – Município de Évora');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Contracting authority: Câmara Municipal de Évora');
  await expect(footer.getByRole('paragraph')).toHaveCount(2);
});

test('the data are under the licence of the municipality, and name it', async ({ page }) => {
  await page.goto('/concursos/data/');
  const main = page.getByRole('main');
  await expect(main).toContainText('desde que indique como fonte o Município de Évora');
  await expect(main.getByRole('link', { name: 'Texto de CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
});

test('the word for tenders in addresses may differ between languages', async () => {
  test.slow();
  const site = await builtSite('evoraWords');
  expect(site.tables).toEqual({ pt: '/concursos/', en: '/en/tenders/' });
  for (const path of ['concursos/index.html', 'en/tenders/escola-da-fonte-nova/index.html']) {
    expect(existsSync(join(site.dist, path)), path).toBe(true);
  }
  expect(existsSync(join(site.dist, 'en/concursos'))).toBe(false);
  expect((await internalLinks(site)).dead).toEqual([]);
});
