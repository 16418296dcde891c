import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** Why YAML cannot be read, in words for people who do not know YAML, and where the cause stands. */
export interface YamlMistake {
  readonly offset: number;
  readonly cause: string;
  readonly remedy: string;
}

type Explanation = readonly [cause: string, remedy: string];

const IN_QUOTES = 'Put the whole text in double quotes';
const INDENTATION = 'Give the lines of one block the same indentation, two blanks per level.';

/** The line explains it, whatever the parser stumbled over in it. */
const BY_LINE: readonly (readonly [pattern: RegExp, ...Explanation])[] = [
  [
    /^[^\S\u00A0]*\u00A0|^\s*(?:- )?[\w-]+:\u00A0/,
    'a blank in this line is not an ordinary one, as in text that was copied from elsewhere',
    'Delete the blanks at the beginning of the line and after the colon, and type them again.',
  ],
  [
    /^ *(?:- )*[A-Za-z]+:[^\s:"'[{]/,
    'a blank is missing after the colon',
    'Write a blank after the colon: “key: value”.',
  ],
  [
    /^ *-[A-Za-z]/,
    'a blank is missing after the dash',
    'Write a blank after the dash: “- key: …”.',
  ],
];

/** What the parser says, by its code or by words of its message. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, ...Explanation])[] = [
  [/TAB/, 'a tab stands where blanks belong', `Replace the tab by blanks. ${INDENTATION}`],
  [/MULTIPLE_DOCS/, 'a line “---” begins a second document', 'Remove the line and what repeats.'],
  [
    /DIRECTIVE/,
    'a line that begins with “%” is an instruction to the reader of YAML',
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
  [/Comments must/, 'a “#” stands directly after a quote', 'Write a blank before the “#”.'],
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
  [/BLOCK_IN_FLOW/, 'a text with a colon stands between brackets without quotes', `${IN_QUOTES}.`],
  [/on same line with key/, 'a text cannot begin with a dash and a blank', `${IN_QUOTES}.`],
  [
    /BAD_SCALAR_START|TAG|BAD_ALIAS|ANCHOR|Not a YAML token|alias/i,
    'a text cannot begin with this sign, which has a meaning of its own in YAML',
    `${IN_QUOTES}.`,
  ],
  [
    /at node end/,
    'the line goes on after a closing quote or bracket',
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
    'a key is no simple word',
    'Write “key: value”; a list has a dash before each of its entries.',
  ],
  [
    /BAD_INDENT|BLOCK_AS_IMPLICIT_KEY|Sequence item|must be followed/,
    'this line is not indented like the lines that it belongs with',
    INDENTATION,
  ],
];

const OTHERWISE: Explanation = [
  'something in this line or the one above does not fit',
  'Compare both with the same lines in the file of another lot.',
];

/** What a mistake that the parser found means, and the place to look at. */
export function mistakeOf(text: string, document: Document, error: YAMLError): YamlMistake {
  const [offset] = error.pos;
  return explained(text, document, offset, `${error.code} ${error.message}`);
}

/** Says in plain words what the parser said, for a mistake that was found in a place. */
export function explained(
  text: string,
  document: Document,
  offset: number,
  message: string,
): YamlMistake {
  const line = lineAt(text, offset);
  const byLine = BY_LINE.find(([pattern]) => pattern.test(line));
  if (byLine) return { offset, ...described(byLine) };
  if (/BLOCK_AS_IMPLICIT_KEY Nested|MULTILINE_IMPLICIT_KEY|map values/.test(message)) {
    return nestedMistake(text, offset);
  }
  const known = BY_MESSAGE.find(([pattern]) => pattern.test(message));
  const place = /Flow|closing/.test(message) ? openingBefore(document, offset) : offset;
  return { offset: place, ...(known ? described(known) : plain(OTHERWISE)) };
}

/** A second colon in a line, a line without any, or a next line that is indented too far. */
function nestedMistake(text: string, offset: number): YamlMistake {
  const rest = lineAt(text, offset).slice(offset - lineStart(text, offset));
  if (/:(\s|$)/.test(rest)) {
    const cause = 'a text with a colon stands without quotes';
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

function described([, cause, remedy]: readonly [RegExp, ...Explanation]) {
  return { cause, remedy };
}

function plain([cause, remedy]: Explanation) {
  return { cause, remedy };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end < 0 ? undefined : end);
}
