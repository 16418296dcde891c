import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { startServer } from '../../src/publishing/server.ts';
import { isRoot, programAt, type Program } from './programs.ts';
import { runNode } from './project.ts';
import type { BuiltSite } from './sites.ts';

/** How a server is found, installed and started. */
interface ServerProgram extends Program {
  /** @param folder that it may write to; @param file of its configuration */
  readonly args: (folder: string, file: string) => readonly string[];
}

const PROGRAMS = {
  nginx: {
    paths: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    debian: 'nginx',
    args: (folder, file) => ['-p', folder, '-c', file, '-e', 'stderr'],
  },
  caddy: {
    paths: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    debian: 'caddy',
    args: (_folder, file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  // Elsewhere its modules lie in other folders than the configuration says.
  apache: {
    paths: ['/usr/sbin/apache2'],
    debian: 'apache2-bin',
    args: (folder, file) => ['-d', folder, '-f', file, '-D', 'FOREGROUND'],
  },
} as const satisfies Record<string, ServerProgram>;

export type ServerName = keyof typeof PROGRAMS | 'npm start';

export const SERVER_NAMES = [
  ...(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]),
  'npm start',
] as const;

/** Root may not be what serves: of the user nobody, any system has one of this number. */
const NOBODY = 65_534;

export interface RunningHost {
  readonly ask: (path: string, options?: AskOptions) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it came, compressed or not. */
  readonly body: Buffer;
}

/** Whether a server can be started here; one that is missing is installed first where we may. */
export function isServerHere(name: ServerName): boolean {
  return name === 'npm start' || programAt(PROGRAMS[name]) !== undefined;
}

/**
 * Starts a server with the configuration that the project prints for it, as a user without rights.
 *
 * @param root of the site that is served
 * @param site whose addresses have moved
 * @param host the only name that is answered
 * @throws Error with what the server said if it ends at once
 */
export async function startHost(
  name: ServerName,
  root: string,
  site: Pick<BuiltSite, 'root'> & { readonly asOf: string | undefined },
  port: number,
  host?: string,
): Promise<RunningHost> {
  const ask = (path: string, options: AskOptions = {}) => asked(port, path, options);
  if (name === 'npm start') {
    const { close } = await startServer({ folder: root, port });
    return { ask, stop: close };
  }
  const args = ['src/commands/hosting.ts', name, '--root', root, '--listen', `127.0.0.1:${port}`];
  if (host !== undefined) args.push('--host', host);
  const { status, output } = await runNode(site.root, site.asOf, args);
  if (status !== 0) throw new Error(output);
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await chmod(folder, 0o755);
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  const file = join(folder, 'configuration');
  await writeFile(file, output);
  const child = spawn(programAt(PROGRAMS[name]) ?? name, PROGRAMS[name].args(folder, file), {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close');
  await expect(async () => {
    if (child.exitCode === null) await ask('/');
  }).toPass({ timeout: 20_000, intervals: [50] });
  if (child.exitCode !== null) throw new Error(`${name} has ended: ${said}`);
  return {
    ask,
    stop: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One request as it is written here: nothing is made shorter, followed, unpacked or added. */
function asked(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: AskOptions,
): Promise<Answer> {
  return new Promise((settle, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      buffer(response).then((body) => {
        const lists = response.headersDistinct;
        settle({
          status: response.statusCode,
          headers: Object.fromEntries(
            Object.entries(lists).map(([name, values]) => [
              name,
              values?.filter(Boolean).join(', '),
            ]),
          ),
          body,
        });
      }, fail);
    })
      .once('error', fail)
      .end();
  });
}
