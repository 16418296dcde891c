import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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

async function metaDescription(page: Page): Promise<string> {
  return (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
}

siteTest('no link claims a translation that does not exist', async ({ site }) => {
  for (const [file, html] of await htmlFiles(site)) {
    const claims = [
      ...html.matchAll(/<link rel="alternate" hreflang="([a-z-]+)" href="([^"]+)"/g),
    ].filter(([, lang]) => lang !== 'x-default');
    for (const [, lang = '', href = ''] of claims) {
      const target = await pageFile(site, new URL(href).pathname);
      expect.soft(target, `${file} → ${href}`).toContain(`<html lang="${lang}">`);
      expect.soft(target, `${file} → ${href}`).not.toContain('class="untranslated"');
    }
  }
});

siteTest(
  'a page that is missing in a language is shown in another one and says so',
  async ({ site }) => {
    const html = await pageFile(site, UNTRANSLATED);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(
      'This text has not been translated yet. You are reading it in Portuguese.',
    );
    expect(html).toMatch(/<h1><span lang="pt">Acessibilidade<\/span><\/h1>/);
    expect(html).toContain('<div class="prose" lang="pt">');
    expect(html).toContain(
      `<link rel="canonical" href="${site.published}/concursos/accessibility/">`,
    );
    expect(html).not.toContain('<link rel="alternate" hreflang=');
    const sitemap = await readFile(join(site.dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>${site.published}/concursos/accessibility/</loc>`);
    expect(sitemap).not.toContain(UNTRANSLATED);
  },
);

siteTest(
  'names and reasons that are not translated stand in their own language',
  async ({ site }) => {
    const table = await pageFile(site, '/en/concursos/');
    expect(table).toContain(
      '<span lang="pt">Iluminação pública com tecnologia LED no centro histórico</span>',
    );
    const tender = await pageFile(site, '/en/concursos/autocarros-eletricos/');
    expect(tender).toContain(
      '<span lang="pt">As especificações da bateria têm de ser revistas</span>',
    );
  },
);
