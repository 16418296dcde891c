import { DRAFT } from '../checking/schema/frontmatter.ts';
import { yamlOf } from './yaml-edit.ts';

/**
 * The file of a description that is still to be written.
 *
 * It can do no harm in either direction. It passes the checks, so that a lot can be announced before
 * its text is ready. Its date keeps it off the site, and the checks list it as a draft until that
 * date is changed, so that it is not forgotten. If the date is changed too early, what it shows is
 * true: the name of the lot for a summary, and no text, because what is to be done stands in a comment.
 */
export async function draftDescription(name: string): Promise<string> {
  return `---
published: ${DRAFT} # a draft: write the day from which the text may be shown, like 2026-12-01
${await yamlOf({ summary: name })}---

{/* Write here what is procured, and its essence in one sentence as “summary” above. Then remove this comment. */}
`;
}
