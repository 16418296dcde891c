import type { MdastNode } from 'satteri';
import type { Spot, SpotFinding } from '../finding.ts';
import { tagFinding } from './code.ts';
import { nestingFinding } from './unsupported.ts';

/** Lists and quotations within each other; what is nested further has no end on a narrow screen. */
const DEEPEST = 20;

/**
 * Every node, in the order of the text; not what stands within a component that is not known, or
 * nested too deeply, which is a finding.
 */
export function nodesOf(root: MdastNode): {
  readonly nodes: readonly MdastNode[];
  readonly nesting: readonly SpotFinding[];
} {
  const nodes: MdastNode[] = [];
  const nesting: SpotFinding[] = [];
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    nodes.push(node);
    if (!('children' in node) || tagFinding(node)) continue;
    if (depth === DEEPEST) {
      nesting.push({ found: nestingFinding(), spot: spotOf(node) });
      continue;
    }
    for (const child of (node.children as readonly MdastNode[]).toReversed()) {
      waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return { nodes, nesting };
}

/** Where a node begins. */
export function spotOf(node: MdastNode): Spot {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Where a node stands in the text: first character inclusive, last one exclusive. */
export function rangeOf({ position }: MdastNode): readonly [from: number, to: number] {
  const from = position?.start.offset ?? 0;
  return [from, position?.end.offset ?? from];
}
