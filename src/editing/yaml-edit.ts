import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair } from 'yaml';
import type { Path } from '../checking/finding.ts';
import { lotSchema, procedureSchema } from '../checking/schema/lot.ts';
import { UNKNOWN_PORTAL } from '../checking/schema/portal-address.ts';
import { lineEndOf, withDifference } from './difference.ts';

/*
 * Additions to the YAML of a lot. The library's document is edited and written as the project formats
 * YAML. Of that, only the difference is laid over the text: every other line stays as it is.
 */

const LOT_KEYS = Object.keys(lotSchema.shape);
const PROCEDURE_KEYS = Object.keys(procedureSchema.shape);
const ANY_LOT = fileURLToPath(new URL('../content/lots/lot.yaml', import.meta.url));

/**
 * A lot's file with a further item at the end of a list. A list that is not there yet is begun.
 *
 * @param path keys and positions that lead to the list
 * @throws Error if the text is not YAML, or the path leads to something that is not a list
 */
export function withItem(text: string, path: Path, item: unknown): Promise<string> {
  return edited(text, (document) => {
    const list = document.getIn(path);
    if (isSeq(list) && list.items.length > 0) list.add(nodeOf(document, item));
    else if (isOpen(list)) put(document, path, [item]);
    else throw new Error(`“${String(path.at(-1))}” is not a list`);
  });
}

/**
 * A lot's file with a further key, in the order of the schema, or with a value where a key has none
 * or `tba`.
 *
 * @param path keys and positions that lead to the key
 * @throws Error if the text is not YAML, the path leads nowhere, or the key has a value already
 */
export function withKey(text: string, path: Path, value: unknown): Promise<string> {
  return edited(text, (document) => {
    if (!isOpen(document.getIn(path))) {
      throw new Error(`“${String(path.at(-1))}” is there already`);
    }
    put(document, path, value);
  });
}

/** A value as a file of YAML. A key whose value is `undefined` is left out. */
export function yamlOf(value: unknown): Promise<string> {
  const document = new Document();
  document.contents = nodeOf(document, value);
  return laidOut(document);
}

/**
 * A text of YAML after an edit of its document. Lines that the edit does not concern stay as they are.
 *
 * @throws Error if the text is not YAML
 */
export async function edited(text: string, edit: (document: Document) => void): Promise<string> {
  const document: Document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  const before = await laidOut(document);
  edit(document);
  const after = await laidOut(document);
  const kept = withDifference(text, before, after);
  if (kept !== undefined && isSame(kept, document)) return kept;
  // The lines around the edit are laid out so oddly that there is no place between them: all of them
  // are laid out anew, and the editor sees it in the difference.
  const [mark] = /^\uFEFF?/.exec(text) ?? [''];
  return `${mark}${after.replaceAll('\n', lineEndOf(text))}`;
}

async function laidOut(document: Document): Promise<string> {
  const options = await resolveConfig(ANY_LOT);
  // Plugins are for other kinds of files.
  return format(document.toString({ lineWidth: 0 }), { ...options, plugins: [], parser: 'yaml' });
}

function isSame(text: string, document: Document): boolean {
  const read = parseDocument(text);
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), document.toJS());
}

function put(document: Document, path: Path, value: unknown): void {
  const key = String(path.at(-1));
  const block = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  if (!isMap(block)) throw new Error(`There is no block for “${key}”`);
  const node = nodeOf(document, value);
  if (block.has(key)) {
    const comment = block.get(key, true)?.comment;
    if (comment && !isScalar(node)) node.commentBefore = comment;
    // A single value is exchanged within its node, which keeps its comment.
    block.set(key, isScalar(node) ? node.value : node);
    return;
  }
  const order = path.length === 1 ? LOT_KEYS : PROCEDURE_KEYS;
  const rank = order.indexOf(key);
  const isBefore = (pair: Pair) => order.indexOf(String(pair.key)) < rank;
  const previous = block.items.findLastIndex(isBefore);
  const place = previous === -1 ? block.items.length : previous + 1;
  block.items.splice(place, 0, document.createPair(key, node));
}

/** A value with its lists of single values in brackets, as the content has them. */
function nodeOf(document: Document, value: unknown): Node {
  const node: Node = document.createNode(value);
  visit(node, {
    Seq: (_key, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  return node;
}

/** Whether nothing was said yet. */
function isOpen(value: unknown): boolean {
  return value === undefined || value === null || value === UNKNOWN_PORTAL || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return isSeq(value) && value.items.length === 0;
}
