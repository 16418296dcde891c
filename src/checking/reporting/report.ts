import { visible, type Problem, type Severity } from '../finding.ts';

/** Gives a piece of text a look, where it is read on something that can show it. */
export type Paint = (
  look: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan',
  text: string,
) => string;

/** Lines of a file, for the line of context under a problem; `undefined` if it cannot be shown. */
export type LineLookup = (file: string, line: number) => string | undefined;

const plain: Paint = (_look, text) => text;
const CONTEXT_LENGTH = 100;
/** Of one file: whoever has fixed these sees the next ones. */
const MOST_IN_FILE = 50;
/** Of all files. */
const MOST_FILES = 200;

/**
 * All problems as text, grouped by file in the order given, with a count at the end.
 *
 * @param problems ordered by file and line
 */
export function report(
  problems: readonly Problem[],
  lineOf: LineLookup,
  paint: Paint = plain,
): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...groups].slice(0, MOST_FILES).map(([path, inFile]) => {
    const file = visible(path);
    const entries = inFile.slice(0, MOST_IN_FILE).map((problem) => {
      const { line, rule, severity, message, remedy } = problem;
      const label = paint(severity === 'error' ? 'red' : 'yellow', severity);
      const context = visible(lineOf(path, line)?.trim().slice(0, CONTEXT_LENGTH) ?? '');
      return [
        `  ${file}:${line}  ${label}  ${paint('dim', rule)}`,
        ...(context ? [`    ${paint('dim', `| ${context}`)}`] : []),
        `    ${message}`,
        `    → ${remedy}`,
      ].join('\n');
    });
    const more = inFile.length - entries.length;
    const rest = more > 0 ? [`  … and ${more} more in this file`] : [];
    return [paint('bold', file), ...entries, ...rest].join('\n');
  });
  const moreFiles = groups.size - blocks.length;
  const rest = moreFiles > 0 ? [`… and ${moreFiles} more files`] : [];
  return [...blocks, ...rest, countOf(problems)].join('\n\n');
}

/** `2 errors, 1 warning in 2 files` */
export function countOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const count = (severity: Severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  };
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = `in ${files} file${files === 1 ? '' : 's'}`;
  return `${[...count('error'), ...count('warning')].join(', ')} ${where}`;
}
