import type { MdastNode } from 'satteri';
import type { Finding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';

/** What of Markdown the site cannot show. */
export const markdownRules = {
  'unsupported-markdown': {
    severity: 'error',
    description:
      'No footnotes, no task lists, no alignment in tables and no tables of more than 20 columns: the site cannot show them well in every language.',
    example: { wrong: '| a | b |\n| :- | -: |', right: '| a | b |\n| --- | --- |' },
    message: (d: { what: string; remedy: string }) => [`The text contains ${d.what}.`, d.remedy],
  },
} as const satisfies RuleSet;

const finding = findingsOf(markdownRules);

/** Of a table. The compiler gives every row as many cells as the first one has. */
const MOST_COLUMNS = 20;
const MOST_CELLS = 4000;

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

/** What the site cannot show well, or does not know at all. */
export function unsupportedFinding(node: MdastNode): Finding | undefined {
  // A footnote is reported where it is used: its text alone shows nothing.
  if (node.type === 'footnoteReference') {
    const remedy = 'Put the note into the text, in brackets.';
    return finding('unsupported-markdown', { what: 'a footnote', remedy });
  }
  if (node.type === 'table') return tableFinding(node);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const remedy = 'Write the list without [ ] and [x].';
    return finding('unsupported-markdown', { what: 'a task list', remedy });
  }
  if (node.type === 'imageReference') {
    const remedy = 'Write the name of the file after the description: ![A network](network.png).';
    return finding('unsupported-markdown', {
      what: 'an image whose name is given elsewhere',
      remedy,
    });
  }
  if (KNOWN_NODES.has(node.type)) return undefined;
  const what = `something that the site does not know (${node.type})`;
  return finding('unsupported-markdown', { what, remedy: 'Write it as plain text.' });
}

function tableFinding({ align, children }: Extract<MdastNode, { type: 'table' }>) {
  if (align?.some((column) => column !== null)) {
    const remedy = 'Write only dashes below the first row of the table: | --- | --- |.';
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

/** What is wrong with lists and quotations that stand too deep within each other. */
export function nestingFinding(): Finding {
  const what = 'lists or quotations that are nested too deeply';
  return finding('unsupported-markdown', { what, remedy: 'Write it with fewer levels.' });
}
