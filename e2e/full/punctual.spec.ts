import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { organisation } from '../../src/organisation.ts';
import { Releases } from '../../src/publishing/releases.ts';
import { filesBelow, PORT, ProjectCopy } from '../support/project.ts';
import { RunningCommand } from '../support/running-command.ts';
import { isServerHere, SERVER_NAMES, startHost, type RunningHost } from '../support/servers.ts';

const SECOND = 1000;
const DAY = 86_400_000;
const PAGE = '/tenders/';

/** So many requests a second to each server. */
const REQUESTS = 50;

/** What one request was answered with, and when it was on its way. */
interface Seen {
  readonly host: string;
  readonly asked: number;
  readonly answered: number;
  readonly status: number | undefined;
  readonly body: string;
}

/** The first full minute that is at least 20 seconds away: to the second, content cannot say it. */
function minuteAhead(): number {
  return Math.ceil((Date.now() + 20 * SECOND) / 60_000) * 60_000;
}

function localMinute(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(organisation.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** The deadline that is published at an instant. */
function newDeadline(instant: number): string {
  return `${localMinute(instant + 20 * DAY).slice(0, 10)}T12:00`;
}

/** A tender whose deadline becomes another one at an instant, of the same length in every language. */
function extendedAt(instant: number): string {
  const day = (days: number) => localMinute(instant + days * DAY).slice(0, 10);
  return `name: { en: Punctuality, de: Pünktlichkeit }
procedures:
  - reference: SCS-VP19
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2ZZ
    start: ${day(-20)}
    closing: ${day(20)}T10:00
    changes:
      - published: ${localMinute(instant)}
        closing: ${newDeadline(instant)}
        reason: { en: More time for bidders, de: Mehr Zeit für Bieter }
`;
}

test('a fact is read within a second of its instant and not a byte before, on every server', async () => {
  test.setTimeout(5 * 60_000);
  const names = SERVER_NAMES.filter((name) => name !== 'apache' && isServerHere(name));
  test.skip(names.length < 3, 'nginx and Caddy cannot be had here');
  const folder = await mkdtemp(join(tmpdir(), 'punctual-'));
  // The servers run as nobody.
  await chmod(folder, 0o755);
  const releases = await Releases.at(folder);
  const instant = minuteAhead();
  const copy = await ProjectCopy.create({
    overlay: { 'src/content/lots/lot19.yaml': extendedAt(instant) },
  });
  const publisher = new RunningCommand(copy, [
    'src/commands/publish.ts',
    ...['--to', folder, '--watch'],
  ]);
  const hosts: (readonly [string, RunningHost])[] = [];
  try {
    await expect(async () => {
      expect(await releases.current(), publisher.terminal).toBeDefined();
    }).toPass({ timeout: 30_000 });
    const before = await readFile(join(await realpath(releases.link), PAGE, 'index.html'), 'utf8');
    const secrets = [
      String(instant),
      new Date(instant).toISOString().slice(0, 16),
      newDeadline(instant),
    ];
    for (const [path, bytes] of await filesBelow(await realpath(releases.link))) {
      if (/\.(?:br|gz|png)$/.test(path)) continue;
      for (const secret of secrets)
        expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
    }
    for (const [index, name] of names.entries()) {
      const site = { root: copy.root, asOf: undefined };
      hosts.push([name, await startHost(name, releases.link, site, PORT + 60 + index)]);
    }
    const seen = await asked(hosts, instant + 2 * SECOND);
    const after = await readFile(join(await realpath(releases.link), PAGE, 'index.html'), 'utf8');
    expect(before).toContain('10:00');
    expect(after).not.toBe(before);
    for (const { host, asked, answered, status, body } of seen) {
      const told = `${host}: asked ${asked - instant} ms, answered ${answered - instant} ms after`;
      expect(status, told).toBe(200);
      if (answered < instant) expect(body === before, told).toBe(true);
      else if (asked >= instant + SECOND) expect(body === after, told).toBe(true);
      else expect(body === before || body === after, told).toBe(true);
    }
    for (const [name] of hosts) {
      expect(
        seen.filter(({ host, body }) => host === name && body === after).length,
      ).toBeGreaterThan(0);
    }
    const { latenessMilliseconds } = (await releases.switches()).at(-1)!;
    test.info().annotations.push({
      type: 'lateness in milliseconds',
      description: `${latenessMilliseconds} at the switch; ${seen.length} requests`,
    });
  } finally {
    for (const [, host] of hosts) await host.stop();
    await publisher.stop();
    await copy.remove();
    await rm(folder, { recursive: true });
  }
});

/** Asks every server for the page again and again. @param until instant at which the last request is sent */
async function asked(
  hosts: readonly (readonly [string, RunningHost])[],
  until: number,
): Promise<readonly Seen[]> {
  const answers: Promise<Seen>[] = [];
  while (Date.now() < until) {
    for (const [host, { ask }] of hosts) {
      const sent = Date.now();
      answers.push(
        ask(PAGE).then(({ status, body }) => ({
          host,
          asked: sent,
          answered: Date.now(),
          status,
          body: body.toString(),
        })),
      );
    }
    await pause(SECOND / REQUESTS);
  }
  return Promise.all(answers);
}
