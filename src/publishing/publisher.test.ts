import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Clock } from './clock.ts';
import { writeManifest } from './manifest.ts';
import { Publisher } from './publisher.ts';
import { STATUS_FILE } from './release.ts';
import { Releases } from './releases.ts';
import { stateOf } from './reports.ts';
import type { Source } from './source.ts';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const MINUTE = 60_000;
const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  folders.push(folder);
  return folder;
}

/** A publisher of one page, which says of what and as of when it was made. */
async function workplace({
  ahead = [] as readonly number[],
  refresh = () => Promise.resolve(false),
} = {}) {
  const folder = await temporaryFolder();
  const scratch = await temporaryFolder();
  const releases = await Releases.at(join(folder, 'site'));
  const world = {
    now: NOON,
    inputs: 'first',
    mistake: '',
    failure: '',
    jump: 0,
    mixedUp: 0,
    said: [] as string[],
  };
  const end = new AbortController();
  const clock: Clock = {
    now: () => world.now,
    wait: (until) => {
      // Whoever runs it on looks at it an hour later.
      if (until > NOON + 60 * MINUTE) end.abort();
      world.now = Math.max(world.now, until);
      return Promise.resolve();
    },
  };
  const source: Source = {
    inputs: () => Promise.resolve(world.inputs),
    boundaries: () =>
      world.mistake === '' ? Promise.resolve(ahead) : Promise.reject(new Error(world.mistake)),
    commit: () => Promise.resolve('c0ffee'),
    async build(asOf) {
      if (world.failure !== '') throw new Error(world.failure);
      const built = join(scratch, 'built');
      await mkdir(join(built, STATUS_FILE, '..'), { recursive: true });
      await writeFile(join(built, 'index.html'), `${world.inputs} as of ${asOf - NOON}`);
      await writeFile(
        join(built, STATUS_FILE),
        JSON.stringify({ asOf: new Date(asOf + world.mixedUp), digest: world.inputs }),
      );
      await writeManifest(built, [STATUS_FILE]);
      world.now += 1000 + world.jump;
      return built;
    },
  };
  const listener = {
    failed: (reason: string) => void world.said.push(reason),
    mended: () => void world.said.push('mended'),
  };
  return {
    world,
    releases,
    publisher: new Publisher({ releases, source, clock, listener, refresh }),
    end,
    state: () => stateOf(releases, source, world.now),
    page: async () => readFile(join(await realpath(releases.link), 'index.html'), 'utf8'),
    status: async () =>
      JSON.parse(
        await readFile(join(await realpath(releases.link), STATUS_FILE), 'utf8'),
      ) as object,
  };
}

test('what is published says when and of what it was made', async () => {
  const { publisher, page, status } = await workplace();
  await publisher.publish();
  assert.equal(await page(), 'first as of 0');
  assert.deepEqual(await status(), {
    asOf: '2026-12-01T12:00:00.000Z',
    digest: 'first',
    builtAt: '2026-12-01T12:00:01Z',
    commit: 'c0ffee',
  });
});

test('what comes at a boundary is built before, switched on at it, and says so', async () => {
  const boundary = NOON + 30 * MINUTE;
  const { publisher, page, status, releases, end } = await workplace({ ahead: [boundary] });
  await publisher.run(end.signal);
  assert.equal(await page(), `first as of ${30 * MINUTE}`);
  assert.equal(((await status()) as { latenessMilliseconds: number }).latenessMilliseconds, 0);
  const [, second] = await releases.switches();
  assert.deepEqual(second, {
    at: '2026-12-01T12:30:00Z',
    release: (await releases.current())!.name,
    commit: 'c0ffee',
    due: '2026-12-01T12:30:00Z',
    latenessMilliseconds: 0,
  });
});

test('a publisher that goes on to an instant misses none before it', async () => {
  const ahead = [NOON + 2 * MINUTE, NOON + 5 * MINUTE, NOON + 9 * MINUTE];
  const { publisher, releases } = await workplace({ ahead });
  await publisher.publish(ahead.at(-1));
  const switches = await releases.switches();
  assert.deepEqual(
    switches.map(({ latenessMilliseconds }) => latenessMilliseconds),
    [undefined, 0, 0, 0],
  );
});

