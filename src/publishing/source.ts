import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exactInUtc, type Instant } from '../tenders/time.ts';
import { instantsAhead } from './boundaries.ts';
import { pathsBelow } from './files.ts';

/** Where releases come from. */
export interface Source {
  /** Names the state of content and code. */
  readonly inputs: () => Promise<string>;
  /** Every boundary of the content, in order. @throws Error that says what is wrong with the content */
  readonly boundaries: () => Promise<readonly Instant[]>;
  /**
   * Builds the site as of an instant.
   *
   * @returns the folder of a whole release
   * @throws Error that says why it failed
   */
  readonly build: (asOf: Instant) => Promise<string>;
  /** The commit that is checked out, if nothing was changed since; `undefined` where there is none. */
  readonly commit: () => Promise<string | undefined>;
}

const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/** Tests, and what editors keep beside a file while it is open. */
const NO_INPUT = /\.test\.ts$|^src\/(?:.*\/)?\.|~$/;

/** Builds as they print may be long. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Begins lines of Astro: `10:00:00 [ERROR] …`. */
const CLOCK = /^\d\d:\d\d:\d\d /gm;

/** A build that hangs must not keep what is ready from being switched on for ever, in milliseconds. */
const PATIENCE = 3_600_000;

const run = promisify(execFile);

/**
 * The project in a folder. Whatever reads its content or builds it is a process of its own, so that
 * what was changed in the code meanwhile holds.
 *
 * @param environment of the builds, besides that of this process
 */
export function projectSource(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Source {
  const node = async (args: readonly string[], asOf: Instant): Promise<string> => {
    const env = {
      ...process.env,
      ...environment,
      AS_OF: exactInUtc(asOf),
    };
    try {
      const options = { cwd: root, env, maxBuffer: MOST_OUTPUT, timeout: PATIENCE };
      return (await run(process.execPath, args, options)).stdout;
    } catch (error) {
      throw new Error(saidBy(error), { cause: error });
    }
  };
  return {
    inputs: () => digestOfInputs(root),
    async boundaries() {
      // As of the beginning of time, everything is still to come.
      return instantsAhead(await node(['src/commands/next.ts', '--json'], 0));
    },
    async build(asOf) {
      const folder = join(root, '.astro', 'release');
      await node(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], asOf);
      return folder;
    },
    async commit() {
      try {
        const [{ stdout: commit }, { stdout: changed }] = await Promise.all([
          run('git', ['rev-parse', 'HEAD'], { cwd: root }),
          run('git', ['status', '--porcelain', '--', ...FOLDERS, ...FILES], { cwd: root }),
        ]);
        return changed === '' ? commit.trim() : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Calls when something of what builds are made of has been changed.
 *
 * @returns what ends it
 */
export function watchInputs(root: string, onChange: () => void): () => void {
  const watchers = [
    ...FOLDERS.filter((folder) => existsSync(join(root, folder))).map((folder) =>
      watch(join(root, folder), { recursive: true }, onChange),
    ),
    watch(root, (_, name) => {
      if (name !== null && FILES.includes(name)) onChange();
    }),
  ];
  // The sweep finds what can be watched no longer.
  for (const watcher of watchers) watcher.on('error', () => watcher.close());
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

async function digestOfInputs(root: string): Promise<string> {
  const below = FOLDERS.map(async (folder) => {
    const paths = await pathsBelow(join(root, folder)).catch(() => []);
    return paths.map((path) => `${folder}/${path}`);
  });
  const top = (await readdir(root)).filter((name) => FILES.includes(name));
  const hash = createHash('sha256');
  for (const path of [...(await Promise.all(below)).flat(), ...top.sort()]) {
    if (NO_INPUT.test(path)) continue;
    // What is gone since it was listed is told by the next change.
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    if (bytes) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * What a program said was wrong. Not all that it said: a build lists its pages, also those that are secret
 * until their instant. And not when: the same is to be told once.
 */
export function saidBy(error: unknown): string {
  const { stderr = '' } = error as { readonly stderr?: string };
  const said = stderr.replaceAll(CLOCK, '').trim();
  return said === '' ? String(error) : said;
}
