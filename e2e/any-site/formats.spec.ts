import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFile } from '../support/built-site.ts';
import type { BuiltSite } from '../support/sites.ts';
import {
  calendarStatus,
  endOf,
  keyOf,
  statementsInCalendar,
  statementsInCsv,
  statementsInFeed,
  statementsInJson,
  inWordsOfOcds,
  statementsInOcds,
  type Statements,
} from '../support/statements.ts';
import { expect, siteTest as test } from '../support/test.ts';

// What the files say, whatever the clock of the reader says.
test.use({ javaScriptEnabled: false });

/** The feed of a page and all its archives, the oldest first. */
async function feedDocuments(site: BuiltSite, address: string): Promise<readonly string[]> {
  const text = await readFile(join(site.dist, address), 'utf8');
  const [, earlier] = /<link rel="prev-archive" href="([^"]+)"/.exec(text) ?? [];
  if (earlier === undefined) return [text];
  return [...(await feedDocuments(site, new URL(earlier).pathname)), text];
}

test('table, JSON, CSV, OCDS, feed and calendar say the same of every tender, in every language', async ({
  page,
  site,
}) => {
  const { timeZone, dataFiles, dist } = site;
  const now = Date.parse(site.asOf);
  const read = (address = '') => readFile(join(dist, address), 'utf8');
  const json = statementsInJson(await read(dataFiles['json']));
  expect(json.size).toBeGreaterThan(0);
  expect(statementsInCsv(await read(dataFiles['csv']))).toEqual(json);
  const ocds = statementsInOcds(await read(dataFiles['ocdsRecords']), site.ocidPrefix, now);
  for (const [reference, statement] of json) {
    const said = ocds.get(reference);
    expect.soft(said, `OCDS of ${reference}`).toEqual(inWordsOfOcds(statement, said));
  }

  for (const locale of site.locales) {
    const table = await pageFile(site, site.tables[locale] ?? '');
    const linked = (type: string) =>
      new RegExp(`<link rel="alternate" type="${type}"[^>]* href="([^"]+)"`).exec(table)?.[1] ?? '';
    const feed = statementsInFeed(await feedDocuments(site, linked('application/atom\\+xml')), {
      closing: site.closingLabels[locale] ?? '',
      timeZone,
      now,
    });
    expect.soft(feed, `feed in ${locale}`).toEqual(json);

    const calendar = statementsInCalendar(await read(linked('text/calendar')), timeZone);
    for (const [reference, { deadline, status }] of json) {
      const event = calendar.get(reference);
      const isDated = deadline !== undefined || status === 'suspended';
      expect
        .soft(event?.status, `calendar of ${reference} in ${locale}`)
        .toBe(isDated ? calendarStatus(status) : undefined);
      // The event of a suspended tender stays where it was, and says so.
      if (status !== 'suspended') expect.soft(event?.deadline, reference).toBe(deadline);
    }

    await page.setContent(table);
    const rows = await page.locator('tr:has([data-reference])').evaluateAll((found) =>
      found.map((row) => ({
        reference: row.querySelector<HTMLElement>('[data-reference]')?.dataset['reference'] ?? '',
        status: (row as HTMLElement).dataset['status'] ?? '',
        // Start and deadline, in this order.
        closing: row.querySelectorAll('time')[1]?.dateTime,
      })),
    );
    const onPage: Statements = new Map(
      rows.map(({ reference, status, closing }) => [
        keyOf(reference),
        { deadline: closing === undefined ? undefined : endOf(closing, timeZone), status },
      ]),
    );
    expect(onPage.size).toBeGreaterThan(0);
    for (const [reference, statement] of onPage) {
      expect.soft(statement, `row of ${reference} in ${locale}`).toEqual(json.get(reference));
    }
  }
});
