import { mdxToMdast, type MdastNode } from 'satteri';
import { finding, type Finding } from '../rules/problem.ts';
import { escapedCharacter } from './characters.ts';
import { componentMistake } from './components.ts';
import { MARKDOWN_FEATURES } from './markdown.ts';
import { mdxMistake } from './mdx-mistakes.ts';
import type { PlacedFinding } from './schema.ts';
import { linksIn, type ProseLink } from './prose-links.ts';
import type { Spot } from './yaml.ts';

/** Headings of a text begin with `##`: the first level is the title of the page. */
const FIRST_LEVEL = 2;

/** Each opening brace costs a look through the whole rest of the text. */
const MOST_BRACES = 500;
/** Lists and quotations within each other; what is nested further has no end on a narrow screen. */
const DEEPEST = 20;

/** What is wrong in a text, and what in it leads elsewhere. */
export interface ProseReading {
  readonly findings: readonly PlacedFinding[];
  /** Links to pages of this site. */
  readonly links: readonly ProseLink[];
  /** Files beside the text that it shows. */
  readonly images: readonly ProseLink[];
}

/** Reads the Markdown of a text, in the form that the compiler gets. Never throws. */
export function readProse(markdown: string): ProseReading {
  const tree = bracesFinding(markdown) ?? parsed(markdown);
  return 'found' in tree ? { findings: [tree], links: [], images: [] } : proseIn(tree, markdown);
}

/** What stands in Markdown that was parsed: by the check, or on its way through the compiler. */
export function proseIn(tree: MdastNode, markdown: string): ProseReading {
  const { nodes, nesting } = nodesOf(tree);
  const { findings, links, images } = linksIn(nodes);
  const own = nodes.flatMap((node) => {
    const found =
      tagFinding(node) ??
      codeFinding(node) ??
      unsupportedFinding(node) ??
      altFinding(node) ??
      characterFindingIn(node, markdown);
    return found ? [{ found, spot: spotOf(node) }] : [];
  });
  return { findings: [...own, ...nesting, ...headingFindings(nodes), ...findings], links, images };
}

function parsed(markdown: string): MdastNode | PlacedFinding {
  try {
    return mdxToMdast(markdown, { features: MARKDOWN_FEATURES });
  } catch (error) {
    return mdxMistake(error, markdown);
  }
}

function bracesFinding(markdown: string): PlacedFinding | undefined {
  const braces = [...markdown.matchAll(/\{/g)];
  const over = braces[MOST_BRACES];
  if (!over) return undefined;
  const before = markdown.slice(0, over.index).split('\n');
  const found = finding('code-in-prose', { code: '{', place: 'brackets' });
  return { found, spot: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

/**
 * Every node, in the order of the text; not what stands within a component that is not known, or
 * nested too deeply, which is a finding.
 */
function nodesOf(root: MdastNode): {
  readonly nodes: readonly MdastNode[];
  readonly nesting: readonly PlacedFinding[];
} {
  const nodes: MdastNode[] = [];
  const nesting: PlacedFinding[] = [];
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    nodes.push(node);
    if (!('children' in node) || tagFinding(node)) continue;
    if (depth === DEEPEST) {
      const what = 'lists or quotations that are nested too deeply';
      const remedy = 'Write it with fewer levels.';
      nesting.push({
        found: finding('unsupported-markdown', { what, remedy }),
        spot: spotOf(node),
      });
      continue;
    }
    for (const child of (node.children as readonly MdastNode[]).toReversed()) {
      waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return { nodes, nesting };
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

/** What Markdown is made of here. Everything else, such as HTML, comes from a reader that errs. */
const KNOWN_NODES: ReadonlySet<string> = new Set<MdastNode['type']>([
  ...(['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break'] as const),
  ...([
    'heading',
    'thematicBreak',
    'blockquote',
    'list',
    'listItem',
    'code',
    'inlineCode',
  ] as const),
  ...(['link', 'linkReference', 'definition', 'image', 'table', 'tableRow', 'tableCell'] as const),
  ...([
    'mdxJsxFlowElement',
    'mdxJsxTextElement',
    'mdxFlowExpression',
    'mdxTextExpression',
  ] as const),
  // Nothing is shown of a footnote that is not referred to.
  'footnoteDefinition',
]);

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
  if (node.type === 'imageReference') {
    const remedy = 'Write the name of the file behind the description: ![A network](network.png).';
    return finding('unsupported-markdown', {
      what: 'an image whose name stands elsewhere',
      remedy,
    });
  }
  if (KNOWN_NODES.has(node.type)) return undefined;
  const what = `what the site does not know (${node.type})`;
  return finding('unsupported-markdown', { what, remedy: 'Write it as plain text.' });
}

/** A character that nobody can see, spelt out as `&#x202E;` in a text, a link or a description. */
function characterFindingIn(node: MdastNode, markdown: string): Finding | undefined {
  const from = node.position?.start.offset ?? 0;
  const written = markdown.slice(from, node.position?.end.offset ?? from);
  for (const key of ['value', 'alt', 'title', 'url'] as const) {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string') continue;
    const found = escapedCharacter(value, written, 'this text');
    if (found) return found;
  }
  return undefined;
}

function altFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'image' || node.alt?.trim()) return undefined;
  return finding('image-without-alt', { target: node.url });
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
