/** A mutant that no test can notice. */
export interface Equivalent {
  readonly file: string;
  /** The line in which the change begins, and the change, as the report shows them. */
  readonly line: string;
  readonly change: string;
  readonly reason: string;
}

/** Changes that change nothing that can be noticed, each with its reason. */
export const EQUIVALENT: readonly Equivalent[] = [];
