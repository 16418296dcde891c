import { join } from 'node:path';
import type { Clock } from '../../src/publishing/clock.ts';
import { Publisher } from '../../src/publishing/publisher.ts';
import { Releases } from '../../src/publishing/releases.ts';
import type { Source } from '../../src/publishing/source.ts';
import { contentBoundaries } from '../../src/checking/catalogue.ts';
import { frozenContent } from './frozen.ts';
import { ProjectCopy } from './project.ts';

/*
 * A publisher of the frozen content in a process of its own, so that it can be killed. Its clock is in
 * the hands of the test: it waits by saying so, and is told what time it has become.
 */

/** What the publisher says before it waits. */
export interface Waiting {
  readonly now: number;
  readonly until: number;
}

/** How long builds take by the clock of the history. */
const BUILD_TIME = 3000;

const [folder = '', root = '', start = ''] = process.argv.slice(2);
let now = Number(start);

const clock: Clock = {
  now: () => now,
  wait: (until) =>
    new Promise((end) => {
      process.once('message', (to: number) => {
        now = to;
        end();
      });
      process.send?.({ now, until } satisfies Waiting);
    }),
};

const source: Source = {
  inputs: () => Promise.resolve('history'),
  boundaries: () =>
    Promise.resolve([...new Set(contentBoundaries(frozenContent).map(({ at }) => at))]),
  async build(asOf) {
    // The modules of a build stay in the process that builds: each has a folder of its own.
    const copy = await ProjectCopy.create({ root: join(root, `${process.pid}-${asOf}`) });
    const { status, output } = await copy.buildWarm(new Date(asOf).toISOString());
    if (status !== 0) throw new Error(output);
    now += BUILD_TIME;
    return copy.dist;
  },
  commit: () => Promise.resolve(undefined),
};

const releases = await Releases.at(folder);
const listener = { failed: (reason: string) => void process.stderr.write(`${reason}\n`) };
await new Publisher({ releases, source, clock, listener }).run(new AbortController().signal);
