import { languageName, localeIds, requiredLanguages, requiredLocales } from '../i18n/locales.ts';
import type { LotEntry, TextEntry } from './entries.ts';
import { descriptionPath } from './file-names.ts';
import { problemOf, type Problem } from './finding.ts';
import { at } from './local-time.ts';
import { nearestLot } from './nearest.ts';
import { publicationRules } from './publication.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import { DRAFT, type DescriptionContent } from './schema/frontmatter.ts';

/** Which descriptions there must be. */
export const descriptionRules = {
  'description-without-lot': {
    severity: 'error',
    description: 'A description belongs to a lot.',
    example: { wrong: 'descriptions/en/lot41.mdx', right: 'descriptions/en/lot4.mdx' },
    message: (d: { lot: string; nearest: string | undefined }) => [
      `There is no lots/${d.lot}.yaml for this description.`,
      d.nearest
        ? `Rename it to ${d.nearest}.mdx if it belongs to that lot, or add lots/${d.lot}.yaml.`
        : `Give it the name of its lot’s file, or add lots/${d.lot}.yaml.`,
    ],
  },
  'description-missing': {
    severity: 'warning',
    description: `There is a description in ${requiredLanguages()}.`,
    example: {
      wrong: 'descriptions/en/lot4.mdx alone',
      right: 'descriptions/en/lot4.mdx and descriptions/de/lot4.mdx',
    },
    message: (d: { language: string; missing: string }) => [
      `This text is missing in ${d.language}; its readers see it in another one, with a notice.`,
      `Add ${d.missing}.`,
    ],
  },
  'description-draft': {
    severity: 'warning',
    description: 'A description that was begun is finished and published.',
    example: { wrong: 'published: 9999-12-31', right: 'published: 2026-12-01' },
    message: (d: { draft: string }) => [
      `This text is a draft: “published: ${d.draft}” keeps it off the site.`,
      'Write the text and its summary, and change “published” to the day from which it may be shown.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf({ ...descriptionRules, ...publicationRules });

/** Descriptions without a lot, before their lot, unfinished, or missing in a language. */
export function descriptionProblems(
  descriptions: readonly TextEntry<DescriptionContent>[],
  lots: readonly LotEntry[],
  ids: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const announcements = new Map(lots.map(({ id, content }) => [id, content.announced]));
  return descriptions.flatMap(({ id, locale, path, yaml, content: { published } }) => {
    if (!ids.has(id)) {
      const nearest = nearestLot(
        id,
        (lot) => ids.has(lot) && !paths.has(descriptionPath(locale, lot)),
      );
      return [problemOf(path, finding('description-without-lot', { lot: id, nearest }))];
    }
    if (published === DRAFT) {
      const found = finding('description-draft', { draft: DRAFT });
      return [
        problemOf(path, found, yaml.spotOf(['published'])),
        ...missingTranslations(id, path, paths),
      ];
    }
    const announced = announcements.get(id);
    if (published === undefined || announced === undefined || at(published) >= at(announced)) {
      return missingTranslations(id, path, paths);
    }
    const details = { name: 'This description', published, announced };
    return [problemOf(path, finding('published-before-lot', details), yaml.spotOf(['published']))];
  });
}

/** Said once for a text, in the file of its first language. */
function missingTranslations(
  id: string,
  path: string,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const first = localeIds.find((locale) => paths.has(descriptionPath(locale, id)));
  if (!first || descriptionPath(first, id) !== path) return [];
  return requiredLocales
    .filter((locale) => !paths.has(descriptionPath(locale, id)))
    .map((locale) => {
      const details = { language: languageName(locale), missing: descriptionPath(locale, id) };
      return problemOf(path, finding('description-missing', details));
    });
}
