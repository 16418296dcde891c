import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** Why YAML cannot be read, in words for people who do not know YAML, and where the cause stands. */
export interface YamlMistake {
  readonly offset: number;
  readonly cause: string;
  readonly remedy: string;
}

type Explanation = readonly [cause: string, remedy: string];

const IN_QUOTES = 'Put the whole text in double quotes';
const INDENTATION = 'Give the lines of one block the same indentation, two spaces per level.';

/** The line explains it, whatever the parser stumbled over in it. */
const BY_LINE: readonly (readonly [pattern: RegExp, ...Explanation])[] = [
  [
    /^[^\S\u00A0]*\u00A0|^\s*(?:- )?[\w-]+:\u00A0/,
    'a space in this line is not an ordinary one, as in text that was copied from elsewhere',
    'Delete the spaces at the beginning of the line and after the colon, and type them again.',
  ],
  [
    /^ *(?:- )*[A-Za-z]+:[^\s:"'[{]/,
    'a space is missing after the colon',
    'Write a space after the colon: “key: value”.',
  ],
  [
    /^ *-[A-Za-z]/,
    'a space is missing after the dash',
    'Write a space after the dash: “- key: …”.',
  ],
];

/** What the parser says, by its code or by words of its message. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, ...Explanation])[] = [
  [/TAB/, 'there is a tab where spaces belong', `Replace the tab with spaces. ${INDENTATION}`],
  [
    /MULTIPLE_DOCS/,
    'a line “---” begins a second document',
    'Remove the line, and what is repeated below it.',
  ],
  [
    /DIRECTIVE/,
    'a line that begins with “%” is an instruction to programs that read YAML',
    'Remove the line.',
  ],
  [
    /BAD_DQ_ESCAPE/,
    'a backslash has a meaning of its own between double quotes',
    'Write two backslashes, or put the text in single quotes.',
  ],
  [
    /^MISSING_CHAR.*closing/,
    'a quotation mark is opened and not closed',
    'Write the closing quotation mark at the end of the text.',
  ],
  [/Comments must/, 'a “#” comes directly after a quotation mark', 'Write a space before the “#”.'],
  [
    /Unexpected flow-(seq|map)-end/,
    'a bracket is closed that was not opened',
    'Remove the bracket, or write the opening one.',
  ],
  [
    /^(BAD_INDENT|MISSING_CHAR).*Flow|Expected flow|to end with/,
    'a bracket is opened and not closed',
    'Write the closing bracket, ] or }.',
  ],
  [/BLOCK_IN_FLOW/, 'a text with a colon is between brackets, but not in quotes', `${IN_QUOTES}.`],
  [/on same line with key/, 'a text cannot begin with a dash and a space', `${IN_QUOTES}.`],
  [
    /BAD_SCALAR_START|TAG|BAD_ALIAS|ANCHOR|Not a YAML token|alias/i,
    'a text cannot begin with this character, which has a meaning of its own in YAML',
    `${IN_QUOTES}.`,
  ],
  [
    /at node end/,
    'the line continues after a closing quote or bracket',
    `${IN_QUOTES}, and use single quotes within it.`,
  ],
  [
    /RESOURCE_EXHAUSTION|call stack|Excessive/,
    'brackets or repetitions are nested too deeply',
    'Write the values out.',
  ],
  [/KEY_OVER/, 'a key is longer than any that the site knows', 'Look for a missing line break.'],
  [
    /NON_STRING_KEY/,
    'a key is not a simple word',
    'Write “key: value”; a list has a dash before each of its entries.',
  ],
  [
    /BAD_INDENT|BLOCK_AS_IMPLICIT_KEY|Sequence item|must be followed/,
    'this line is not indented like the lines that it belongs to',
    INDENTATION,
  ],
];

const OTHERWISE = {
  cause: 'something in this line or the one above does not fit',
  remedy: 'Compare both with the same lines in the file of another lot.',
};

/** What an error of the parser means, and the place to look at. */
export function explainError(text: string, document: Document, error: YAMLError): YamlMistake {
  const [offset] = error.pos;
  return explainMessage(text, document, offset, `${error.code} ${error.message}`);
}

/** Says in plain words what the parser says of a place. */
export function explainMessage(
  text: string,
  document: Document,
  offset: number,
  message: string,
): YamlMistake {
  const line = lineAt(text, offset);
  const byLine = explanationIn(BY_LINE, line);
  if (byLine) return { offset, ...byLine };
  if (/BLOCK_AS_IMPLICIT_KEY Nested|MULTILINE_IMPLICIT_KEY|map values/.test(message)) {
    return explainNesting(text, offset);
  }
  const place = /Flow|closing/.test(message) ? openingBefore(document, offset) : offset;
  return { offset: place, ...(explanationIn(BY_MESSAGE, message) ?? OTHERWISE) };
}

function explanationIn(
  explanations: readonly (readonly [pattern: RegExp, ...Explanation])[],
  text: string,
): Omit<YamlMistake, 'offset'> | undefined {
  const known = explanations.find(([pattern]) => pattern.test(text));
  return known && { cause: known[1], remedy: known[2] };
}

/** A second colon in a line, a line without any, or a next line that is indented too far. */
function explainNesting(text: string, offset: number): YamlMistake {
  const rest = lineAt(text, offset).slice(offset - lineStart(text, offset));
  if (/:(\s|$)/.test(rest)) {
    const cause = 'a text with a colon is not in quotes';
    return { offset, cause, remedy: `${IN_QUOTES}: "…: …".` };
  }
  if (!/:(\s|$)/.test(lineAt(text, offset))) {
    return { offset, cause: 'a colon is missing after the key', remedy: 'Write “key: value”.' };
  }
  const next = /^[^\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*/.exec(text.slice(offset))?.[0].length;
  const cause = 'this line is indented further than the one above it, or that one lacks its colon';
  return { offset: offset + (next ?? 0), cause, remedy: INDENTATION };
}

/** Where the last quote or bracket that ends no sooner than a place was opened. */
function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  visit(document, (_key, node) => {
    const isOpened =
      (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow);
    const [start, end] = (isOpened && node.range) || [offset, -1];
    if (start < offset && end >= offset) opening = start;
  });
  return opening;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end < 0 ? undefined : end);
}
