import { rules, type DetailsOf, type RuleName } from './reporting/rules.ts';
import type { Severity } from './rule.ts';

/** A place in a file: line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One broken rule in one place. */
export interface Problem extends Place {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** A broken rule whose place is not yet known: what a check of values can say. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

const LONGEST_DETAIL = 200;

/** A text without characters that would take effect in a terminal, or turn what stands beside them. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** What editors typed, short and visible. */
function shown(details: unknown): unknown {
  if (typeof details !== 'object' || details === null) return details;
  const entries = Object.entries(details).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [key, value];
    const short = visible(value.slice(0, LONGEST_DETAIL + 1));
    const isWhole = short.length <= LONGEST_DETAIL;
    return [key, isWhole ? short : `${short.slice(0, LONGEST_DETAIL - 1)}…`];
  });
  return Object.fromEntries(entries);
}

/** States that a rule is broken, in the words of the catalogue. */
export function finding<Name extends RuleName>(rule: Name, details: DetailsOf<Name>): Finding {
  const { severity, says } = rules[rule];
  // Each rule's own details fit it by the signature; the union of all rules does not show that.
  const [message, remedy] = (says as (d: unknown) => readonly [string, string])(shown(details));
  return { rule, severity, message, remedy };
}

/** Orders problems by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
