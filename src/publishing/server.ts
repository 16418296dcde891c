import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import send from 'send';
import {
  acceptedPattern,
  CACHING,
  COMMON_HEADERS,
  ENCODINGS,
  HIDDEN,
  kindOf,
  METHODS,
  MISSING_PAGE,
  readerHeaders,
  WELL_KNOWN,
} from './hosting.ts';
import { siteAt, type ServedSite } from './served-site.ts';

// Made once, and not for each request.
const HIDDEN_PATH = new RegExp(HIDDEN);
const WELL_KNOWN_PATH = new RegExp(WELL_KNOWN);
const ACCEPTED = ENCODINGS.map((encoding) => ({
  ...encoding,
  accepted: new RegExp(acceptedPattern(encoding.name), 'i'),
}));

/** What a server is started with. */
export interface ServerOptions {
  /** Folder of the site or the link to it, looked up for each request; or what names it. */
  readonly folder: string | (() => string | Promise<string>);
  /** Address to listen on; by default only this machine can ask. */
  readonly host?: string;
  /** Zero for one that is free. */
  readonly port: number;
}

export interface RunningServer {
  readonly port: number;
  /** Ends it, and what is still being sent. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a site as the table of what hosts must do says. The folder is looked up once for each request:
 * an answer is of one release, and a release that is switched needs no new start.
 *
 * @throws Error of Node if it cannot listen there
 */
export async function startServer({
  folder,
  host = '127.0.0.1',
  port,
}: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(request, response, folder).catch((error: unknown) => {
      process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else sayPlainly(response, 500);
    });
  });
  await new Promise<void>((settle, fail) => {
    server.once('error', fail).listen(port, host, settle);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: ServerOptions['folder'],
): Promise<void> {
  for (const { name, value } of COMMON_HEADERS) response.setHeader(name, value);
  response.setHeader('Cache-Control', CACHING.changing);
  for (const { name, value } of readerHeaders({ readers: 'pages of this site' })) {
    response.setHeader(name, value);
  }
  if (!METHODS.includes(request.method ?? '')) {
    response.setHeader('Allow', METHODS.join(', '));
    sayPlainly(response, 405);
    return;
  }
  const release = await siteAt(typeof folder === 'string' ? folder : await folder());
  if (!release) {
    sayPlainly(response, 503);
    return;
  }
  const [, encoded = '', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? [];
  const path = decoded(encoded);
  if (path === undefined) {
    sayPlainly(response, 400);
    return;
  }

  const target = await leadsTo(release, path);
  if (target !== undefined) {
    response.setHeader('Location', `${encodeURI(target)}${query}`);
    sayPlainly(response, 301);
    return;
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const isHidden = HIDDEN_PATH.test(path) && !WELL_KNOWN_PATH.test(path);
  if (isHidden || !(await isFile(release, file))) {
    if (!(await isFile(release, MISSING_PAGE))) {
      sayPlainly(response, 404);
      return;
    }
    response.statusCode = 404;
    return sendFile(request, response, release, MISSING_PAGE);
  }
  for (const { name, value } of readerHeaders(kindOf(file))) response.setHeader(name, value);
  if (file.startsWith(CACHING.unchangingFolder)) {
    response.setHeader('Cache-Control', CACHING.unchanging);
  }
  if (release.digest === undefined) delete request.headers['if-none-match'];
  else response.setHeader('ETag', `W/"${release.digest}"`);
  return sendFile(request, response, release, file);
}

/** The path that is asked for, in its one form; `undefined` if it is none. */
function decoded(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? posix.normalize(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Where an address leads that is not the one of a page; `undefined` if it does not. */
async function leadsTo(release: ServedSite, path: string): Promise<string | undefined> {
  const asked = path.replace(/\/index\.html$/, '/');
  const target = release.moved.get(asked);
  if (target !== undefined) return target;
  if (asked !== path) return (await isFile(release, path)) ? asked : undefined;
  const isFolder = !path.endsWith('/') && (await isFile(release, `${path}/index.html`));
  return isFolder ? `${path}/` : undefined;
}

/** Sends a file as it was compressed ahead, if the reader can read that. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  release: ServedSite,
  file: string,
): Promise<void> {
  const accepts = request.headers['accept-encoding'] ?? '';
  let path = file;
  for (const { name, ending, accepted } of ACCEPTED) {
    if (!accepted.test(accepts)) continue;
    if (!(await isFile(release, `${file}${ending}`))) continue;
    path = `${file}${ending}`;
    response.setHeader('Content-Encoding', name);
    break;
  }
  response.setHeader('Content-Type', kindOf(file).type);
  await new Promise<void>((settle, fail) => {
    // What it would say of a file by itself follows from time and size, which say nothing of the content.
    send(request, encodeURIComponent(path.slice(1)).replaceAll('%2F', '/'), {
      root: release.folder,
      dotfiles: 'allow',
      etag: false,
      lastModified: false,
      cacheControl: false,
      acceptRanges: false,
      index: false,
    })
      .on('error', fail)
      .on('end', settle)
      .pipe(response);
    response.once('close', settle);
  });
}

async function isFile({ folder }: ServedSite, path: string): Promise<boolean> {
  const found = await stat(join(folder, path)).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** Answers without a file. */
function sayPlainly(response: ServerResponse, status: number): void {
  const words: Readonly<Record<number, string>> = {
    301: 'This address has moved.',
    400: 'This is not an address.',
    404: 'There is nothing at this address.',
    405: 'This can only be read.',
    500: 'This cannot be read.',
    503: 'There is no site yet. Build it first.',
  };
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${words[status] ?? ''}\n`);
}