test('a publisher that comes late for one instant and just before the next ends with that one', async () => {
  const ahead = [NOON + 10 * MINUTE, NOON + 10.3 * MINUTE];
  const { publisher, page, releases, world } = await workplace({ ahead });
  await publisher.publish();
  const record = `${releases.folderOf((await releases.current())!)}.json`;
  const slow = (await readFile(record, 'utf8')).replace(/"buildTime":\d+/, '"buildTime":30000');
  await writeFile(record, slow);
  world.now = NOON + 10.1 * MINUTE;
  await publisher.publish();
  assert.equal(await page(), `first as of ${10.3 * MINUTE}`);
});

test('a site that does not change is built once, however often it is looked at', async () => {
  const { publisher, releases, end } = await workplace();
  await publisher.run(end.signal);
  assert.equal((await releases.all()).length, 1);
});

test('where a build fails the last good site stays, and the reason is told once and kept', async () => {
  const { publisher, page, world, end, state } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'second', failure: 'lot3.yaml:8 is wrong' });
  publisher.changed();
  await publisher.run(end.signal);
  assert.equal(await page(), 'first as of 0');
  assert.deepEqual(world.said, ['lot3.yaml:8 is wrong']);
  const { text, isLate } = await state();
  assert.match(text, /lot3\.yaml:8 is wrong/);
  assert.ok(isLate);
});

test('a build that failed once is tried again in time for the boundary that it was for', async () => {
  const boundary = NOON + 30 * MINUTE;
  const { publisher, status, world, end } = await workplace({ ahead: [boundary] });
  Object.defineProperty(world, 'failure', {
    get: () => (world.now > NOON + MINUTE && world.now < boundary - 50_000 ? 'disk full' : ''),
  });
  await publisher.run(end.signal);
  assert.deepEqual(world.said, ['disk full', 'mended']);
  assert.equal(((await status()) as { latenessMilliseconds: number }).latenessMilliseconds, 0);
});

test('a build that fails is told at once and kept, also by a publisher that does not go on', async () => {
  const { publisher, world, end, state } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'second', failure: 'no such component' });
  publisher.changed();
  assert.equal(await publisher.publish(), false);
  assert.match((await state()).text, /^no such component$/m);
  await publisher.run(end.signal);
  assert.deepEqual(world.said, ['no such component']);
});

test('news that cannot be brought are told of once, and what is there is published', async () => {
  const { publisher, page, world, end, state } = await workplace({
    refresh: () => {
      world.now += MINUTE;
      return Promise.reject(new Error('Not possible to fast-forward'));
    },
  });
  await publisher.run(end.signal);
  assert.match(await page(), /^first/);
  assert.deepEqual(world.said, ['Not possible to fast-forward']);
  assert.ok((await state()).isLate);
});

test('a clock that was set while a build ran keeps nobody waiting afterwards', async () => {
  const { publisher, page, world } = await workplace({ ahead: [NOON + 90 * MINUTE] });
  world.jump = 60 * MINUTE;
  await publisher.publish();
  Object.assign(world, { inputs: 'second', jump: 0 });
  publisher.changed();
  await publisher.publish();
  assert.equal(await page(), `second as of ${60 * MINUTE + 1000}`);
});

test('after a clock was put back what changes is found no later than before', async () => {
  const { publisher, releases, world, end } = await workplace();
  await publisher.publish();
  let waits = 0;
  Object.defineProperty(world, 'inputs', { get: () => (waits > 3 ? 'second' : 'first') });
  let now = world.now;
  Object.defineProperty(world, 'now', {
    get: () => now,
    set(at: number) {
      waits += 1;
      now = waits === 1 ? at - 180 * MINUTE : at;
    },
  });
  await publisher.run(end.signal);
  const current = (await releases.current())!;
  assert.equal(current.inputs, 'second');
  assert.ok(current.asOf < NOON - 120 * MINUTE);
});

test('once the mistake is mended, the site is built again and nothing is told of it any more', async () => {
  const { publisher, page, world, state } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'second', mistake: 'lot3.yaml:8 is wrong' });
  publisher.changed();
  assert.equal(await publisher.publish(), false);
  assert.deepEqual(world.said, ['lot3.yaml:8 is wrong']);
  Object.assign(world, { inputs: 'third', mistake: '' });
  publisher.changed();
  await publisher.publish();
  assert.match(await page(), /^third/);
  assert.equal((await state()).isLate, false);
});

test('a mistake that keeps the site from being built is told once to whoever asks for its state', async () => {
  const { publisher, world, state } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'second', mistake: 'lot3.yaml:8 is wrong' });
  publisher.changed();
  await publisher.publish();
  assert.equal((await state()).text.match(/lot3/g)?.length, 1);
});

