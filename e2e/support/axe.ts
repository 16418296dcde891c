import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that colours can change; everything else axe looks at is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands there. */
export async function violationsOn(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The legacy mode leaves out frames, of which there are none, and opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  else axe.withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens a page and lets axe look at it: on a desktop, in the dark and on a small phone. */
export async function assertAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await violationsOn(page), address).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOn(page, COLOUR_RULES), `${address} in dark colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 900 });
  expect.soft(await violationsOn(page), `${address} at 320 px`).toEqual([]);
}
