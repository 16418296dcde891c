import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { contentBoundaries } from '../../src/checking/catalogue.ts';
import { tendersCalendar } from '../../src/feeds/icalendar.ts';
import { tendersJson } from '../../src/feeds/json.ts';
import { assertWhole } from '../../src/publishing/manifest.ts';
import { Releases } from '../../src/publishing/releases.ts';
import { publicationOf } from '../../src/site/publication.ts';
import { frozenCatalogue, frozenContent } from '../support/frozen.ts';
import type { Waiting } from '../support/history-publisher.ts';
import { filesBelow, ProjectCopy } from '../support/project.ts';

const KILLS = 50;
const HOUR = 3_600_000;

/** Numbers between 0 and 1 that are the same in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A publisher that can be killed, and what it waits for. */
class Process {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #said = '';

  constructor(folder: string, root: string, now: number) {
    const program = join(import.meta.dirname, '../support/history-publisher.ts');
    this.#child = fork(program, [folder, root, String(now)], {
      execArgv: ['--conditions=scs'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (text: Buffer) => (this.#said += text.toString()));
    this.#ended = new Promise((end) => this.#child.once('exit', () => end()));
  }

  /** What it waits for; `undefined` if it was killed before. @throws Error with what it said if it failed */
  async waiting(): Promise<Waiting | undefined> {
    const waiting = await Promise.race([
      new Promise<Waiting>((settle) => {
        this.#child.once('message', (message) => settle(message as Waiting));
      }),
      this.#ended,
    ]);
    if (this.#said !== '') throw new Error(this.#said);
    return waiting ?? undefined;
  }

  goOn(to: number): void {
    this.#child.send(to);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

const boundaries = [...new Set(contentBoundaries(frozenContent).map(({ at }) => at))];

/** What is to be read at an instant, but for the instant itself. */
function readAt(now: number): string {
  return tendersJson(frozenCatalogue(now)).replace(/"asOf": "[^"]*"/, '');
}

async function assertRight(releases: Releases, now: number): Promise<void> {
  const release = await releases.current();
  const folder = await realpath(releases.link);
  await assertWhole(folder);
  const asOf = release!.asOf;
  const [status, json, german] = await Promise.all(
    ['tenders/status.json', 'tenders/tenders.json', 'de/tenders/calendar.ics'].map((path) =>
      readFile(join(folder, path), 'utf8'),
    ),
  );
  const { digest } = JSON.parse(status!) as { digest: string };
  expect(digest).toBe(publicationOf(frozenContent, frozenCatalogue(now)).digest);
  expect(json).toBe(tendersJson(frozenCatalogue(asOf)));
  expect(german).toBe(tendersCalendar(frozenCatalogue(asOf), 'de'));
  expect(readAt(asOf)).toBe(readAt(now));
}

test('over its whole history, killed fifty times, a publisher never serves anything but what is right', async () => {
  test.setTimeout(15 * 60_000);
  const random = randomNumbers(2021);
  const builds = await mkdtemp(join(tmpdir(), 'builds-'));
  const plain = await ProjectCopy.create();
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const releases = await Releases.at(folder);
  let now = boundaries[0]! - HOUR;
  const last = boundaries.at(-1)!;
  let kills = 0;
  let compared = 0;
  let publisher = new Process(folder, builds, now);
  for (let steps = 0; now <= last; steps += 1) {
    const waiting = await publisher.waiting();
    now = waiting!.now;
    await assertRight(releases, now);
    if (steps % 40 === 0) {
      const { asOf } = (await releases.current())!;
      const { status, output } = await plain.build(new Date(asOf).toISOString());
      expect(status, output).toBe(0);
      const [served, alone] = await Promise.all([
        filesBelow(await realpath(releases.link)),
        filesBelow(plain.dist),
      ]);
      expect([...served.keys()]).toEqual([...alone.keys()]);
      for (const [path, bytes] of alone) {
        if (path !== 'tenders/status.json') expect(served.get(path), path).toEqual(bytes);
      }
      compared += 1;
    }
    // Nothing happens for weeks: the clock goes on to two minutes before the next boundary.
    const next = boundaries.find((at) => at > now) ?? Infinity;
    now = Math.max(waiting!.until, Math.min(next - 120_000, last + HOUR));
    publisher.goOn(now);
    if (kills < KILLS && random() < 0.55) {
      await pause(random() * 400);
      await publisher.kill();
      kills += 1;
      // It is away for a moment, or for so long that it misses what comes.
      now += random() < 0.8 ? random() * 10_000 : random() * 5 * 24 * HOUR;
      publisher = new Process(folder, builds, Math.floor(now));
    }
  }
  await publisher.kill();
  const switches = await releases.switches();
  const lateness = switches.flatMap(({ latenessMilliseconds }) => latenessMilliseconds ?? []);
  test.info().annotations.push({
    type: 'lateness in milliseconds',
    description: lateness.sort((a, b) => a - b).join(' '),
  });
  expect(kills).toBe(KILLS);
  expect(compared).toBeGreaterThan(2);
  expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0);
  await plain.remove();
  for (const made of [builds, folder]) await rm(made, { recursive: true });
});
