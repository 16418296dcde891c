import { mdxToMdast, type MdastNode } from 'satteri';
import { finding, type Finding } from '../rules/problem.ts';
import { componentMistake } from './components.ts';
import { mdxMistake } from './mdx-mistakes.ts';
import type { PlacedFinding } from './schema.ts';
import { linksIn, type ProseLink } from './prose-links.ts';
import type { Spot } from './yaml.ts';

/** Headings of a text begin with `##`: the first level is the title of the page. */
const FIRST_LEVEL = 2;

/** What is wrong in a text, and what in it leads elsewhere. */
export interface ProseReading {
  readonly findings: readonly PlacedFinding[];
  /** Links to pages of this site. */
  readonly links: readonly ProseLink[];
  /** Files beside the text that it shows. */
  readonly images: readonly ProseLink[];
}

/** Reads a text with its head. Never throws. */
export function readProse(text: string): ProseReading {
  const tree = parsed(text);
  if ('found' in tree) return { findings: [tree], links: [], images: [] };
  const nodes = nodesOf(tree);
  const { findings, links, images } = linksIn(nodes);
  const own = nodes.flatMap((node) => {
    const found =
      tagFinding(node) ?? codeFinding(node) ?? unsupportedFinding(node) ?? altFinding(node);
    return found ? [{ found, spot: spotOf(node) }] : [];
  });
  return { findings: [...own, ...headingFindings(nodes), ...findings], links, images };
}

function parsed(text: string): MdastNode | PlacedFinding {
  try {
    return mdxToMdast(text.replace(/^\uFEFF/, ''), { features: { frontmatter: true } });
  } catch (error) {
    return mdxMistake(error, text);
  }
}

/** Every node, in the order of the text; not what stands within a component that is not known. */
function nodesOf(root: MdastNode): readonly MdastNode[] {
  const nodes: MdastNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if (!('children' in node) || tagFinding(node)) continue;
    waiting.push(...(node.children as readonly MdastNode[]).toReversed());
  }
  return nodes;
}

function tagFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const mistake = componentMistake(node.name ?? '');
  if (mistake) return mistake;
  const [attribute] = node.attributes;
  if (!attribute) return undefined;
  const code = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
  return finding('code-in-prose', { code, place: 'tag' });
}

function codeFinding(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // The only way to write a comment in MDX.
      if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) return undefined;
      return finding('code-in-prose', { code: `{${node.value}}`, place: 'brackets' });
    case 'mdxjsEsm':
      return finding('code-in-prose', { code: node.value, place: 'line' });
    default:
      return undefined;
  }
}

function unsupportedFinding(node: MdastNode): Finding | undefined {
  // A footnote is reported where it is used: its text alone shows nothing.
  if (node.type === 'footnoteReference') {
    const remedy = 'Put the remark into the text, in brackets.';
    return finding('unsupported-markdown', { what: 'a footnote', remedy });
  }
  if (node.type === 'table' && node.align?.some((align) => align !== null)) {
    const remedy = 'Write only dashes below the head of the table: | --- | --- |.';
    return finding('unsupported-markdown', { what: 'a table with alignment', remedy });
  }
  return undefined;
}

function altFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
  if (node.alt?.trim()) return undefined;
  return finding('image-without-alt', {
    target: node.type === 'image' ? node.url : node.identifier,
  });
}

function headingFindings(nodes: readonly MdastNode[]): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let level = FIRST_LEVEL - 1;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    if (node.depth < FIRST_LEVEL || node.depth > level + 1) {
      const expected = '#'.repeat(Math.max(Math.min(level + 1, node.depth), FIRST_LEVEL));
      const found = finding('heading-skipped', { found: '#'.repeat(node.depth), expected });
      findings.push({ found, spot: spotOf(node) });
    }
    level = Math.max(node.depth, FIRST_LEVEL);
  }
  return findings;
}

function spotOf(node: MdastNode): Spot {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
