import type { Features } from 'satteri';

/**
 * How Markdown is read, by the check and by the compiler alike. Frontmatter is taken off before, in
 * one place, so the parser must not look for any; punctuation is set after it, for every language.
 */
export const MARKDOWN_FEATURES = {
  frontmatter: false,
  gfm: true,
  smartPunctuation: false,
} as const satisfies Features;
