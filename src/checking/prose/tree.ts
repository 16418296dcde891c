import type { MdastNode } from 'satteri';
import { finding, type Finding } from '../finding.ts';
import { escapedCharacter } from '../characters.ts';
import { componentMistake } from './components.ts';
import { linksIn, type ProseLink } from './links.ts';
import type { PlacedFinding } from '../schema/schema.ts';
import type { Spot } from '../yaml/yaml.ts';

/** Headings of a text begin with `##`: the first level is the title of the page. */
const FIRST_LEVEL = 2;

/** Lists and quotations within each other; what is nested further has no end on a narrow screen. */
const DEEPEST = 20;
/** Of a table. The compiler gives every row as many cells as the first one has. */
const MOST_COLUMNS = 20;
const MOST_CELLS = 4000;

/** What is wrong in a text, and what in it leads elsewhere. */
export interface ProseReading {
  readonly findings: readonly PlacedFinding[];
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

/**
 * Every node, in the order of the text; not what stands within a component that is not known, or
 * nested too deeply, which is a finding.
 */
export function nodesOf(root: MdastNode): {
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

/** What is wrong with a component: its name, or anything that stands beside it. */
export function tagFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const mistake = componentMistake(node.name ?? '');
  if (mistake) return mistake;
  const [attribute] = node.attributes;
  if (!attribute) return undefined;
  const code = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
  return finding('code-in-prose', { code, place: 'tag' });
}

function expressionFinding(node: MdastNode): Finding | undefined {
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
  if (node.type === 'table') return tableFinding(node);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const remedy = 'Write the list without [ ] and [x].';
    return finding('unsupported-markdown', { what: 'a list to tick off', remedy });
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

function tableFinding({ align, children }: Extract<MdastNode, { type: 'table' }>) {
  if (align?.some((column) => column !== null)) {
    const remedy = 'Write only dashes below the head of the table: | --- | --- |.';
    return finding('unsupported-markdown', { what: 'a table with alignment', remedy });
  }
  const columns = align?.length ?? 0;
  if (columns <= MOST_COLUMNS && columns * children.length <= MOST_CELLS) return undefined;
  const what = `a table of ${columns} columns and ${children.length} rows`;
  return finding('unsupported-markdown', {
    what,
    remedy: 'Divide it into tables that can be read.',
  });
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

/** Where a node stands in the text: first character inclusive, last one exclusive. */
export function rangeOf({ position }: MdastNode): readonly [from: number, to: number] {
  const from = position?.start.offset ?? 0;
  return [from, position?.end.offset ?? from];
}
