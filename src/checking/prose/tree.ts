import type { MdastNode } from 'satteri';
import { escapedCharacter } from '../characters.ts';
import type { Finding, SpotFinding } from '../finding.ts';
import { expressionFinding, tagFinding } from './code.ts';
import { headingFindings } from './headings.ts';
import { altFinding } from './images.ts';
import { linksIn, type ProseLink } from './links.ts';
import { nodesOf, rangeOf, spotOf } from './nodes.ts';
import { unsupportedFinding } from './unsupported.ts';

/** What is wrong in a text, and what in it leads elsewhere. */
export interface ProseReading {
  readonly findings: readonly SpotFinding[];
  /** Links to pages of this site. */
  readonly links: readonly ProseLink[];
  /** Files beside the text that it shows. */
  readonly images: readonly ProseLink[];
}

/** What stands in Markdown that was parsed: by the check, or on its way through the compiler. */
export function proseIn(tree: MdastNode, markdown: string): ProseReading {
  const { nodes, nesting } = nodesOf(tree);
  const { findings, links, images } = linksIn(nodes);
  const own = nodes.flatMap((node) => {
    const found =
      tagFinding(node) ??
      expressionFinding(node) ??
      unsupportedFinding(node) ??
      altFinding(node) ??
      characterFindingIn(node, markdown);
    return found ? [{ found, spot: spotOf(node) }] : [];
  });
  return { findings: [...own, ...nesting, ...headingFindings(nodes), ...findings], links, images };
}

/** A character that nobody can see, spelt out as `&#x202E;` in a text, a link or a description. */
function characterFindingIn(node: MdastNode, markdown: string): Finding | undefined {
  const written = markdown.slice(...rangeOf(node));
  for (const key of ['value', 'alt', 'title', 'url'] as const) {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string') continue;
    const found = escapedCharacter(value, written, 'this text');
    if (found) return found;
  }
  return undefined;
}
