import type { ChangeRecord } from './record.ts';
import type { Moment } from './time.ts';

/** What a change made different; `from` is absent where nothing was known before. */
export function differences({ before, after }: ChangeRecord): Differences {
  const differs = (from: Moment | undefined, to: Moment | undefined) =>
    to && from?.at !== to.at ? { from, to } : undefined;
  return {
    closing: differs(before.closing, after.closing),
    start: differs(before.start, after.start),
    portal:
      after.portal !== undefined && before.portal !== after.portal
        ? { from: before.portal, to: after.portal }
        : undefined,
    facts: Object.entries(after.facts ?? {}).flatMap(([key, to]) => {
      const from = before.facts?.[key];
      return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ key, from, to }];
    }),
  };
}

export interface Differences {
  readonly closing: Difference<Moment> | undefined;
  readonly start: Difference<Moment> | undefined;
  readonly portal: Difference<string> | undefined;
  /** By the keys of the facts. */
  readonly facts: readonly (Difference<unknown> & { readonly key: string })[];
}

interface Difference<Value> {
  readonly from: Value | undefined;
  readonly to: Value;
}
