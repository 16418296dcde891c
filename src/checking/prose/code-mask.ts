/*
 * The parser of MDX hands whatever could be program code to a parser of JavaScript, which some dozens
 * of brackets keep busy for hours, or crash. So the check masks it before anything is parsed: what is
 * typed in place of code is never read as code, only found.
 */

/** Stand for the first character of what could be code. Private use: no text may hold them. */
const BRACE = '\uE000';
const STATEMENT = '\uE001';

/** The one thing in braces that is allowed: a comment, and nothing besides. */
const COMMENT = /\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}/y;

/** Each brace costs the parser a look through the whole rest of the text. */
const MOST_BRACES = 500;

/** A place in a text where code could begin. */
export interface CodePlace {
  /** From the beginning of the text. */
  readonly offset: number;
  readonly kind: 'brackets' | 'line';
}

/** A text without code, of the same length, and where code could begin in it. */
interface MaskedText {
  readonly text: string;
  readonly places: readonly CodePlace[];
}

/**
 * Masks every opening brace that does not begin a comment, and every line that begins like a
 * statement. Those in Markdown's own code are masked as well: where they stand, the tree tells.
 */
export function masked(markdown: string): MaskedText {
  const places: CodePlace[] = [];
  let text = '';
  let from = 0;
  let comments = 0;
  const lastEnd = markdown.lastIndexOf('*/');
  for (const match of markdown.matchAll(/\\[^]|\{|^(?:import|export)(?![-\w])/gm)) {
    const { 0: found, index } = match;
    if (found.startsWith('\\') || index < from) continue;
    if (found === '{') {
      COMMENT.lastIndex = index;
      const isPossible = index < lastEnd && comments < MOST_BRACES;
      const comment = isPossible ? COMMENT.exec(markdown)?.[0] : undefined;
      if (comment) {
        comments += comment.split(/[{}]/).length;
        text += markdown.slice(from, index + comment.length);
        from = index + comment.length;
        continue;
      }
    }
    const kind = found === '{' ? 'brackets' : 'line';
    places.push({ offset: index, kind });
    text += markdown.slice(from, index) + (kind === 'brackets' ? BRACE : STATEMENT);
    from = index + 1;
  }
  return { text: text + markdown.slice(from), places };
}

/** What was probably meant as code at a place, for a message: up to its closing brace, or its line. */
export function codeAt(markdown: string, { offset, kind }: CodePlace): string {
  const rest = markdown.slice(offset, offset + 200);
  const [code = ''] = (kind === 'brackets' ? /^\{[^{}\n]*\}?/ : /^.*/).exec(rest) ?? [];
  return code.trimEnd();
}
