import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exactInUtc, isoInUtc, type Instant } from '../tenders/time.ts';
import { orNone, setTimes, writeWhole } from './files.ts';
import { DIGEST } from './hosting.ts';
import { assertWhole } from './manifest.ts';
import type { Made } from './plan.ts';
import { STATUS_FILE } from './release.ts';

/** A site that was built and kept, and what is known of its making. */
export interface Release extends Made {
  /** Name of its folder: `20221201T110000Z-6aca0a305aea28f7`, the instant and the digest. */
  readonly name: string;
  readonly builtAt: Instant;
  /** How long the build took, in milliseconds. */
  readonly buildTime: number;
  /** The commit of the content, where that is in Git. */
  readonly commit?: string | undefined;
  /** When it was switched on for the last time. */
  readonly switchedAt?: Instant | undefined;
}

/** A switch, as the log keeps it. */
export interface Switch {
  readonly at: string;
  readonly release: string;
  readonly commit?: string | undefined;
  /** The boundary that it was for; absent for news that no date announced. */
  readonly due?: string | undefined;
  readonly latenessMilliseconds?: number | undefined;
}

/** The folder of a release, what is known of it, and what was begun of either. */
const OWN_NAME = new RegExp(`^(\\.next|\\d{8}T\\d{6}Z-${DIGEST})(?:\\.json(?:\\.next)?)?$`);

/** What may go wrong by itself: building, or learning of what was committed elsewhere. */
const TOPICS = ['build', 'upstream'] as const;

type Topic = (typeof TOPICS)[number];

/** Releases that were switched on, and are kept for the way back. */
const KEPT = 5;

/**
 * A folder of releases: each in a folder of its own below `releases/`, and `current`, a link to the one
 * that is served. What a release says before its time is secret: nothing but `current` may be served.
 */
export class Releases {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder need not exist */
  static async at(folder: string): Promise<Releases> {
    await mkdir(folder, { recursive: true });
    // Names tell when something comes: whoever serves this folder by mistake cannot list them.
    await mkdir(join(folder, 'releases'), { recursive: true, mode: 0o711 });
    return new Releases(folder);
  }

