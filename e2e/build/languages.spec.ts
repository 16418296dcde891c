import { expect, test } from '@playwright/test';
import { filesBelow, ProjectCopy } from '../support/project.ts';

const AS_OF = '2023-03-20T11:00';

/** French is taken up as it is, Portuguese with a gap; names and texts exist in neither. */
const LANGUAGES = `import type { LanguageSettings } from '#src/i18n/language.ts';
import { de } from '#src/i18n/languages/de.ts';
import { en } from '#src/i18n/languages/en.ts';
import { fr } from '#src/i18n/languages/fr.ts';
import { pt } from '#src/i18n/languages/pt.ts';

const { filter: _, ...messages } = pt.messages;

export const languages: LanguageSettings = {
  default: en,
  others: [de, fr, { ...pt, messages }],
  required: ['en', 'de'],
};
`;

const TRANSLATED = ['changes', 'data'];

test.describe('a site with two more languages', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });

  let copy: ProjectCopy;
  let output: string;

  test.beforeAll(async () => {
    copy = await ProjectCopy.create({ 'src/authority/languages.ts': LANGUAGES });
    const built = await copy.build(AS_OF);
    output = built.output;
    expect(built.status, output).toBe(0);
  });

  test.afterAll(() => copy.remove());

  test('needs nothing but their files and a line for each', () => {
    // That one is a deadline on a holiday.
    expect(output).toContain('Content: 1 warning in 1 file');
  });

  test('tells which texts and messages are missing', () => {
    expect(output).toMatch(/Missing translations: .*\blot10\b.* in French; .* in Portuguese/);
    expect(output).toContain('Messages not in Portuguese: filter.legend, filter.all');
    expect(output).not.toContain('Messages not in French');
  });

  test('shows texts of the default language in an element with its language, and says so', async () => {
    const lot = await copy.read('fr/tenders/lot10/index.html');
    expect(lot).toContain('<html lang="fr">');
    expect(lot).toContain('<span lang="en">SCS certification</span>');
    expect(lot).toContain('Ce texte n’est pas encore traduit. Vous le lisez en anglais.');
    expect(lot).toContain('<div class="prose" lang="en">');
    expect(lot).toContain('<title>Lot 10\u00A0: SCS certification – Sovereign Cloud Stack</title>');
    const table = await copy.read('pt/tenders/index.html');
    expect(table).toContain('<legend><span lang="en">Show</span></legend>');
    expect(table).toContain('data-plural="pt-PT"');
  });

  test('claims only translations that exist', async () => {
    const lot = await copy.read('fr/tenders/lot10/index.html');
    expect(lot).toContain('<link rel="canonical" href="https://scs.community/tenders/lot10/">');
    expect(lot).not.toMatch(/hreflang="(?:fr|pt)"/);
    expect(lot).not.toMatch(/"inLanguage":"fr"/);
    const sitemap = await copy.read('sitemap-0.xml');
    const addresses = [...sitemap.matchAll(/<loc>[^<]*\/(?:fr|pt)\/tenders\/([^<]*)\/<\/loc>/g)];
    expect(addresses.map(([, page]) => page)).toEqual([...TRANSLATED, ...TRANSLATED]);
  });

  test('lets no mark of a foreign text out, in any file', async () => {
    const marks = ['\uFDD0', '\uFDD1', '\uFDD2'].map((mark) => Buffer.from(mark));
    const files = await filesBelow(copy.dist);
    const marked = [...files].filter(([, bytes]) => marks.some((mark) => bytes.includes(mark)));
    expect(marked.map(([path]) => path)).toEqual([]);
  });

  test('takes names in them from editors, and does not insist', async () => {
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
    const without = await copy.run(AS_OF, command);
    expect(without.status, without.output).toBe(0);
    const french = await copy.run(AS_OF, [...command, '--name-fr', 'C']);
    expect(french.output).toContain('+  fr: C');
    expect(french.output).toContain('src/content/descriptions/fr/lot30.mdx');
  });
});
