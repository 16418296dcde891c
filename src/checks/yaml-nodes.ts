import { isAlias, isCollection, isMap, isNode, isScalar, type Document, type Pair } from 'yaml';

/*
 * What YAML permits and editors do not mean: found in the nodes, whose order and doubles are lost in
 * the data.
 */

/** A key that stands in its block for the second time. */
export interface Repetition {
  readonly key: string;
  readonly offset: number;
  /** Where it stands for the first time. */
  readonly firstOffset: number;
  /** Whether the block begins with it, as if the dash of a further entry were missing. */
  readonly isFirst: boolean;
}

/** A sign at the beginning of a text that YAML takes for an instruction. */
export interface Instruction {
  readonly offset: number;
  /** As the parser would name it. */
  readonly kind: 'TAG' | 'ANCHOR' | 'BAD_ALIAS';
}

/** Looks through all nodes, without recursion: nothing is too deep for it. */
export function oddities(document: Document): {
  readonly repetitions: readonly Repetition[];
  readonly instructions: readonly Instruction[];
} {
  const repetitions: Repetition[] = [];
  const instructions: Instruction[] = [];
  const anchors = new Map<string, number>();
  const used = new Set<string>();
  const waiting: unknown[] = [document.contents];
  const entries = new Set<unknown>();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      used.add(node.source);
      if (!anchors.has(node.source)) instructions.push({ offset, kind: 'BAD_ALIAS' });
      continue;
    }
    if (node.tag) instructions.push({ offset, kind: 'TAG' });
    if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.set(node.anchor, offset);
    if (isMap(node)) {
      const repetition = repetitionIn(node.items, entries.has(node));
      if (repetition) repetitions.push(repetition);
      waiting.push(...node.items.flatMap(({ key, value }) => [key, value]).reverse());
    } else if (isCollection(node)) {
      for (const entry of node.items) entries.add(entry);
      waiting.push(...node.items.toReversed());
    }
  }
  for (const [anchor, offset] of anchors) {
    if (!used.has(anchor)) instructions.push({ offset, kind: 'ANCHOR' });
  }
  return { repetitions, instructions };
}

/** The first key of a block that stands in it twice. @param isEntry whether the block is in a list */
function repetitionIn(items: readonly Pair[], isEntry: boolean): Repetition | undefined {
  const known = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    const offset = isNode(item.key) ? (item.key.range?.[0] ?? 0) : 0;
    const firstOffset = key === undefined ? undefined : known.get(key);
    if (key !== undefined && firstOffset !== undefined) {
      return { key, offset, firstOffset, isFirst: isEntry && keyOf(items[0]) === key };
    }
    if (key !== undefined) known.set(key, offset);
  }
  return undefined;
}

/** The key of a line as text; `undefined` for a list or a block that stands in place of one. */
export function keyOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined;
}
