import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of a page at the width that it has: what is wider than the window,
 * what can be pressed but lies over something else that can be pressed, and what is too small to tap.
 * A link within a sentence may be as small as its line.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_TARGET = 24;
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} px wide`);

    const name = (element: Element) =>
      `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ') || element.id}”`;
    const isSeen = (element: Element) => {
      if (!element.checkVisibility()) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath !== 'none') return false;
      }
      return element.getBoundingClientRect().bottom + scrollY > 0;
    };
    const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
    for (const element of seen) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > root.clientWidth + 1 || left < -1)) {
        faults.push(`${name(element).slice(0, 60)} leaves the window`);
      }
    }

    const targets = seen.filter((element) => element.matches('a[href], button, input'));
    const isInSentence = (target: Element) => {
      const around = target.closest('p, li, dd, td, h3, label')?.textContent.trim() ?? '';
      return (
        getComputedStyle(target).display === 'inline' &&
        around.length > target.textContent.trim().length
      );
    };
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) < LEAST_TARGET - 0.1 && !isInSentence(target)) {
        faults.push(`${name(target)} is ${width.toFixed(1)} × ${height.toFixed(1)} px`);
      }
    }
    const boxes = targets.flatMap((target) =>
      [...target.getClientRects()].map((box) => ({ target, box })),
    );
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.target === b.target) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 1 && height > 1) faults.push(`${name(a.target)} overlaps ${name(b.target)}`);
      }
    }
    return faults;
  });
}
