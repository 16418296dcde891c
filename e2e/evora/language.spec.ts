import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFiles, pageFile, sitemapPaths } from '../support/built-site.ts';
import { expect, siteTest, test } from '../support/test.ts';

const UNTRANSLATED = '/en/concursos/accessibility/';

/** Words that stand in nearly every sentence of one language and in none of the other. */
const WORDS: Readonly<Record<string, RegExp>> = {
  pt: /(?<!\p{L})(?:de|da|dos|das|para|com|não|que|os|um|uma|foi|são|em|ao|até|pelo|pela|seus?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|of|and|are|this|with|was|were|from|until|is|by|not|you|it|their|which|be)(?!\p{L})/iu,
};

/** Names are the same in every language. */
const NAMES =
  /CC BY|Câmara Municipal de Évora|Município de Évora|Construções Alto Sertório, Lda|Largo da Fonte Nova|Fonte Nova|Évora/g;

test('every element is in the language that it says', async ({ page, site }) => {
  const paths = [...(await sitemapPaths(site)), UNTRANSLATED, '/404.html'];
  for (const path of paths) {
    await page.goto(path);
    const parts = await page.evaluate(() => {
      const found: { lang: string; text: string }[] = [];
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        if (!around || around.closest('script, style, code, pre')) continue;
        const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
        found.push({ lang, text: node.nodeValue?.trim() ?? '' });
      }
      for (const element of document.querySelectorAll(
        '[title], [aria-label], meta[name=description]',
      )) {
        const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
        for (const name of ['title', 'aria-label', 'content']) {
          found.push({ lang, text: element.getAttribute(name) ?? '' });
        }
      }
      return found;
    });
    // A title and a description cannot say that they are in another language.
    const isUntranslated = (await page.locator('.untranslated').count()) > 0;
    const head = isUntranslated ? [await page.title(), await metaDescription(page)] : [];
    for (const { lang, text } of parts) {
      if (head.includes(text)) continue;
      const other = lang === 'pt' ? 'en' : 'pt';
      expect(site.locales).toContain(lang);
      const foreign = WORDS[other]?.exec(text.replaceAll(NAMES, ''))?.[0];
      expect.soft(foreign, `${path} in ${lang}: ${text}`).toBeUndefined();
    }
  }
});

async function metaDescription(page: import('@playwright/test').Page): Promise<string> {
  return (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
}
