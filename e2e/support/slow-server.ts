import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BuiltSite } from './sites.ts';

/** What a piece ends with: the next part of the page may move what stands in this one. */
const PIECE = /[^]*?<\/(?:li|p|tr|dd|section)>|[^]+/g;

/** Milliseconds between two pieces: time enough to paint each. */
const GAP = 17;

/** Serves the pages of a built site as a slow connection does: piece by piece. */
export async function slowServer({ dist }: BuiltSite) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const isPage = pathname.endsWith('/');
    readFile(join(dist, pathname, isPage ? 'index.html' : '')).then(
      (bytes) => {
        const type = isPage ? 'text/html' : 'image/svg+xml';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
        if (isPage) void writeSlowly(response, bytes.toString('utf8'));
        else response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function writeSlowly(response: ServerResponse, html: string): Promise<void> {
  for (const [piece] of html.matchAll(PIECE)) {
    response.write(piece);
    await pause(GAP);
  }
  response.end();
}
