import { mdxToMdast, type MdastNode } from 'satteri';
import { finding, type Finding } from '../rules/problem.ts';
import type { PlacedFinding } from './schema.ts';
import type { Spot } from './yaml.ts';

/** Components that editors may use in texts. */
export const PROSE_COMPONENTS = ['Note', 'LotDates'] as const;

/** Headings of a text begin with `##`: the first level is the title of the page. */
const FIRST_LEVEL = 2;

/** A link in a text and where it stands. */
export interface ProseLink {
  readonly target: string;
  readonly spot: Spot;
}

/** What is wrong in a text, and the links in it that are worth following. */
export interface ProseReading {
  readonly findings: readonly PlacedFinding[];
  /** Links to pages of this site. */
  readonly links: readonly ProseLink[];
}

/** Reads a text with its head. Never throws. */
export function readProse(text: string): ProseReading {
  const tree = parsed(text);
  if ('found' in tree) return { findings: [tree], links: [] };
  const findings: PlacedFinding[] = [];
  const links: ProseLink[] = [];
  let level = FIRST_LEVEL - 1;
  for (const node of nodesOf(tree)) {
    const spot = spotOf(node);
    const report = (found: Finding | undefined) => found && findings.push({ found, spot });
    report(componentFinding(node) ?? codeFinding(node) ?? unsupportedFinding(node));
    if (node.type === 'heading') {
      if (node.depth < FIRST_LEVEL || node.depth > level + 1) {
        const expected = '#'.repeat(Math.max(level + 1, FIRST_LEVEL));
        report(finding('heading-skipped', { found: '#'.repeat(node.depth), expected }));
      }
      level = Math.max(node.depth, FIRST_LEVEL);
    }
    if (node.type === 'image' && !node.alt?.trim()) {
      report(finding('image-without-alt', { target: node.url }));
    }
    if (node.type === 'link' || node.type === 'definition') {
      const target = node.url;
      if (isOfThisSite(target)) links.push({ target, spot });
      else if (!/^(https:\/\/|mailto:)./i.test(target)) report(finding('link-target', { target }));
    }
  }
  return { findings, links };
}

function parsed(text: string): MdastNode | PlacedFinding {
  try {
    return mdxToMdast(text.replace(/^\uFEFF/, ''), { features: { frontmatter: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', cause = message] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \(note: .*)?(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
    const spot = { line: Number(line), column: Number(column) };
    return { found: finding('mdx-syntax', { cause, column: spot.column }), spot };
  }
}

/** Every node, in the order of the text. */
function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children as readonly MdastNode[]) yield* nodesOf(child);
}

function componentFinding(node: MdastNode): Finding | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const known: readonly string[] = PROSE_COMPONENTS;
  const name = node.name ?? '';
  if (!known.includes(name)) {
    const list = known.map((component) => `<${component}>`).join(', ');
    return finding('unknown-component', { name, known: list });
  }
  const [attribute] = node.attributes;
  if (!attribute) return undefined;
  const code = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
  return finding('code-in-prose', { code });
}

function codeFinding(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // The only way to write a comment in MDX.
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return undefined;
      return finding('code-in-prose', { code: `{${node.value}}` });
    case 'mdxjsEsm':
      return finding('code-in-prose', { code: node.value });
    default:
      return undefined;
  }
}

function unsupportedFinding(node: MdastNode): Finding | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    const remedy = 'Put the remark into the text, in brackets.';
    return finding('unsupported-markdown', { what: 'a footnote', remedy });
  }
  if (node.type === 'table' && node.align?.some((align) => align !== null)) {
    const remedy = 'Write only dashes below the head of the table: | --- | --- |.';
    return finding('unsupported-markdown', { what: 'a table with alignment', remedy });
  }
  return undefined;
}

/** A path, relative or from the root, a fragment; not `//host`, which leads elsewhere. */
function isOfThisSite(target: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

function spotOf(node: MdastNode): Spot {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
