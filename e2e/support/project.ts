import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** First of the ports that the tests listen on; set it where another program holds it. */
export const PORT = Number(process.env['TEST_PORT'] ?? 47321);

/** Where a site can be asked for; it is built when it is asked for first. */
export const SITE_SERVER = `http://127.0.0.1:${PORT}`;

/** Folder of the project under test. */
export const PROJECT = resolve(import.meta.dirname, '../..');

const COPIED = [
  ...['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['eslint.config.js', '.prettierrc.json', '.prettierignore'],
];

/** Output is the same wherever the tests run: without colours, and not for GitHub Actions. */
export const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined };

/** What a command did. */
export interface Outcome {
  readonly status: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Contents by path from the root of the project; `null` removes a file. */
export type Overlay = Readonly<Record<string, string | null>>;

/** What a copy of the project is made of. */
export interface Origin {
  /** Whose settings and content stand in it: those of a fixture, or whatever stands in the project. */
  readonly authority?: AuthorityName | 'own';
  /** A folder whose files are laid over the content. */
  readonly laidOver?: string;
  readonly overlay?: Overlay;
  /** What stands in a file, and what shall stand there instead, by the path of the file. */
  readonly edits?: Readonly<Record<string, readonly [from: string, to: string]>>;
}

export type AuthorityName = 'scs' | 'evora';

/** All that an authority replaces when it takes the site over. */
const TAKEN_OVER = ['src/authority', 'src/content'];

/** The folder of a fixture, laid out like the project. */
export function authorityFolder(name: AuthorityName): string {
  return join(PROJECT, 'e2e/fixtures/authorities', name);
}

/** A copy of the project with content and settings of its own, sharing only `node_modules`. */
export class ProjectCopy {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** @param root where it shall lie; what is there already is replaced */
  static async create({
    authority = 'scs',
    laidOver,
    overlay = {},
    edits = {},
    root,
  }: Origin & { readonly root?: string } = {}): Promise<ProjectCopy> {
    if (root !== undefined) await rm(root, { recursive: true, force: true });
    const copy = new ProjectCopy(root ?? (await mkdtemp(join(tmpdir(), 'tenders-'))));
    const take = (folder: string, path: string) =>
      cp(join(folder, path), join(copy.root, path), { recursive: true });
    for (const name of COPIED.filter((path) => existsSync(join(PROJECT, path)))) {
      await take(PROJECT, name);
    }
    await symlink(join(PROJECT, 'node_modules'), join(copy.root, 'node_modules'));
    if (authority !== 'own') {
      for (const path of TAKEN_OVER) {
        await rm(join(copy.root, path), { recursive: true });
        await take(authorityFolder(authority), path);
      }
    }
    if (laidOver !== undefined) {
      await cp(laidOver, join(copy.root, 'src/content'), { recursive: true });
    }
    await copy.overlay(overlay);
    for (const [path, [from, to]] of Object.entries(edits)) {
      await copy.edit(path, (text) => text.replace(from, to));
    }
    return copy;
  }

  get dist(): string {
    return join(this.root, 'dist');
  }

  async overlay(files: Overlay): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.root, path);
      await mkdir(dirname(target), { recursive: true });
      if (text === null) await rm(target, { recursive: true });
      else await writeFile(target, text);
    }
  }

  /** @throws Error if the edit changes nothing */
  async edit(path: string, edited: (text: string) => string): Promise<void> {
    const file = join(this.root, path);
    const text = await readFile(file, 'utf8');
    if (edited(text) === text) throw new Error(`Nothing to edit in ${path}`);
    await writeFile(file, edited(text));
  }

  /** A built file. @param path from the folder of the built site */
  read(path: string): Promise<string> {
    return readFile(join(this.dist, path), 'utf8');
  }

  /** @param asOf `undefined` for the clock; @param nodeOptions given to Node */
  build(asOf: string | undefined, ...nodeOptions: readonly string[]): Promise<Outcome> {
    const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
    return this.run(asOf, [...nodeOptions, astro, 'build']);
  }

  /** As {@link build}, by the process that builds the sites: once it is warm, in half the time or less. */
  async buildWarm(asOf: string): Promise<Outcome> {
    const asked = new URLSearchParams({ root: this.root, asOf });
    const response = await fetch(`${SITE_SERVER}/build?${asked}`);
    return (await response.json()) as Outcome;
  }

  /** Runs Node in the copy. @param extra variables of the environment besides those of the tests */
  run(
    asOf: string | undefined,
    args: readonly string[],
    extra: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> {
    return runNode(this.root, asOf, args, extra);
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Runs Node in a folder as of an instant. @param extra variables of the environment besides those of the tests */
export function runNode(
  cwd: string,
  asOf: string | undefined,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = { ...process.env, ...PLAIN, AS_OF: asOf, ...extra };
  return new Promise((settle) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      settle({ status: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

/** Every file below a folder, by its path from there. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
  );
  return new Map(files);
}

/** The same for two folders only if every file in them is, byte for byte. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [path, bytes] of await filesBelow(folder)) hash.update(`${path}\n`).update(bytes);
  return hash.digest('hex');
}