test('whoever takes a mistake back is told that all is right again', async () => {
  const { publisher, world, end } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'second', mistake: 'lot3.yaml:8 is wrong' });
  publisher.changed();
  let looks = 0;
  Object.defineProperty(world, 'mistake', {
    get: () => ((looks += 1) > 2 ? '' : 'lot3.yaml:8 is wrong'),
  });
  await publisher.run(end.signal);
  assert.deepEqual(world.said, ['lot3.yaml:8 is wrong', 'mended']);
});

test('a site that a boundary has passed by is told to be late', async () => {
  const { publisher, state, world } = await workplace({ ahead: [NOON + 5 * MINUTE] });
  await publisher.publish();
  world.now = NOON + 6 * MINUTE;
  const { text, isLate } = await state();
  assert.match(text, /^Late: .*2026-12-01T12:05:00Z\.$/m);
  assert.ok(isLate);
});

test('five releases are kept, and a rollback goes from one to the one before', async () => {
  const { publisher, page, world, releases } = await workplace();
  for (const inputs of ['1', '2', '3', '4', '5', '6', '7']) {
    Object.assign(world, { inputs, now: world.now + MINUTE });
    publisher.changed();
    await publisher.publish();
  }
  assert.equal((await releases.all()).length, 5);
  await releases.rollBack(() => world.now);
  assert.match(await page(), /^6/);
  await releases.rollBack(() => world.now);
  assert.match(await page(), /^5/);
});

test('what was taken back is not published again before something has changed', async () => {
  const { publisher, page, world, releases, end } = await workplace();
  await publisher.publish();
  Object.assign(world, { inputs: 'bad', now: NOON + MINUTE });
  publisher.changed();
  await publisher.publish();
  await releases.rollBack(() => world.now);
  assert.equal(await publisher.publish(), false);
  assert.match(world.said.join(), /taken back with --rollback/);
  await publisher.run(end.signal);
  assert.match(await page(), /^first/);
  world.inputs = 'better';
  publisher.changed();
  await publisher.publish();
  assert.match(await page(), /^better/);
});

test('whoever goes back by two releases is not given the first of the two again', async () => {
  const { publisher, page, world, releases, end } = await workplace();
  for (const inputs of ['good', 'bad', 'worse']) {
    Object.assign(world, { inputs, now: world.now + MINUTE });
    publisher.changed();
    await publisher.publish();
  }
  await releases.rollBack(() => world.now);
  await releases.rollBack(() => world.now);
  await publisher.run(end.signal);
  assert.match(await page(), /^good/);
});

test('what was built ahead of what was taken back does not come at its instant', async () => {
  const [first, second] = [NOON + MINUTE, NOON + 1.5 * MINUTE];
  const { publisher, page, world, releases, end } = await workplace({ ahead: [first, second] });
  await publisher.publish();
  await publisher.publish(first);
  assert.equal((await releases.ready()).length, 1);
  await releases.rollBack(() => world.now);
  await publisher.run(end.signal);
  assert.equal(await page(), 'first as of 0');
});

test('a site that speaks of another instant than was asked for is not published', async () => {
  const { publisher, world, releases } = await workplace();
  world.mixedUp = MINUTE;
  assert.equal(await publisher.publish(), false);
  assert.match(world.said.join(), /another instant/);
  assert.equal(await releases.current(), undefined);
});

test('what others keep beside the releases is left alone', async () => {
  const { publisher, releases } = await workplace();
  const others = join(releases.folderOf({ name: 'photographs' }), 'one.jpg');
  await mkdir(join(others, '..'));
  await writeFile(others, '');
  await publisher.publish();
  assert.equal(await readFile(others, 'utf8'), '');
});

test('what is served and was cut short by a power cut is built again', async () => {
  const { publisher, page, world, releases } = await workplace();
  await publisher.publish();
  await writeFile(join(await realpath(releases.link), 'index.html'), '');
  world.now += MINUTE;
  await publisher.publish();
  assert.match(await page(), /^first/);
});

test('what was cut short while it was written is thrown away and built again', async () => {
  const boundary = NOON + MINUTE / 2;
  const { publisher, page, world, releases, end } = await workplace({ ahead: [boundary] });
  await publisher.publish();
  const [ready] = await releases.ready();
  await writeFile(join(releases.folderOf(ready!), 'index.html'), '');
  world.now = NOON + 10_000;
  await publisher.run(end.signal);
  assert.equal(await page(), `first as of ${MINUTE / 2}`);
});
