import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtSite, type BuiltSite, type SiteName } from './sites.ts';

const MINUTE = 60_000;

interface Tender {
  readonly reference: string | null;
  readonly start: { readonly instant: string } | null;
  readonly closing: { readonly instant: string } | null;
  readonly changes: readonly unknown[];
}

async function tendersOf({ dist, dataFiles }: BuiltSite): Promise<readonly Tender[]> {
  const json = await readFile(join(dist, dataFiles['json'] ?? ''), 'utf8');
  return (JSON.parse(json) as { tenders: readonly Tender[] }).tenders;
}

/** Instants at which a status changes by itself: the last before now, and those that come next. */
async function boundariesOf(site: BuiltSite, most: number): Promise<readonly number[]> {
  const all = (await tendersOf(site))
    .flatMap(({ start, closing }) => [start, closing])
    .flatMap((moment) => (moment ? Date.parse(moment.instant) : []))
    .sort((a, b) => a - b);
  const now = Date.parse(site.asOf);
  const ahead = [...new Set(all.filter((boundary) => boundary > now))];
  return [...all.filter((boundary) => boundary <= now).slice(-1), ...ahead.slice(0, most)];
}

/** References of tenders of which two builds know the same facts. */
async function knownToBoth(a: BuiltSite, b: BuiltSite): Promise<ReadonlySet<string>> {
  const [before, after] = await Promise.all([tendersOf(a), tendersOf(b)]);
  const facts = new Map(before.map(({ reference, changes }) => [reference, changes.length]));
  return new Set(
    after.flatMap(({ reference, changes }) =>
      reference !== null && facts.get(reference) === changes.length ? [reference] : [],
    ),
  );
}

/** What a reader sees of each tender, in the table and above it. */
async function seenOf(page: Page, references: ReadonlySet<string>): Promise<readonly string[]> {
  const seen = await page.locator('tr:has([data-reference]), .card').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => ({
        reference: part.querySelector<HTMLElement>('[data-reference]')?.dataset['reference'] ?? '',
        text: (part as HTMLElement).innerText,
        links: [...part.querySelectorAll('a')].map(({ href }) => new URL(href).pathname),
      })),
  );
  return seen
    .filter(({ reference }) => references.has(reference))
    .map(({ text, links }) => `${text.trim().replace(/\s+/g, ' ')} ${links.join(' ')}`);
}

/**
 * Holds a page that was built a minute before a boundary and stays open against one that is built at it.
 *
 * @param most how many boundaries that come next are looked at, besides the last one that has passed
 */
export async function assertBoundaries(page: Page, name: SiteName, most: number): Promise<void> {
  const at = (instant: number) => builtSite(`${name}@${new Date(instant).toISOString()}`);
  const boundaries = await boundariesOf(await builtSite(name), most);
  expect(boundaries.length).toBeGreaterThan(0);
  await page.clock.install({ time: boundaries[0]! - MINUTE });
  for (const boundary of boundaries) {
    const [old, fresh] = [await at(boundary - MINUTE), await at(boundary)];
    const references = await knownToBoth(old, fresh);
    for (const address of Object.values(old.tables)) {
      await page.clock.setSystemTime(boundary - MINUTE);
      await page.goto(`${old.origin}${address}`);
      await page.clock.setSystemTime(boundary);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const aged = await seenOf(page, references);
      await page.goto(`${fresh.origin}${address}`);
      expect(aged).toEqual(await seenOf(page, references));
      expect(aged.length).toBeGreaterThanOrEqual(references.size > 0 ? 1 : 0);
    }
  }
}
