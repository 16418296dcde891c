import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '../checks/yaml.ts';

/*
 * Additions to YAML text. The document model says where everything stands; what is new is put there,
 * and every other byte stays: comments, blank lines, quotes, indentation, ends of lines.
 */

/** What can be added. A key whose value is `undefined` is left out. */
export type Addition =
  string | readonly Addition[] | { readonly [key: string]: Addition | undefined };

/** A piece of text in the place of another, from one offset to the next. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Adds an item to the end of a list. A list that is not there yet is begun.
 *
 * @param path keys and positions that lead to the list
 * @param order of the keys in the block that holds the list
 * @throws Error if the text is not YAML, or the path leads to something that is not a list
 */
export function appendItem(
  text: string,
  path: Path,
  item: Addition,
  order: readonly string[],
): string {
  const block = path.slice(0, -1);
  const key = String(path.at(-1));
  return edited(text, (root, source) => {
    const parent = mapAt(root, block);
    const pair = pairOf(parent, key);
    if (!pair) return pairSplice(source, parent, key, [item], order);
    const list = pair.value;
    if (isBlank(list, source)) return fillingSplice(source, parent, list, [item]);
    if (!isSeq(list)) throw new Error(`“${key}” is not a list`);
    return itemSplice(source, list, item);
  });
}

/**
 * Adds a key to a block.
 *
 * @param path keys and positions that lead to the block; none for the whole file
 * @param order of the keys in such a block: the new one comes after those that stand before it there
 * @throws Error if the text is not YAML, the path leads to no block, or the key is there already
 */
export function addKey(
  text: string,
  path: Path,
  key: string,
  value: Addition,
  order: readonly string[],
): string {
  return edited(text, (root, source) => {
    const block = mapAt(root, path);
    if (pairOf(block, key)) throw new Error(`“${key}” is there already`);
    return pairSplice(source, block, key, value, order);
  });
}

/** A value as YAML, in the style of the content: plain where possible, lists of names in brackets. */
export function yamlOf(value: Addition, style: 'block' | 'flow' = 'block'): string {
  const document = new Document(value);
  visit(document, {
    Seq: (place, list) => {
      list.flow = place === 'value' && list.items.every((item) => isScalar(item));
    },
  });
  return document
    .toString({
      lineWidth: 0,
      flowCollectionPadding: style === 'flow',
      collectionStyle: style === 'flow' ? 'flow' : 'any',
    })
    .trimEnd();
}

function edited(text: string, spliceFor: (root: unknown, source: string) => Splice): string {
  // Offsets count from behind the byte order mark that some editors on Windows set.
  const [, mark = '', source = ''] = /^(\uFEFF?)([\s\S]*)$/.exec(text) ?? [];
  const { contents, errors } = parseDocument(source);
  if (errors[0]) throw errors[0];
  const { from, to, text: addition } = spliceFor(contents, source);
  const lines = source.includes('\r\n') ? addition.replaceAll('\n', '\r\n') : addition;
  return `${mark}${source.slice(0, from)}${lines}${source.slice(to)}`;
}

function itemSplice(source: string, list: YAMLSeq, item: Addition): Splice {
  if (list.flow) {
    const last = list.items.at(-1);
    const flow = yamlOf(item, 'flow');
    return last === undefined
      ? insertion(endOf(list) - 1, flow)
      : insertion(endOf(last), `, ${flow}`);
  }
  const column = columnOf(source, list);
  return lineSplice(source, endOf(list), column, yamlOf([item]));
}

function pairSplice(
  source: string,
  block: YAMLMap,
  key: string,
  value: Addition,
  order: readonly string[],
): Splice {
  const rank = order.indexOf(key);
  const before = (pair: Pair) => order.indexOf(keyOf(pair)) < rank;
  const previous = block.items.findLast(before) ?? block.items.at(-1);
  if (block.flow) {
    const flow = yamlOf({ [key]: value }, 'flow').slice(2, -2);
    return previous ? insertion(endOf(previous), `, ${flow}`) : insertion(endOf(block) - 1, flow);
  }
  const end = endOf(previous ?? block);
  return lineSplice(source, end, columnOf(source, block), yamlOf({ [key]: value }));
}

/** Puts a value where a key has none, or an empty list in brackets. */
function fillingSplice(source: string, parent: YAMLMap, blank: unknown, value: Addition): Splice {
  const [from, to] = rangeOf(blank);
  if (parent.flow) {
    return { from, to, text: `${source[from - 1] === ':' ? ' ' : ''}${yamlOf(value, 'flow')}` };
  }
  const { text, ...place } = lineSplice(source, to, columnOf(source, parent) + 2, yamlOf(value));
  // A remark behind the brackets stays on the line of the key.
  const rest = source.slice(to, place.from).trim();
  const line = rest === '' ? '' : ` ${rest}`;
  const start = source.slice(0, from).trimEnd().length;
  return { from: start, to: place.to, text: `${line}\n${text.replace(/^\n/, '')}` };
}

/** Lines of their own, below the line on which something ends and the remarks that belong to it. */
function lineSplice(source: string, end: number, column: number, yaml: string): Splice {
  const indented = yaml
    .split('\n')
    .map((line) => (line === '' ? line : `${' '.repeat(column)}${line}`))
    .join('\n');
  let at = source[end - 1] === '\n' ? end : source.indexOf('\n', end) + 1 || source.length;
  const remarks = new RegExp(`(?:[^\\S\\n]*\\n)* {${column + 1},}#[^\\n]*(?:\\n|$)`, 'y');
  for (remarks.lastIndex = at; remarks.test(source); at = remarks.lastIndex);
  const isUnfinished = at > 0 && source[at - 1] !== '\n';
  return insertion(at, isUnfinished ? `\n${indented}` : `${indented}\n`);
}

function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

/** Where the last thing in a part of the document ends, without the remarks behind it. */
function endOf(part: unknown): number {
  if (isNode(part)) {
    const isOpen = isCollection(part) && !part.flow && part.items.length > 0;
    return isOpen ? endOf(part.items.at(-1)) : rangeOf(part)[1];
  }
  const { key, value } = part as Pair;
  return endOf(isNode(value) ? value : key);
}

function columnOf(source: string, node: Node): number {
  const [start] = rangeOf(node);
  return start - (source.lastIndexOf('\n', start - 1) + 1);
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = isNode(node) ? (node as Node).range : undefined;
  if (!range) throw new Error('This part of the file has no place in its text');
  return [range[0], range[1]];
}

function mapAt(root: unknown, path: Path): YAMLMap {
  let current = root;
  for (const step of path) {
    if (isMap(current)) current = pairOf(current, String(step))?.value;
    else current = isSeq(current) ? current.items[Number(step)] : undefined;
  }
  if (!isMap(current)) throw new Error(`There is no block at ${path.join(' → ') || 'the top'}`);
  return current;
}

function pairOf(block: YAMLMap, key: string): Pair | undefined {
  return block.items.find((pair) => keyOf(pair) === key);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function isBlank(value: unknown, source: string): boolean {
  if (isScalar(value)) return value.value === null;
  return isSeq(value) && /^\[\s*\]$/.test(source.slice(...rangeOf(value)));
}
