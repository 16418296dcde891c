import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { escapedCharacter } from '../characters.ts';
import type { Path, Spot, SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { explainError, explainMessage, type YamlMistake } from './mistakes.ts';
import { pairOf, unsupportedYaml, type DuplicateKey, type NamedText } from './nodes.ts';

/** What a file must keep to so that YAML can be read. */
export const yamlRules = {
  'broken-yaml': {
    severity: 'error',
    description: 'A file can be read as YAML: “key: value”, indented with spaces, two per level.',
    example: { wrong: 'name: {en: Networking', right: 'name: { en: Networking, de: Netzwerk }' },
    message: (d: { cause: string; column: number; remedy: string }) => [
      `From column ${d.column} on, the file cannot be read as YAML: ${d.cause}.`,
      d.remedy,
    ],
  },
  'duplicate-key': {
    severity: 'error',
    description: 'A key occurs only once in its block.',
    example: {
      wrong: 'closing: 2022-07-19T12:00\nclosing: 2022-08-02T12:00',
      right:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-19T14:29\n    closing: 2022-08-02T12:00',
    },
    message: (d: { key: string; line: number; isFirst: boolean }) => [
      `“${d.key}” is here for the second time: it is already on line ${d.line}.`,
      d.isFirst
        ? `Begin another entry of the list with a dash: “- ${d.key}: …”. If it is not one, keep one of the two.`
        : 'Keep one. A new deadline is not a second “closing”, but a change below “changes:”.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(yamlRules);

/** YAML as data, and where each part of it stands. */
export interface YamlReading {
  /** `undefined` if it cannot be read. */
  readonly data: unknown;
  readonly findings: readonly SpotFinding[];
  /** Where a value, or the nearest thing that contains it, stands. */
  spotOf(path: Path): Spot;
  /** Where a key of a block stands. */
  spotOfKey(path: Path, key: string): Spot;
  /** A single value as it stands in the file. */
  writtenAt(path: Path): string | undefined;
  /** What stands after ` #` behind a value that is not in quotes. */
  commentAfter(path: Path): string | undefined;
}

/**
 * Reads YAML 1.2: a bare date stays text. Never throws.
 *
 * @param lineOffset lines above the text in its file
 */
export function readYaml(text: string, lineOffset = 0): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const place = ({ offset, cause, remedy }: YamlMistake) => {
    const spot = spotAt(offset);
    return { found: finding('broken-yaml', { cause, remedy, column: spot.column }), spot };
  };
  const contents = document.contents;
  const { data, mistake, duplicates = [], texts = [] } = dataOf(text, document);
  return {
    data,
    findings: [
      ...(mistake ? [place(mistake)] : []),
      ...duplicates.map(({ key, isFirst, offset, firstOffset }) => {
        const { line } = spotAt(firstOffset);
        return { found: finding('duplicate-key', { key, line, isFirst }), spot: spotAt(offset) };
      }),
      ...texts.flatMap(({ name, value, range: [from, to] }) => {
        const found = escapedCharacter(value, text.slice(from, to), `“${name}”`);
        return found ? [{ found, spot: spotAt(from) }] : [];
      }),
    ],
    spotOf: (path) => spotAt(offsetOf(contents, path) ?? 0),
    spotOfKey: (path, key) => {
      const block = nodeAt(contents, path);
      const pair = isMap(block) ? pairOf(block, key) : undefined;
      return spotAt(startOf(pair?.key) ?? offsetOf(contents, path) ?? 0);
    },
    writtenAt: (path) => {
      const node = nodeAt(contents, path);
      return isScalar(node) ? node.source : undefined;
    },
    commentAfter: (path) => {
      const node = nodeAt(contents, path);
      return (isScalar(node) && node.type === 'PLAIN' && node.comment) || undefined;
    },
  };
}

/**
 * The data, or why there is none. Only the first mistake counts: what the parser says of the text
 * behind it is a consequence.
 */
function dataOf(
  text: string,
  document: Document.Parsed,
): {
  readonly data?: unknown;
  readonly mistake?: YamlMistake;
  readonly duplicates?: readonly DuplicateKey[];
  readonly texts?: readonly NamedText[];
} {
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return { mistake: explainError(text, document, error) };
  if (document.directives.yaml.explicit) {
    return { mistake: explainMessage(text, document, 0, 'DIRECTIVE') };
  }
  const { instructions, ...nodes } = unsupportedYaml(document);
  const [first] = instructions.toSorted((a, b) => a.offset - b.offset);
  if (first) return { mistake: explainMessage(text, document, first.offset, first.kind) };
  try {
    return { data: document.toJS() as unknown, ...nodes };
  } catch (thrown) {
    // Lists nest beyond measure; `yaml` then refuses.
    return { mistake: explainMessage(text, document, 0, `RESOURCE_EXHAUSTION ${String(thrown)}`) };
  }
}

/** Start of the deepest part of the path that exists, as its key if it has one. */
function offsetOf(root: unknown, path: Path): number | undefined {
  let offset = startOf(root);
  let current: unknown = root;
  for (const step of path) {
    if (isMap(current)) {
      const pair = pairOf(current, String(step));
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
      current = pairOf(current, String(step))?.value;
    } else if (isNode(current) && !isAlias(current) && 'items' in current) {
      current = (current.items as readonly unknown[])[Number(step)];
    } else {
      return undefined;
    }
  }
  return current;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
