import type { z } from 'zod';
import { emptyFinding } from '../files.ts';
import type { SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { ACKNOWLEDGED } from '../schema/acknowledged.ts';
import { keysOf } from '../schema/parts.ts';
import { withoutMark } from '../source.ts';
import { readYamlText, type FileReading } from '../yaml-files.ts';

/** How the frontmatter of a text is set off. */
export const frontmatterRules = {
  'frontmatter-missing': {
    severity: 'error',
    description: 'A text begins with its frontmatter between two lines of three dashes.',
    example: {
      wrong: 'Encryption between clouds …',
      right: '---\nsummary: …\n---\n\nEncryption …',
    },
    message: (d: { isBegun: boolean; keys: string }) => [
      d.isBegun
        ? 'The frontmatter of this text is empty or not closed by a line of three dashes.'
        : 'The first line is not “---”, so the text has no frontmatter.',
      `Begin the file with “---”, then the lines of the frontmatter (${d.keys}), then “---”.`,
    ],
  },
  'frontmatter-line': {
    severity: 'error',
    description: 'The two lines around the frontmatter are three dashes and nothing else.',
    example: { wrong: '--- (a space)\nsummary: …\n----', right: '---\nsummary: …\n---' },
    message: (d: { line: string }) => [
      d.line.trim() === ''
        ? 'There is an empty line above the frontmatter.'
        : d.line.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '') === '---'
          ? 'There is something invisible around the three dashes of this line.'
          : `“${d.line.trim()}” is more than three dashes.`,
      'Delete the line and type three dashes, with nothing above, before or after them.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(frontmatterRules);

/** A text, taken apart once for everything that reads it: the checks, Astro and its compiler. */
export interface TextParts {
  /** YAML between the two lines of dashes; `undefined` where one of them is missing. */
  readonly frontmatter: string | undefined;
  /** Whether there is the first of the two lines. */
  readonly isBegun: boolean;
  /** Lines above the frontmatter: as a rule one, the line of dashes. */
  readonly frontmatterOffset: number;
  /** What stands below the frontmatter. */
  readonly body: string;
  /** Lines above the body. */
  readonly bodyOffset: number;
  /** Lines that some program could take for one of the two lines of dashes, and another one not. */
  readonly findings: readonly SpotFinding[];
}

const FENCE = '---';

/**
 * Takes a text apart. Its frontmatter stands between two lines that hold three dashes and nothing
 * else, the first line of the file and a later one. What comes near to that is a finding: a line
 * that one program takes for the end of the frontmatter and another one does not would let code be
 * checked as one thing and compiled as another.
 */
export function partsOf(text: string): TextParts {
  const lines = withoutMark(text).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isBegun = /^[\s\p{Cc}\p{Cf}]*---/u.test(lines[first] ?? '');
  if (!isBegun) {
    const body = { body: lines.join('\n'), bodyOffset: 0 };
    return { frontmatter: undefined, isBegun, frontmatterOffset: 0, ...body, findings: [] };
  }
  const last = lines.findIndex((line, index) => index > first && isLikeFence(line));
  const isClosed = last > first;
  const fences = isClosed ? [first, last] : [first];
  const doubtful = fences.find((index) => !isFence(lines[index] ?? ''));
  return {
    frontmatter: isClosed
      ? lines
          .slice(first + 1, last)
          .map((line) => `${line}\n`)
          .join('')
      : undefined,
    isBegun,
    frontmatterOffset: first + 1,
    body: isClosed ? lines.slice(last + 1).join('\n') : '',
    bodyOffset: isClosed ? last + 1 : lines.length,
    findings: [
      ...(first > 0 ? [fenceFinding('', 0)] : []),
      ...(doubtful === undefined ? [] : [fenceFinding(lines[doubtful] ?? '', doubtful)]),
    ],
  };
}

/** Reads the frontmatter of a text. */
export function readFrontmatter<Content>(
  text: string,
  { frontmatter, isBegun, frontmatterOffset, body, findings }: TextParts,
  schema: z.ZodType<Content>,
): FileReading<Content> {
  const keys = keysOf(schema).filter((key) => key !== ACKNOWLEDGED);
  const details = { isBegun, keys: keys.join(', ') };
  const isEmpty = text.trim() === '';
  const missing = isEmpty ? emptyFinding('file') : finding('frontmatter-missing', details);
  const reading = readYamlText(frontmatter ?? '', frontmatterOffset, schema, missing);
  const spot = { line: text.trimEnd().split('\n').length, column: 1 };
  const isTextMissing = frontmatter !== undefined && body.trim() === '';
  return {
    ...reading,
    findings: [
      ...findings,
      ...reading.findings,
      ...(isTextMissing ? [{ found: emptyFinding('text'), spot }] : []),
    ],
  };
}

/**
 * The text as its Markdown is read, by the check and by the compiler: the frontmatter blanked, every
 * line in its place. Astro makes this of {@link compilerInput}.
 */
export function markdownOf({ body, bodyOffset }: TextParts): string {
  return `   ${'\n'.repeat(Math.max(bodyOffset - 1, 1))}   \n${body}`;
}

/**
 * The text as Astro gets it to compile: the body below a frontmatter that is empty. So no second
 * reader of YAML can find anything there, and none can end the frontmatter elsewhere than the check.
 */
export function compilerInput({ body, bodyOffset }: TextParts): string {
  return `${FENCE}${'\n'.repeat(Math.max(bodyOffset - 1, 1))}${FENCE}\n${body}`;
}

function isFence(line: string): boolean {
  return line === FENCE || line === `${FENCE}\r`;
}

/** Whether some reader of frontmatter, of YAML or TOML, could take a line for the end of it. */
function isLikeFence(line: string): boolean {
  return /^(?:---|\+\+\+)/.test(line);
}

function fenceFinding(line: string, index: number): SpotFinding {
  return { found: finding('frontmatter-line', { line }), spot: { line: index + 1, column: 1 } };
}
