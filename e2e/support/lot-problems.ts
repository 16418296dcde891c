import { readContent } from '../../src/checking/content.ts';
import type { Problem } from '../../src/checking/finding.ts';

const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';

/** What the check says of a content folder with one lot, and with the pages that every site has. */
export function problemsWithLot(text: string): readonly Problem[] {
  const files = {
    'lots/lot14.yaml': text,
    'pages/en/tenders.mdx': PAGE,
    'pages/en/accessibility.mdx': PAGE,
  };
  const sources = Object.entries(files).map(([path, contents]) => ({
    path: `src/content/${path}`,
    text: contents,
  }));
  return readContent(sources, Date.parse('2023-03-20')).problems;
}
