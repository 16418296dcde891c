import type { Instant } from '../tenders/time.ts';

/** What a release was made of. */
export interface Made {
  /** Names the state of content and code. */
  readonly inputs: string;
  /** The instant as of which it speaks. */
  readonly asOf: Instant;
}

/** All that decides what a publisher does next. */
export interface Situation<Release extends Made = Made> {
  readonly now: Instant;
  /** The state of content and code. */
  readonly inputs: string;
  /** Every boundary of the content, in order; absent if it has mistakes: then nobody knows what comes. */
  readonly boundaries: readonly Instant[] | undefined;
  /** What is switched on. */
  readonly current: Release | undefined;
  /** What was built and not switched on yet, in any order. */
  readonly ready: readonly Release[];
  /** Whether nothing shall be built of this state now: it failed, or was taken back. */
  readonly isRefused: boolean;
  /** How long a build takes, at worst, in milliseconds. */
  readonly buildTime: number;
}

export type Step<Release extends Made = Made> =
  | { readonly kind: 'build'; readonly asOf: Instant }
  | {
      readonly kind: 'switch';
      readonly to: Release;
      /** The boundary at which it should have been switched on; absent for news that no date announced. */
      readonly due: Instant | undefined;
    }
  | { readonly kind: 'wait'; readonly until: Instant };

const MINUTE = 60_000;

/** How often what is switched on is held against what should be, whatever else happens. */
export const SWEEP = 10 * MINUTE;

/** A clock that is put back by no more than this does not take back what was published. */
const JITTER = MINUTE;

/** A build ahead begins so many build times before its instant, and at least a minute. */
const RESERVE = 4;

/**
 * What to do next so that what is switched on is what a build of this instant would say. A release says
 * so from its own instant, inclusive, to the next boundary, exclusive.
 */
export function nextStep<Release extends Made>(situation: Situation<Release>): Step<Release> {
  const { boundaries, isRefused } = situation;
  return boundaries && !isRefused
    ? stepTowards(situation, boundaries)
    : stepWithoutBuilds(situation);
}

function stepTowards<Release extends Made>(
  { now, inputs, current, ready, buildTime }: Situation<Release>,
  boundaries: readonly Instant[],
): Step<Release> {
  const last = boundaries.findLast((at) => at <= now) ?? -Infinity;
  const usable = ready.filter((release) => release.inputs === inputs);
  const isRight =
    current?.inputs === inputs && current.asOf >= last && current.asOf <= now + JITTER;
  const ahead = boundaries.filter((at) => at > now && !(isRight && at <= current.asOf));
  const [next = Infinity] = ahead;
  if (!isRight) {
    const to = newest(usable.filter(({ asOf }) => asOf <= now && asOf >= last));
    // What was committed after its boundary was not to be there at it.
    const isMissed = current?.inputs === inputs && current.asOf < last;
    if (to) return { kind: 'switch', to, due: isMissed ? last : undefined };
    // What would be over before it is built is built for then.
    if (!current || next > now + buildTime) return { kind: 'build', asOf: now };
  }
  const missing = ahead.find((at) => !usable.some(({ asOf }) => asOf === at)) ?? Infinity;
  const lead = Math.max(MINUTE, RESERVE * buildTime);
  // What is ready must not wait for the end of a build that can as well begin afterwards.
  const canWait = next < now + buildTime && missing > next + buildTime;
  const begin = canWait ? next : missing - lead;
  if (begin <= now) return { kind: 'build', asOf: missing };
  return { kind: 'wait', until: Math.min(now + SWEEP, next, begin) };
}

/** What was built ahead of the state that is switched on comes at its instant all the same. */
function stepWithoutBuilds<Release extends Made>({
  now,
  current,
  ready,
}: Situation<Release>): Step<Release> {
  const later = ready.filter(
    ({ inputs, asOf }) => inputs === current?.inputs && asOf > current.asOf,
  );
  const to = newest(later.filter(({ asOf }) => asOf <= now));
  if (to) return { kind: 'switch', to, due: to.asOf };
  return { kind: 'wait', until: Math.min(now + SWEEP, ...later.map(({ asOf }) => asOf)) };
}

function newest<Release extends Made>(releases: readonly Release[]): Release | undefined {
  return releases.toSorted((a, b) => b.asOf - a.asOf)[0];
}
