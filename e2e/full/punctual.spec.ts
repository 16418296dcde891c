import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { organisation } from '../../src/organisation.ts';
import { Releases } from '../../src/publishing/releases.ts';
import { PORT, ProjectCopy } from '../support/project.ts';
import { isServerHere, SERVER_NAMES, startHost, type RunningHost } from '../support/servers.ts';

const SECOND = 1000;
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

/** A tender whose deadline becomes another one at an instant, of the same length in every language. */
function extendedAt(instant: number): string {
  const day = (days: number) => localMinute(instant + days * 24 * 60 * 60_000).slice(0, 10);
  return `name: { en: Punctuality, de: Pünktlichkeit }
procedures:
  - reference: SCS-VP19
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2ZZ
    start: ${day(-20)}
    closing: ${day(20)}T10:00
    changes:
      - published: ${localMinute(instant)}
        closing: ${day(20)}T12:00
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
  const publisher = spawn(
    process.execPath,
    ['src/commands/publish.ts', '--to', folder, '--watch'],
    { cwd: copy.root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  publisher.stdout.on('data', (text: Buffer) => (said += text.toString()));
  publisher.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const hosts: (readonly [string, RunningHost])[] = [];
  try {
    await expect(async () => {
      expect(await releases.current(), said).toBeDefined();
    }).toPass({ timeout: 30_000 });
    const before = await readFile(join(await realpath(releases.link), PAGE, 'index.html'), 'utf8');
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
    publisher.kill();
    await once(publisher, 'close');
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
