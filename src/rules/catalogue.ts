import { acrossFilesRules } from './across-files.ts';
import { dateRules } from './dates.ts';
import { fileRules } from './files.ts';
import { linkRules } from './links.ts';
import { proseRules } from './prose.ts';
import { publicationRules } from './publication.ts';
import { referenceRules } from './references.ts';

/**
 * The one catalogue of what the content must keep to, by what it is about. The checks, their tests
 * and the table in the editors' guide are drawn from it.
 */
export const ruleGroups = {
  Files: fileRules,
  Dates: dateRules,
  'Publication and changes': publicationRules,
  References: referenceRules,
  Links: linkRules,
  'Across files': acrossFilesRules,
  Prose: proseRules,
} as const;

/** Every rule by its name, which never changes. */
export const rules = {
  ...fileRules,
  ...dateRules,
  ...publicationRules,
  ...referenceRules,
  ...linkRules,
  ...acrossFilesRules,
  ...proseRules,
} as const;

export type RuleName = keyof typeof rules;

/** What a rule needs to know of the place where it is broken. */
export type DetailsOf<Name extends RuleName> =
  Parameters<(typeof rules)[Name]['says']> extends [infer Details] ? Details : object;