  /** What to serve. */
  get link(): string {
    return join(this.#folder, 'current');
  }

  #problemFile(topic: Topic): string {
    return join(this.#folder, `${topic}-problem.txt`);
  }

  get #takenBackFile(): string {
    return join(this.#folder, 'taken-back.txt');
  }

  get lockFile(): string {
    return join(this.#folder, 'publisher.lock');
  }

  get #logFile(): string {
    return join(this.#folder, 'switches.log');
  }

  /** All that are kept, the one with the latest instant first. */
  async all(): Promise<readonly Release[]> {
    const names = new Set(await readdir(join(this.#folder, 'releases')));
    const records = [...names].filter((name) => names.has(`${name}.json`));
    const releases = await Promise.all(records.map((name) => this.#record(name)));
    return releases.filter((release) => release !== undefined).sort((a, b) => b.asOf - a.asOf);
  }

  /** The one that is switched on. */
  async current(): Promise<Release | undefined> {
    const target = await orNone(readlink(this.link));
    return target === undefined ? undefined : this.#record(basename(target));
  }

  /** Those that were not switched on yet. */
  async ready(): Promise<readonly Release[]> {
    const current = await this.current();
    const releases = await this.all();
    return releases.filter(
      ({ name, switchedAt }) => switchedAt === undefined && name !== current?.name,
    );
  }

  /** Those that were switched on, the last one first. */
  async past(): Promise<readonly Release[]> {
    const releases = await this.all();
    return releases
      .filter(({ switchedAt }) => switchedAt !== undefined)
      .sort((a, b) => (b.switchedAt ?? 0) - (a.switchedAt ?? 0));
  }

  /**
   * Takes a built site in. It is there with its name only once it is known to be whole.
   *
   * @param built folder, which is gone afterwards
   * @throws Error if something is missing in it, or if it speaks of another instant: another process may
   * have built into the same folder meanwhile, for an instant that is still to come
   */
  async add(built: string, made: Omit<Release, 'name' | 'switchedAt'>): Promise<Release> {
    const next = join(this.#folder, 'releases', '.next');
    await remove(next);
    await move(built, next, made.asOf);
    const { asOf } = await statusIn(next);
    if (Date.parse(asOf) !== made.asOf) throw new Error(`${built} speaks of another instant.`);
    const name = `${compact(made.asOf)}-${await assertWhole(next)}`;
    const folder = this.folderOf({ name });
    const current = await this.current();
    if (current?.name === name) {
      // What is served is this very site: it is not touched.
      await remove(next);
      await this.#write({ ...current, ...made });
      return { ...current, ...made };
    }
    await remove(folder);
    await this.#write({ ...made, name });
    await rename(next, folder);
    return { ...made, name };
  }

  /** Where a release lies. */
  folderOf({ name }: Pick<Release, 'name'>): string {
    return join(this.#folder, 'releases', name);
  }

  /**
   * Switches a release on, in one step: whoever asks is given all of the one or all of the other.
   *
   * @param due the boundary that it is for
   * @param now is asked at the last moment
   */
  async switchTo(release: Release, due: Instant | undefined, now: () => Instant): Promise<Switch> {
    const next = `${this.link}.next`;
    await remove(next);
    await symlink(join('releases', release.name), next, 'junction');
    const { asOf, digest } = await statusIn(this.folderOf(release));
    const at = now();
    const lateness = due === undefined ? {} : { latenessMilliseconds: at - due };
    const said = {
      asOf,
      digest,
      builtAt: exactInUtc(release.builtAt),
      commit: release.commit,
      ...lateness,
    };
    // A full disk must not keep the site from being true.
    await writeWhole(join(this.folderOf(release), STATUS_FILE), `${JSON.stringify(said)}\n`).catch(
      () => undefined,
    );
    await rename(next, this.link);
    const done: Switch = {
      at: exactInUtc(at),
      release: release.name,
      commit: release.commit,
      ...(due === undefined ? {} : { due: exactInUtc(due) }),
      ...lateness,
    };
    await this.#write({ ...release, switchedAt: at });
    await appendFile(this.#logFile, `${JSON.stringify(done)}\n`);
    return done;
  }

  /**
   * Goes back to the release that was built before the one that is switched on. What that was made of is
   * not built again before it has changed.
   *
   * @throws Error if there is none
   */
  async rollBack(now: () => Instant): Promise<Switch> {
    const current = await this.current();
    const [before] = (await this.past())
      .filter(({ builtAt }) => current && builtAt < current.builtAt)
      .sort((a, b) => b.builtAt - a.builtAt);
    if (!current || !before) throw new Error('There is no release to go back to.');
    await appendFile(this.#takenBackFile, `${current.inputs}\n`);
    return this.switchTo(before, undefined, now);
  }

  /** The states of content and code that were taken back. */
  async takenBack(): Promise<ReadonlySet<string>> {
    const file = (await orNone(readFile(this.#takenBackFile, 'utf8'))) ?? '';
    return new Set(file.split('\n'));
  }

  /** Every switch of the log, the last one last. */
  async switches(): Promise<readonly Switch[]> {
    const log = (await orNone(readFile(this.#logFile, 'utf8'))) ?? '';
    return log.split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line) as Switch];
      } catch {
        // The last line, or what a power cut left of one.
        return [];
      }
    });
  }

  /** Keeps what is wrong, for whoever asks for the state; `undefined` once it is right again. */
  async noteProblem(reason: string | undefined, topic: Topic = 'build'): Promise<void> {
    if (reason === undefined) await remove(this.#problemFile(topic));
    else await writeWhole(this.#problemFile(topic), `${reason}\n`);
  }

  /** What is wrong. */
  async problems(): Promise<readonly string[]> {
    const notes = await Promise.all(
      TOPICS.map((topic) => orNone(readFile(this.#problemFile(topic), 'utf8'))),
    );
    return notes.filter((note) => note !== undefined).map((note) => note.trim());
  }

  /**
   * Removes what was begun, what is over before it was switched on, and what is no longer kept. Of other
   * names nothing is removed: the folder may be one that others use as well.
   */
  async tidy(now: Instant): Promise<void> {
    const [current, ready, past] = await Promise.all([this.current(), this.ready(), this.past()]);
    const over = ready.filter(({ asOf }) => asOf <= now);
    const old = past.filter(({ name }) => name !== current?.name).slice(KEPT - 1);
    for (const release of [...over, ...old]) await this.remove(release);
    const kept = new Set((await this.all()).map(({ name }) => name));
    for (const name of await readdir(join(this.#folder, 'releases'))) {
      const [, release] = OWN_NAME.exec(name) ?? [];
      if (release !== undefined && !kept.has(release)) {
        await remove(join(this.#folder, 'releases', name));
      }
    }
  }

  /** Takes it for one that never was, but leaves its files: they may be served. */
  async forget(release: Release): Promise<void> {
    await remove(`${this.folderOf(release)}.json`);
  }

  async remove(release: Release): Promise<void> {
    await remove(this.folderOf(release));
    await this.forget(release);
  }

  async #record(name: string): Promise<Release | undefined> {
    try {
      return JSON.parse(await readFile(`${this.folderOf({ name })}.json`, 'utf8')) as Release;
    } catch {
      return undefined;
    }
  }

  #write(release: Release): Promise<void> {
    return writeWhole(`${this.folderOf(release)}.json`, `${JSON.stringify(release)}\n`);
  }
}

/** What a site says of itself. */
async function statusIn(folder: string) {
  const status = await readFile(join(folder, STATUS_FILE), 'utf8');
  return JSON.parse(status) as { readonly asOf: string; readonly digest: string };
}

/** Moves a folder, also to another disk. */
async function move(from: string, to: string, at: Instant): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await setTimes(to, at);
    await remove(from);
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** `20221201T110000Z` (ISO 8601, basic format) */
function compact(at: Instant): string {
  return isoInUtc(at).replaceAll(/[-:]/g, '');
}
