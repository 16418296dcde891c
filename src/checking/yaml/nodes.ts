import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';

/*
 * What YAML permits and editors do not mean: found in the nodes, whose order and doubles are lost in
 * the data.
 */

/** A key that stands in its block for the second time. */
export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  /** Where it stands for the first time. */
  readonly firstOffset: number;
  /** Whether the block begins with it, as if the dash of a further entry were missing. */
  readonly isFirst: boolean;
}

/** A character at the beginning of a text that YAML takes for an instruction. */
interface Instruction {
  readonly offset: number;
  /** As the parser would name it. */
  readonly kind: 'TAG' | 'ANCHOR' | 'BAD_ALIAS';
}

/** A text, and what it is called: the key before it, or it itself where it is a key. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
  /** Where it begins and ends. */
  readonly range: readonly [from: number, to: number];
}

/** Looks through all nodes, without recursion: nothing is too deep for it. */
export function unsupportedYaml(document: Document): {
  readonly duplicates: readonly DuplicateKey[];
  readonly instructions: readonly Instruction[];
  readonly texts: readonly NamedText[];
} {
  const duplicates: DuplicateKey[] = [];
  const instructions: Instruction[] = [];
  const texts: NamedText[] = [];
  const waiting: { readonly node: unknown; readonly name: string }[] = [
    { node: document.contents, name: 'file' },
  ];
  const entries = new Set<unknown>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, name } = next;
    if (!isNode(node)) continue;
    const [offset, end] = node.range ?? [0, 0];
    if (isAlias(node)) {
      instructions.push({ offset, kind: 'BAD_ALIAS' });
      continue;
    }
    if (node.tag) instructions.push({ offset, kind: 'TAG' });
    // What is repeated by name is easily overlooked, and duplicates of duplicates have no end.
    if ((isScalar(node) || isCollection(node)) && node.anchor) {
      instructions.push({ offset, kind: 'ANCHOR' });
    }
    if (isScalar(node) && typeof node.value === 'string') {
      texts.push({ name, value: node.value, range: [offset, end] });
    }
    if (isMap(node)) {
      const duplicate = duplicateIn(node.items, entries.has(node));
      if (duplicate) duplicates.push(duplicate);
      for (const pair of node.items.toReversed()) {
        waiting.push({ node: pair.value, name: keyOf(pair) ?? name });
        waiting.push({ node: pair.key, name: keyOf(pair) ?? name });
      }
    } else if (isCollection(node)) {
      for (const entry of node.items) entries.add(entry);
      for (const entry of node.items.toReversed()) waiting.push({ node: entry, name });
    }
  }
  return { duplicates, instructions, texts };
}

/** The first key of a block that stands in it twice. @param isEntry whether the block is in a list */
function duplicateIn(items: readonly Pair[], isEntry: boolean): DuplicateKey | undefined {
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

/** Blocks whose keys were looked for, with the last place of each key. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The line of a block with a key; the last one if the key stands there twice. Takes no time. */
export function pairOf(block: YAMLMap, key: string): Pair | undefined {
  let index = indexes.get(block);
  if (!index) {
    index = new Map(
      block.items.flatMap((pair) => {
        const known = keyOf(pair);
        return known === undefined ? [] : [[known, pair] as const];
      }),
    );
    indexes.set(block, index);
  }
  return index.get(key);
}

/** The key of a line as text; `undefined` for a list or a block that stands in place of one. */
function keyOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined;
}
