import { isMap, isNode, isScalar, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { finding, type Finding } from '../rules/problem.ts';

/** A line and a column, both counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Keys and positions in lists that lead to a value. */
export type Path = readonly PropertyKey[];

/** YAML as data, and where each part of it stands. */
export interface YamlReading {
  /** `undefined` if it cannot be read. */
  readonly data: unknown;
  readonly findings: readonly { readonly found: Finding; readonly spot: Spot }[];
  /** Where a value, or the nearest thing that contains it, stands. */
  spotOf(path: Path): Spot;
  /** Where a key of a block stands. */
  spotOfKey(path: Path, key: string): Spot;
}

/**
 * Reads YAML 1.2: a bare date stays text. Never throws.
 *
 * @param lineOffset lines above the text in its file
 */
export function readYaml(text: string, lineOffset = 0): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const findings = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const spot = spotAt(pos[0]);
    const found =
      code === 'DUPLICATE_KEY'
        ? finding('duplicate-key', { key: wordAt(text, pos[0]) })
        : finding('broken-yaml', { cause: message, column: spot.column });
    return { found, spot };
  });
  const contents = document.contents;
  return {
    data: findings.length > 0 ? undefined : plainData(document, findings, spotAt(0)),
    findings,
    spotOf: (path) => spotAt(offsetOf(contents, path) ?? 0),
    spotOfKey: (path, key) => {
      const block = nodeAt(contents, path);
      const pair = isMap(block) ? block.items.find((item) => keyOf(item) === key) : undefined;
      return spotAt(startOf(pair?.key) ?? offsetOf(contents, path) ?? 0);
    },
  };
}

/** Aliases can multiply beyond measure; `yaml` then refuses to resolve them. */
function plainData(
  document: ReturnType<typeof parseDocument>,
  findings: { found: Finding; spot: Spot }[],
  spot: Spot,
): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    findings.push({ found: finding('broken-yaml', { cause, column: spot.column }), spot });
    return undefined;
  }
}

/** Start of the deepest part of the path that exists, as its key if it has one. */
function offsetOf(root: unknown, path: Path): number | undefined {
  let offset = startOf(root);
  let current: unknown = root;
  for (const step of path) {
    if (isMap(current)) {
      const pair = current.items.find((item) => keyOf(item) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      current = pair.value;
    } else {
      current = nodeAt(current, [step]);
      if (current === undefined) break;
      offset = startOf(current) ?? offset;
    }
  }
  return offset;
}

function nodeAt(root: unknown, path: Path): unknown {
  let current: unknown = root;
  for (const step of path) {
    if (isMap(current)) {
      current = current.items.find((item) => keyOf(item) === String(step))?.value;
    } else if (isNode(current) && 'items' in current) {
      current = (current.items as readonly unknown[])[Number(step)];
    } else {
      return undefined;
    }
  }
  return current;
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
}
