import { defaultLocale } from '../i18n/locales.ts';
import { pagePath } from './file-names.ts';
import { problemOf, type Problem } from './finding.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** Which pages there must be. */
export const pageRules = {
  'page-missing': {
    severity: 'error',
    description: 'The introduction of the table and the other pages exist in the main language.',
    example: {
      wrong: 'pages/de/tenders.mdx alone',
      right: 'pages/en/tenders.mdx and pages/de/tenders.mdx',
    },
    message: (d: { missing: string }) => [
      `The page ${d.missing} is missing, and the site needs it.`,
      `Add ${d.missing}.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(pageRules);

/** Pages that the site cannot do without. */
export function pageProblems(
  pages: readonly string[],
  paths: ReadonlySet<string>,
): readonly Problem[] {
  return pages
    .map((page) => pagePath(defaultLocale, page))
    .filter((path) => !paths.has(path))
    .map((missing) => problemOf(missing, finding('page-missing', { missing })));
}
