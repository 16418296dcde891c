import { visible, type Finding, type Severity } from './finding.ts';

/** What is wrong, with the value, and what to write instead. */
type Statement = readonly [message: string, remedy: string];

/**
 * One thing that the content must keep to, in words for people who know procurement. It stands in the
 * file of its topic, with the check that looks for it.
 */
export interface Rule {
  readonly severity: Severity;
  /** What is right, in one sentence. */
  readonly description: string;
  /** What an editor might type wrongly, and what is right. */
  readonly example: { readonly wrong: string; readonly right: string };
  // Parameters of functions compare contravariantly: `never` admits every rule's own details.
  readonly message: (details: never) => Statement;
}

/** Rules by their names. */
export type RuleSet = Readonly<Record<string, Rule>>;

/** What a rule needs to know of the place where it is broken. */
type DetailsOf<Broken extends Rule> =
  Parameters<Broken['message']> extends [infer Details] ? Details : object;

/** Gives a topic the function by which it states that one of its rules is broken. */
export function findingsOf<Rules extends RuleSet>(rules: Rules) {
  return <Name extends keyof Rules & string>(
    rule: Name,
    details: DetailsOf<Rules[Name]>,
  ): Finding => {
    const { severity, message: statementOf } = rules[rule] as Rule;
    // Each rule's own details fit it by the signature; the union of all rules does not show that.
    const [message, remedy] = (statementOf as (d: object) => Statement)(shown(details as object));
    return { rule, severity, message, remedy };
  };
}

const LONGEST_DETAIL = 200;

/** What editors typed, short and visible. */
function shown(details: object): object {
  const entries = Object.entries(details).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [key, value] as const;
    const short = visible(value.slice(0, LONGEST_DETAIL + 1));
    const isWhole = short.length <= LONGEST_DETAIL;
    return [key, isWhole ? short : `${short.slice(0, LONGEST_DETAIL - 1)}…`] as const;
  });
  return Object.fromEntries(entries);
}
