/** An error stops the build; a warning is listed. */
export type Severity = 'error' | 'warning';

/** A line and a column, both counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Keys and positions in lists that lead to a value. */
export type Path = readonly PropertyKey[];

/** One broken rule, wherever it is broken: all that a check of values can say. */
export interface Finding {
  /** Name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** A finding in data, by the path to what it is about. */
export interface PathFinding {
  readonly found: Finding;
  readonly path: Path;
}

/** A finding in a text. */
export interface SpotFinding {
  readonly found: Finding;
  readonly spot: Spot;
}

/** A finding in a file: what is reported. */
export interface Problem extends Finding, Spot {
  /** Path from the root of the project. */
  readonly file: string;
}

/** A problem of a file, of the whole of it if no spot is given. */
export function problemOf(
  file: string,
  found: Finding,
  spot: Spot = { line: 1, column: 1 },
): Problem {
  return { file, ...spot, ...found };
}

/** Turns findings into problems of a file. */
export function problemsIn(file: string, findings: readonly SpotFinding[]): readonly Problem[] {
  return findings.map(({ found, spot }) => ({ file, ...spot, ...found }));
}

/** Orders problems by file, line and column. */
export function comparePlaces(
  a: Pick<Problem, 'file' | keyof Spot>,
  b: Pick<Problem, 'file' | keyof Spot>,
): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}

/** A text without characters that would take effect in a terminal, or turn what stands beside them. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}
