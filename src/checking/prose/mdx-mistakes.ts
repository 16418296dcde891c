import type { Finding, SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { componentFinding } from './components.ts';

/** What a text must keep to so that MDX can be read. */
export const mdxRules = {
  'mdx-syntax': {
    severity: 'error',
    description: 'A text can be read as MDX: { and < have a meaning of their own there.',
    example: { wrong: 'less than <5 EUR', right: 'less than 5 EUR' },
    message: (d: { cause: string; column: number; remedy: string }) => [
      `From column ${d.column} on, the text cannot be read: ${d.cause}.`,
      d.remedy,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(mdxRules);

const PLAIN_TEXT =
  'In plain text write \\< for “<” and \\{ for “{”, or use words; an address is written [text](https://…).';

/** What the parser of MDX says, by its words, and what it means. `$1` is the tag it names. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, cause: string, remedy: string])[] = [
  [
    /closing brace|expression/i,
    'a “{” begins program code here',
    'In plain text write \\{ for “{”, or use words.',
  ],
  [
    /character `!`.*before name/,
    'a “<!” begins something that is not known here',
    'A comment that nobody should see is written {/* … */}. In plain text write \\< for “<”.',
  ],
  [
    /Expected a closing tag for `(<[^`]*>)`/,
    '$1 is opened here and not closed',
    'Close it by its name with a slash, as <Note> is closed by </Note>. In plain text write \\< for “<”.',
  ],
  [
    /Unexpected closing tag `(<[^`]*>)`/,
    '$1 closes something that was not opened before it, or something else is still open',
    'Remove it, or open and close the components in order: <Note> … </Note>.',
  ],
];

/** Turns an error of the parser into a finding with its place. */
export function mdxFinding(thrown: unknown, text: string): SpotFinding {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [, lineText = '1', columnText = '1', said = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const [line, column] = [Number(lineText), Number(columnText)];
  const tag = /Expected a closing tag for `<([^`]*)>`/.exec(said)?.[1];
  const unknown = tag === undefined ? undefined : componentFinding(tag);
  return {
    found: unknown ?? syntaxFinding(said, column),
    spot: { line: inText(line, text), column },
  };
}

function syntaxFinding(said: string, column: number): Finding {
  for (const [pattern, cause, remedy] of BY_MESSAGE) {
    const match = pattern.exec(said);
    if (!match) continue;
    const [, tag = ''] = match;
    return finding('mdx-syntax', { column, cause: cause.replace('$1', tag), remedy });
  }
  const cause = 'a “<” begins the name of a component here, but none follows';
  return finding('mdx-syntax', { column, cause, remedy: PLAIN_TEXT });
}

/** At the end of a text the parser may count one line too many. */
function inText(line: number, text: string): number {
  return Math.min(line, text.split('\n').length);
}
