import { mdxToMdast, type MdastNode } from 'satteri';
import type { Spot, SpotFinding } from '../finding.ts';
import { findingsOf } from '../rule.ts';
import { codeAt, masked, type CodePlace } from './code-mask.ts';
import { codeRules, tagFinding } from './code.ts';
import { MARKDOWN_FEATURES } from './markdown.ts';
import { mdxFinding } from './mdx-mistakes.ts';
import { nodesOf, rangeOf } from './nodes.ts';
import { proseIn, type ProseReading } from './tree.ts';

const finding = findingsOf(codeRules);

/** Reads the Markdown of a text, in the form that the compiler gets. Never throws. */
export function readProse(markdown: string): ProseReading {
  const { text, places } = masked(markdown);
  const spotAt = placesIn(markdown);
  const codeFinding = (place: CodePlace): SpotFinding => {
    const details = { code: codeAt(markdown, place), place: place.kind };
    return { found: finding('code-in-prose', details), spot: spotAt(place.offset) };
  };
  const tree = parsed(text);
  if ('found' in tree) {
    // Where the parser stumbled over what was masked, that is the mistake.
    const code = places.find(({ offset }) => spotAt(offset).line === tree.spot.line);
    const isCode = code && tree.found.rule === 'mdx-syntax';
    return { findings: [isCode ? codeFinding(code) : tree], links: [], images: [] };
  }
  const { findings, ...targets } = proseIn(tree, text);
  const code = placesOutside(tree, markdown, places).map(codeFinding);
  return { findings: [...findings, ...code], ...targets };
}

function parsed(text: string): MdastNode | SpotFinding {
  try {
    return mdxToMdast(text, { features: MARKDOWN_FEATURES });
  } catch (error) {
    return mdxFinding(error, text);
  }
}

/** Where code stands elsewhere than in Markdown’s own, or in a component that is reported as a whole. */
function placesOutside(
  tree: MdastNode,
  markdown: string,
  places: readonly CodePlace[],
): readonly CodePlace[] {
  if (places.length === 0) return [];
  const harmless = nodesOf(tree).nodes.flatMap((node) => {
    const [from, to] = rangeOf(node);
    // A line of it could be taken for the beginning of a statement, or of a block.
    const isInOneLine = node.type === 'inlineCode' && !markdown.slice(from, to).includes('\n');
    return node.type === 'code' || isInOneLine || tagFinding(node) ? [{ from, to }] : [];
  });
  let range = 0;
  return places.filter(({ offset }) => {
    while ((harmless[range]?.to ?? Infinity) <= offset) range += 1;
    return offset < (harmless[range]?.from ?? Infinity);
  });
}

/** Where the lines of a text begin, and so where each of its characters stands. */
function placesIn(markdown: string): (offset: number) => Spot {
  const starts = [0, ...[...markdown.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
