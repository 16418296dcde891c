import type { Page } from '@playwright/test';

/**
 * Watches from the loading of the next page on how far what is seen moves by itself.
 *
 * @returns what reads every shift until now: how large it was, and what moved
 */
export async function watchForShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as readonly LayoutShift[]) {
        const moved = shift.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
        );
        shifts.push([shift.value.toFixed(5), ...moved].join('\n'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // What was painted last is told after the frame that follows.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    return page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);
  };
}

/** As the Layout Instability API has it. */
type LayoutShift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};
