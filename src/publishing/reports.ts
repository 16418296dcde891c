import { exactInUtc, type Instant } from '../tenders/time.ts';
import type { Listener } from './publisher.ts';
import type { Release, Releases, Switch } from './releases.ts';
import type { Source } from './source.ts';

/** A switch that is under way is not called late. */
const GRACE = 10_000;

/** What stands in a folder of releases, for people and monitors. */
export interface SiteState {
  readonly text: string;
  /** Whether it is not what it should be: a boundary has passed it by, or nothing new can be built. */
  readonly isLate: boolean;
}

/** A switch in one line, which tells of no instant that is still to come. */
export function inWords({ at, release, commit, latenessMilliseconds }: Switch): string {
  const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
  const late =
    latenessMilliseconds === undefined ? '' : `, ${latenessMilliseconds} ms after its instant`;
  return `${at} switched on ${release}${of}${late}`;
}

/** Tells a person at a terminal what is published, and what cannot be. */
export function terminalListener(
  print: (text: string) => void,
  printError: (text: string) => void,
): Listener {
  return {
    switched: (done) => print(inWords(done)),
    failed: (reason) =>
      printError(`${reason}\n\nNothing new is published; the last good site stays.`),
    mended: () => print('What was wrong is right again.'),
  };
}

/** Holds what is switched on against what should be. */
export async function stateOf(
  releases: Releases,
  source: Source,
  now: Instant,
): Promise<SiteState> {
  const [current, problems, switches] = await Promise.all([
    releases.current(),
    releases.problems(),
    releases.switches(),
  ]);
  const late = await lateness(current, source, now);
  // Of content with mistakes both say the same.
  const findings = [...new Set([...(late === undefined ? [] : [late.trim()]), ...problems])];
  const lines = [
    current ? inWords(switches.at(-1) ?? madeOnly(current)) : 'Nothing is switched on.',
    ...switches.slice(0, -1).toReversed().slice(0, EARLIER).map(inWords),
    ...findings,
  ];
  return { text: lines.join('\n'), isLate: !current || findings.length > 0 };
}

/** So many switches before the last one are told. */
const EARLIER = 9;

async function lateness(
  current: Release | undefined,
  source: Source,
  now: Instant,
): Promise<string | undefined> {
  if (!current) return undefined;
  try {
    const last = (await source.boundaries()).findLast((at) => at <= now - GRACE);
    if (last === undefined || current.asOf >= last) return undefined;
    return `Late: what is switched on does not know what came at ${exactInUtc(last)}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function madeOnly({ name, builtAt, commit }: Release): Switch {
  return { at: exactInUtc(builtAt), release: name, commit };
}
