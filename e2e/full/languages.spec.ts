import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, runNode } from '../support/project.ts';
import { SCS_AS_OF, type BuiltSite } from '../support/sites.ts';
import { expect, siteTest as test } from '../support/test.ts';

test.use({ siteName: 'languages' });

const TRANSLATED = ['changes', 'data'];

function read({ dist }: BuiltSite, path: string): Promise<string> {
  return readFile(join(dist, path), 'utf8');
}

test.describe('a site with two more languages', () => {
  test('needs nothing but their files and a line for each', ({ site: { output } }) => {
    // That one is a deadline on a holiday.
    expect(output).toContain('Content: 1 warning in 1 file');
  });

  test('tells which texts and messages are missing', ({ site: { output } }) => {
    expect(output).toMatch(/Missing translations: .*\blot10\b.* in French; .* in Portuguese/);
    expect(output).toContain('Messages not in Portuguese: filter.legend, filter.all');
    expect(output).not.toContain('Messages not in French');
  });

  test('shows texts of the default language in an element with its language, and says so', async ({
    site,
  }) => {
    const lot = await read(site, 'fr/tenders/lot10/index.html');
    expect(lot).toContain('<html lang="fr">');
    expect(lot).toContain('<span lang="en">SCS certification</span>');
    expect(lot).toContain('Ce texte n’est pas encore traduit. Vous le lisez en anglais.');
    expect(lot).toContain('<div class="prose" lang="en">');
    expect(lot).toContain('<title>Lot 10\u00A0: SCS certification – Sovereign Cloud Stack</title>');
    const table = await read(site, 'pt/tenders/index.html');
    expect(table).toContain('<legend><span lang="en">Show</span></legend>');
    expect(table).toContain('data-plural="pt-PT"');
  });

  test('claims only translations that exist', async ({ site }) => {
    const lot = await read(site, 'fr/tenders/lot10/index.html');
    expect(lot).toContain('<link rel="canonical" href="https://scs.community/tenders/lot10/">');
    expect(lot).not.toMatch(/hreflang="(?:fr|pt)"/);
    expect(lot).not.toMatch(/"inLanguage":"fr"/);
    const sitemap = await read(site, 'sitemap-0.xml');
    const addresses = [...sitemap.matchAll(/<loc>[^<]*\/(?:fr|pt)\/tenders\/([^<]*)\/<\/loc>/g)];
    expect(addresses.map(([, page]) => page)).toEqual([...TRANSLATED, ...TRANSLATED]);
  });

  test('lets no mark of a foreign text out, in any file', async ({ site }) => {
    const marks = ['\uFDD0', '\uFDD1', '\uFDD2'].map((mark) => Buffer.from(mark));
    const files = await filesBelow(site.dist);
    const marked = [...files].filter(([, bytes]) => marks.some((mark) => bytes.includes(mark)));
    expect(marked.map(([path]) => path)).toEqual([]);
  });

  test('takes names in them from editors, and does not insist', async ({ site }) => {
    const command = [
      'src/commands/lot.ts',
      'new',
      '30',
      '--dry-run',
      '--name-en',
      'A',
      '--name-de',
      'B',
    ];
    const without = await runNode(site.root, SCS_AS_OF, command);
    expect(without.status, without.output).toBe(0);
    const french = await runNode(site.root, SCS_AS_OF, [...command, '--name-fr', 'C']);
    expect(french.output).toContain('+  fr: C');
    expect(french.output).toContain('src/content/descriptions/fr/lot30.mdx');
  });
});
