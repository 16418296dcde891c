import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtSite } from '../support/sites.ts';
import { expect, siteTest as test } from '../support/test.ts';

// What the files say, whatever the clock of the reader says.
test.use({ javaScriptEnabled: false });

/** What a row says, in the order of the columns; `null` where a cell has no such thing. */
interface Row {
  readonly position: string | null;
  readonly lot: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly descriptionLink: string | null;
  readonly start: string | null;
  readonly closing: string | null;
  readonly portal: string | null;
  readonly portalLink: string | null;
  readonly isStruck: boolean;
}

async function rowsOf(page: Page, file: string): Promise<readonly Row[]> {
  await page.setContent(await readFile(file, 'utf8'));
  return page.locator('table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.children];
      const date = (cell: Element | undefined) =>
        cell?.querySelector('time')?.getAttribute('datetime') ?? cell?.textContent.trim() ?? null;
      const text = (cell: Element | undefined) => cell?.textContent.trim() ?? null;
      const portal = cells[6]?.cloneNode(true) as Element;
      for (const tag of portal.querySelectorAll('.status')) tag.remove();
      return {
        position: text(cells[0]),
        lot: text(cells[1]),
        name: text(cells[2]),
        description: text(cells[3]),
        descriptionLink: cells[3]?.querySelector('a')?.getAttribute('href') ?? null,
        start: date(cells[4]),
        closing: date(cells[5]),
        portal: portal.textContent.trim(),
        portalLink: portal.querySelector('a')?.getAttribute('href') ?? null,
        isStruck: portal.querySelector('s') !== null,
      };
    }),
  );
}

function row(position: number, lot: string, name: string, label: string, link: string | null): Row {
  return {
    position: String(position),
    lot,
    name,
    description: `${label} ${lot}`,
    descriptionLink: link,
    start: 'tba',
    closing: 'tba',
    portal: 'tba',
    portalLink: null,
    isStruck: false,
  };
}

/** The newer starting page, as it stood between 2021-11-12 and 2021-12-01. */
const ENGLISH_LOTS = [
  ['1', 'OpsTooling, CI Tests Infra/IaaS, Metal as a Service, Life Cycle Management'],
  ['2', 'Ops Best Practice Knowledge Base, CSP Transparency'],
  ['3', 'Storage Technology'],
  ['4', 'Networking'],
  ['5', 'K8s aaS Integration'],
  ['6a', 'Container Network and Storage Integration'],
  ['6b', 'Container Meshing and Proxy'],
  ['6c', 'Container Registry / Scanning'],
  ['6d', 'Container Monitoring / IaC / CI / Deployment Automation'],
  ['6e', 'Container Tracing & Audit'],
  ['8', 'User Management & Federation'],
  ['9a', 'Infra Scanning / Isolation / Policy Management'],
  ['9b', 'Supply Chain Security'],
  ['9c', 'Penetration Testing'],
  ['10', 'SCS certification'],
  ['11', 'Server Hardware Installation'],
] as const;

const ENGLISH_DESCRIBED: readonly string[] = ['1', '2', '3', '4', '5', '8', '10'];

const ENGLISH_PROCEDURES: Readonly<Record<string, Partial<Row>>> = {
  '1': { start: '2021-07-30', closing: '2021-08-20', portal: 'SCS-VP01', isStruck: true },
  '10': {
    start: '2021-11-12',
    closing: '2021-12-07T10:00+01:00',
    portal: 'SCS-VP10',
    portalLink: 'https://www.dtvp.de/Satellite/notice/CXP4YV7RFHA',
  },
};

/** The older starting page, as it stood before 2021-07-30; only lot 1 was described. */
const GERMAN_LOTS = [
  [
    '1',
    'Betriebswerkzeuge, Testabdeckung durch CI/CD für Infrastruktur und IaaS, BareMetal als Dienst, Lifecycle Management',
  ],
  [
    '2',
    'Wissensmanagement für Betriebsprozesse, Herstellung von Transparenz bei den Cloudanbietern',
  ],
  ['3', 'Speichertechnologie'],
  ['4', 'Netzwerktechnologie'],
  ['5', 'Integration von Kubernetes als Dienst (KaaS)'],
  ['6', 'Werkzeuge rund um Kubernetes'],
  ['8', 'Föderierung'],
  ['9', 'Sicherheit (1)'],
  ['10', 'SCS Zertifizierung'],
] as const;

test('as of 2021-11-20 the English table is the newer starting page, cell by cell', async ({
  page,
}) => {
  const { dist } = await builtSite('november2021');
  const expected = ENGLISH_LOTS.map(([lot, name], index) => ({
    ...row(
      index + 1,
      lot,
      name,
      'Lot',
      ENGLISH_DESCRIBED.includes(lot) ? `/tenders/lot${lot}/` : null,
    ),
    ...ENGLISH_PROCEDURES[lot],
  }));
  expect(await rowsOf(page, join(dist, 'tenders/index.html'))).toEqual(expected);
  await expect(page.getByRole('columnheader')).toHaveText([
    '#',
    '#VH81',
    'Name',
    'Description',
    'Start date',
    'Closing date',
    'Link to contracting portal',
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Public tenders');
});

test('as of 2021-07-01 the German table is the older starting page', async ({ page }) => {
  const { dist } = await builtSite('july2021');
  const expected = GERMAN_LOTS.map(([lot, name], index) =>
    row(index + 1, lot, name, 'Vergabepaket', lot === '1' ? '/de/tenders/lot1/' : null),
  );
  expect(await rowsOf(page, join(dist, 'de/tenders/index.html'))).toEqual(expected);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öffentliche Ausschreibungen');
});
