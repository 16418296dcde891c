import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stoppedClock, systemClock } from '../publishing/clock.ts';
import { processLock } from '../publishing/process-lock.ts';
import { Publisher } from '../publishing/publisher.ts';
import { Releases } from '../publishing/releases.ts';
import { terminalListener } from '../publishing/reports.ts';
import { startServer } from '../publishing/server.ts';
import { projectSource, watchInputs } from '../publishing/source.ts';
import { tableAddress } from '../routes/addresses.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { asOf } from '../site/instant.ts';

/*
 * `npm start`: the whole product on one machine. It publishes at the instant, follows what is edited, and
 * serves it as a host would. With `AS_OF` it shows an archive, which says so and stays still.
 */

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const root = process.cwd();
const isArchive = process.env['AS_OF'] !== undefined;
const folder = isArchive
  ? await mkdtemp(join(tmpdir(), 'tenders-archive-'))
  : join(root, '.published');
const releases = await Releases.at(folder);
const print = (text: string) => void process.stdout.write(`${text}\n`);
const printError = (text: string) => void process.stderr.write(`${text}\n`);

const lock = processLock(releases.lockFile);
if (lock) {
  try {
    await start();
  } catch (error) {
    // Mostly another program holds the port.
    printError(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
  lock.release();
  if (isArchive) await rm(folder, { recursive: true });
} else {
  printError('The site is started already, from another terminal.');
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  const publisher = new Publisher({
    releases,
    // In an archive nothing comes.
    source: isArchive
      ? { ...projectSource(root, { ARCHIVE: '1' }), boundaries: () => Promise.resolve([]) }
      : projectSource(root),
    clock: isArchive ? stoppedClock(asOf()) : systemClock,
    listener: terminalListener(print, printError),
  });
  print('The site is built …');
  // Nobody is shown what was true when it was started last; where it cannot be built, that is better than nothing.
  await publisher.publish();
  const server = await startServer({
    folder: releases.link,
    host: values.host,
    port: Number(values.port),
  });
  print(`\n  http://localhost:${server.port}${tableAddress(defaultLocale)}\n`);
  const unwatch = watchInputs(root, () => publisher.changed());
  await publisher.run(end.signal);
  unwatch();
  await server.close();
}
