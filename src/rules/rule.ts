/** An error stops the build; a warning is listed. */
export type Severity = 'error' | 'warning';

/** What is wrong, with the value, and what to write instead. */
type Statement = readonly [message: string, remedy: string];

/** One thing that the content must keep to, in words for people who know procurement. */
export interface Rule {
  readonly severity: Severity;
  /** What is right, in one sentence. */
  readonly about: string;
  /** What an editor might type wrongly, and what is right. */
  readonly example: { readonly wrong: string; readonly right: string };
  // Parameters of functions compare contravariantly: `never` admits every rule's own details.
  readonly says: (details: never) => Statement;
}

export type RuleSet = Readonly<Record<string, Rule>>;
