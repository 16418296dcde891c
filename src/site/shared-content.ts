import type { ProjectContent } from './project-content.ts';

/*
 * Astro loads its configuration, the content collections and the pages as copies of one module, so
 * what they share has its place outside of them.
 */
const SHARED = Symbol.for('tenders.shared-content');
const shared = globalThis as { [SHARED]?: ProjectContent };

/** The content of the project that is built or served. @throws Error before {@link shareContent} */
export function sharedContent(): ProjectContent {
  const content = shared[SHARED];
  if (!content) throw new Error('The content is read by the integration of this site; add it.');
  return content;
}

/** Gives the content of the project to all that build or serve it. */
export function shareContent(content: ProjectContent): void {
  shared[SHARED] = content;
}
