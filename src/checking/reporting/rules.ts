import { acknowledgementRules } from '../acknowledgements.ts';
import { changeRules } from '../changes.ts';
import { characterRules } from '../characters.ts';
import { deadlineRules } from '../deadlines.ts';
import { descriptionRules } from '../descriptions.ts';
import { factTimeRules } from '../fact-times.ts';
import { fileNameRules, languageFolderRules } from '../file-names.ts';
import { fileRules } from '../files.ts';
import type { Severity } from '../finding.ts';
import { imageRules } from '../images.ts';
import { linkRules } from '../links.ts';
import { outcomeRules } from '../outcomes.ts';
import { pageRules } from '../pages.ts';
import { periodRules } from '../periods.ts';
import { portalRules } from '../portals.ts';
import { codeRules } from '../prose/code.ts';
import { componentRules } from '../prose/components.ts';
import { frontmatterRules } from '../prose/frontmatter.ts';
import { headingRules } from '../prose/headings.ts';
import { imageUseRules } from '../prose/images.ts';
import { linkTargetRules } from '../prose/links.ts';
import { mdxRules } from '../prose/mdx-mistakes.ts';
import { markdownRules } from '../prose/unsupported.ts';
import { publicationRules } from '../publication.ts';
import { referenceRules } from '../references.ts';
import { replacementRules } from '../replacements.ts';
import { roundRules } from '../rounds.ts';
import type { Rule } from '../rule.ts';
import { dateRules } from '../schema/dates.ts';
import { formerAddressRules } from '../schema/former-address.ts';
import { portalAddressRules } from '../schema/portal-address.ts';
import { languageRules, schemaRules } from '../schema/schema.ts';
import { suspensionRules } from '../suspensions.ts';
import { textRules } from '../schema/text.ts';
import { yamlRules } from '../yaml/yaml.ts';

/**
 * All that the content must keep to, by what it is about: composed of the topics, in the order of the
 * editors’ guide.
 */
export const ruleGroups = {
  Files: {
    ...fileNameRules,
    ...fileRules,
    ...characterRules,
    ...yamlRules,
    ...schemaRules,
    ...textRules,
    ...acknowledgementRules,
  },
  Dates: { ...dateRules, ...periodRules, ...deadlineRules, ...factTimeRules },
  'Publication and changes': {
    ...publicationRules,
    ...changeRules,
    ...suspensionRules,
    ...outcomeRules,
  },
  References: { ...referenceRules, ...roundRules },
  Links: {
    'link-not-https': portalAddressRules['link-not-https'],
    'portal-twice': portalRules['portal-twice'],
    'portal-host': portalAddressRules['portal-host'],
    'portal-missing': portalRules['portal-missing'],
  },
  'Across files': {
    ...replacementRules,
    'description-without-lot': descriptionRules['description-without-lot'],
    ...languageFolderRules,
    ...languageRules,
    'description-missing': descriptionRules['description-missing'],
    'description-draft': descriptionRules['description-draft'],
    ...pageRules,
    ...linkRules,
    ...formerAddressRules,
  },
  Prose: {
    ...mdxRules,
    ...frontmatterRules,
    ...componentRules,
    ...codeRules,
    ...headingRules,
    ...imageUseRules,
    ...imageRules,
    ...linkTargetRules,
    ...markdownRules,
  },
} as const;

/** Every rule by its name, which never changes. */
export const rules = {
  ...ruleGroups.Files,
  ...ruleGroups.Dates,
  ...ruleGroups['Publication and changes'],
  ...ruleGroups.References,
  ...ruleGroups.Links,
  ...ruleGroups['Across files'],
  ...ruleGroups.Prose,
} as const;

export type RuleName = keyof typeof rules;

/** How severe a broken rule is, by its name. */
export const severities: ReadonlyMap<string, Severity> = new Map(
  Object.entries<Rule>(rules).map(([name, { severity }]) => [name, severity]),
);
