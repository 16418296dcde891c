import { chmod, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hostFileAddresses } from '../../src/routes/addresses.ts';
import { redirectsIn } from '../../src/publishing/host-files.ts';
import { COMMON_HEADERS, ENCODINGS, kindOf, OTHER_FILES } from '../../src/publishing/hosting.ts';
import { completeRelease } from '../../src/publishing/release.ts';
import { Releases } from '../../src/publishing/releases.ts';
import { filesBelow, PORT } from '../support/project.ts';
import { addRelease, copyBare, FILE_TIME, switchOn } from '../support/releases.ts';
import {
  type Answer,
  isServerHere,
  type RunningHost,
  SERVER_NAMES,
  type ServerName,
  startHost,
} from '../support/servers.ts';
import { builtSite, type BuiltSite } from '../support/sites.ts';
import { expect, siteTest as test } from '../support/test.ts';

/*
 * Three servers with the configurations that `npm run hosting` prints, and the one of `npm start`, are
 * asked the same. What they answer has to be the same.
 */

/** Behind the ports of the sites. */
const FIRST_PORT = PORT + 60;

/** The table must arrive with the first packets that a server may send: ten of them. */
const FIRST_ROUND_TRIP = 14_600;

/** One that a change moves, without a change of the length of what says it. */
const DEADLINE = { before: '2023-03-27T12:00', after: '2023-03-27T13:00' };

/** What is asked, and how every server has to answer. */
interface Question {
  readonly path: string;
  readonly method?: string;
  readonly asking?: Readonly<Record<string, string>>;
  readonly status: number | readonly number[];
  /** Headers by their names in small letters; `undefined` for one that must not be there. */
  readonly headers?: Readonly<Record<string, string | RegExp | undefined>>;
  /** File that is sent, by its path in the site. */
  readonly file?: string;
}

const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'access-control-allow-origin': undefined,
  'last-modified': undefined,
  'accept-ranges': undefined,
};
const data = (type: string) => ({
  ...PAGE,
  'content-type': `${type}; charset=utf-8`,
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
});
const plain = (type: string) => ({ ...PAGE, 'content-type': type });
const missing = (path: string): Question => ({
  path,
  status: 404,
  headers: { ...PAGE, etag: undefined },
  file: '404.html',
});
const moved = (path: string, location: string): Question => ({
  path,
  status: 301,
  headers: { location, 'cache-control': 'no-cache', etag: undefined },
});
const refused = (method: string): Question => ({
  path: '/tenders/',
  method,
  status: 405,
  headers: { allow: /^(?=.*GET)(?=.*HEAD)/, etag: undefined },
});
const encoded = (accepted: string | undefined, encoding: string | undefined): Question => ({
  path: '/tenders/',
  asking: accepted === undefined ? {} : { 'Accept-Encoding': accepted },
  status: 200,
  headers: { ...PAGE, 'content-encoding': encoding },
  file: 'tenders/index.html',
});

const QUESTIONS: readonly Question[] = [
  // Types, who may read, how long it lasts.
  { path: '/tenders/', status: 200, headers: PAGE, file: 'tenders/index.html' },
  { path: '/de/tenders/lot10/', status: 200, headers: PAGE, file: 'de/tenders/lot10/index.html' },
  { path: '/tenders/?status=open', status: 200, headers: PAGE, file: 'tenders/index.html' },
  ...['tenders/feed.xml', 'de/tenders/feed.xml'].map((file) => ({
    path: `/${file}`,
    status: 200,
    headers: data('application/atom+xml'),
    file,
  })),
  ...['tenders/calendar.ics', 'de/tenders/scs-vp10-3.ics'].map((file) => ({
    path: `/${file}`,
    status: 200,
    headers: data('text/calendar'),
    file,
  })),
  {
    path: '/tenders/tenders.csv',
    status: 200,
    headers: data('text/csv'),
    file: 'tenders/tenders.csv',
  },
  ...['tenders/tenders.json', 'ocds/release-package.json'].map((file) => ({
    path: `/${file}`,
    status: 200,
    headers: data('application/json'),
    file,
  })),
  {
    path: '/de/open-graph.png',
    status: 200,
    headers: {
      ...plain('image/png'),
      'cross-origin-resource-policy': 'cross-origin',
      'content-encoding': undefined,
    },
    file: 'de/open-graph.png',
  },
  {
    path: '/sitemap-0.xml',
    status: 200,
    headers: plain('application/xml; charset=utf-8'),
    file: 'sitemap-0.xml',
  },
  {
    path: '/robots.txt',
    status: 200,
    headers: plain('text/plain; charset=utf-8'),
    file: 'robots.txt',
  },
  {
    path: '/favicon.svg',
    status: 200,
    headers: plain('image/svg+xml; charset=utf-8'),
    file: 'favicon.svg',
  },
  {
    path: '/_astro/picture.9f2c.webp',
    status: 200,
    headers: { ...plain('image/webp'), 'cache-control': 'public, max-age=31536000, immutable' },
    file: '_astro/picture.9f2c.webp',
  },

  // Compression.
  encoded('br', 'br'),
  encoded('gzip, deflate, br, zstd', 'br'),
  encoded('gzip', 'gzip'),
  encoded('gzip;q=0.5', 'gzip'),
  encoded('gzip;q=0', undefined),
  encoded('br;q=0, gzip', 'gzip'),
  encoded('identity', undefined),
  encoded(undefined, undefined),
  {
    path: '/tenders/calendar.ics',
    asking: { 'Accept-Encoding': 'br' },
    status: 200,
    headers: { ...data('text/calendar'), 'content-encoding': 'br' },
    file: 'tenders/calendar.ics',
  },
  {
    path: '/nothing/',
    asking: { 'Accept-Encoding': 'gzip' },
    status: 404,
    headers: { ...PAGE, 'content-encoding': 'gzip' },
    file: '404.html',
  },

  // What is not there, or not for readers.
  missing('/nothing'),
  missing('/tenders/nothing.ics'),
  missing('/_astro/nothing.webp'),
  missing('/ocds/'),
  missing('/404.html'),
  missing('/_headers'),
  missing('/_redirects'),
  missing('/tenders/index.html.br'),
  missing('/tenders/feed.xml.gz'),
  missing('/.git/config'),
  missing('/tenders/.htaccess'),
  missing('/.well-known/security.txt'),
  missing('/tenders/*.ics'),
  missing('/nothing/index.html'),
  {
    ...missing('/x%0d%0aSet-Cookie:%20a=b/index.html'),
    headers: { 'set-cookie': undefined, location: undefined },
  },
  {
    ...missing('/x%0d%0aSet-Cookie:%20a=b'),
    headers: { 'set-cookie': undefined, location: undefined },
  },

  // One address for each page.
  moved('/tenders', '/tenders/'),
  moved('/de/tenders/lot10?from=mail&x=%C3%A4', '/de/tenders/lot10/?from=mail&x=%C3%A4'),
  moved('/tenders/index.html', '/tenders/'),
  moved('/tenders/index.html?x', '/tenders/?x'),
  moved('/Tender/index.html', '/tenders/'),
  moved('//tenders', '/tenders/'),
  moved('/', '/tenders/'),
  moved('/de', '/de/tenders/'),

  // Other ways to ask.
  {
    path: '/tenders/',
    asking: { Range: 'bytes=0-9' },
    status: 200,
    headers: PAGE,
    file: 'tenders/index.html',
  },
  {
    path: '/tenders/',
    asking: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    status: 200,
    headers: PAGE,
    file: 'tenders/index.html',
  },
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map(refused),
  ...[
    ...['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/tenders/..%2f..%2f..%2fetc%2fpasswd'],
    ...['/_release/../../../../etc/passwd', '/%00', '/%zz'],
  ].map((path) => ({ path, status: [400, 403, 404] })),
];

function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** Holds an answer against what was to come; every difference is told. */
function compare(
  { path, method = 'GET', asking = {}, status, headers = {}, file }: Question,
  answer: Answer,
  files: ReadonlyMap<string, Buffer>,
): void {
  const name = [method, path, ...Object.entries(asking).flat()].join(' ');
  const statuses = typeof status === 'number' ? [status] : status;
  expect.soft(statuses, name).toContain(answer.status);
  for (const [header, value] of Object.entries(headers)) {
    const found = answer.headers[header];
    if (value instanceof RegExp) expect.soft(found, `${name}: ${header}`).toMatch(value);
    else expect.soft(found, `${name}: ${header}`).toBe(value);
  }
  if (file !== undefined) {
    const isSame = files.get(file)?.equals(unpacked(answer));
    expect.soft(isSame, `${name}: ${file}`).toBe(true);
  } else if (typeof status !== 'number') {
    expect.soft(answer.body.toString(), name).not.toContain('root:');
  }
  // What a parser refuses does not reach the configuration.
  if (answer.status === 400) return;
  for (const header of COMMON_HEADERS) {
    expect
      .soft(answer.headers[header.name.toLowerCase()], `${name}: ${header.name}`)
      .toBe(header.value);
  }
}

/** A folder of its own for one server, with the site of the frozen content. */
class Stage {
  readonly folder: string;
  readonly site: BuiltSite;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly #port: number;
  #host: RunningHost | undefined;

  private constructor(
    folder: string,
    site: BuiltSite,
    files: ReadonlyMap<string, Buffer>,
    port: number,
  ) {
    this.folder = folder;
    this.site = site;
    this.files = files;
    this.#port = port;
  }

  static async create(name: ServerName): Promise<Stage> {
    const site = await builtSite('scs');
    const folder = await mkdtemp(join(tmpdir(), 'hosts-'));
    const plainFolder = join(folder, 'plain');
    await copyBare(site.dist, plainFolder);
    // Of the frozen content no page has a picture of its own.
    await cp(join(plainFolder, 'open-graph.png'), join(plainFolder, '_astro/picture.9f2c.webp'));
    await completeRelease(plainFolder, 0);
    const stage = new Stage(
      folder,
      site,
      await filesBelow(plainFolder),
      FIRST_PORT + SERVER_NAMES.indexOf(name),
    );
    // The servers run as nobody.
    await chmod(folder, 0o755);
    return stage;
  }

  /** @param host the only name that is answered */
  async serve(name: ServerName, root: string, host?: string): Promise<RunningHost> {
    this.#host = await startHost(name, root, this.site, this.#port, host);
    return this.#host;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async stop(): Promise<void> {
    await this.#host?.stop();
    this.#host = undefined;
  }
}

for (const name of SERVER_NAMES) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial', timeout: 300_000 });

    let stage: Stage;

    test.beforeAll(async () => {
      test.skip(!isServerHere(name), `There is no ${name} here, and it cannot be installed.`);
      stage = await Stage.create(name);
    });

    test.afterEach(() => stage.stop());

    test.afterAll(async () => {
      await rm(stage.folder, { recursive: true, force: true });
    });

    test('a plain folder is served as the table of hosting says', async () => {
      const host = await stage.serve(name, join(stage.folder, 'plain'));
      for (const question of QUESTIONS) {
        const { path, method = 'GET', asking = {} } = question;
        compare(question, await host.ask(path, { method, headers: asking }), stage.files);
      }
      for (const path of ['/tenders/', '/tenders/tenders.csv', '/nothing']) {
        const [get, head] = [await host.ask(path), await host.ask(path, { method: 'HEAD' })];
        const said = ({ headers: { date: _, ...rest } }: Answer) => rest;
        expect.soft([head.status, said(head)], `HEAD ${path}`).toEqual([get.status, said(get)]);
        expect.soft(head.body.length).toBe(0);
      }
    });

    test('every address of the old site leads in one step to a page that is there', async () => {
      const host = await stage.serve(name, join(stage.folder, 'plain'));
      const redirects = await readFile(join(stage.site.dist, hostFileAddresses.redirects), 'utf8');
      const old = redirectsIn(redirects);
      expect(old.size).toBeGreaterThan(50);
      for (const [from, to] of old) {
        const { status, headers } = await host.ask(`${from}?utm_source=a%20b`);
        expect.soft([status, headers['location']], from).toEqual([301, `${to}?utm_source=a%20b`]);
      }
      for (const to of new Set(old.values())) {
        expect.soft((await host.ask(to)).status, to).toBe(200);
      }
    });

    test('the table arrives with the first packets', async () => {
      const host = await stage.serve(name, join(stage.folder, 'plain'));
      for (const address of Object.values(stage.site.tables)) {
        for (const encoding of ['gzip', 'gzip, br']) {
          const { body } = await host.ask(address, { headers: { 'Accept-Encoding': encoding } });
          expect(body.length).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
        }
      }
    });

    test('a reader who has the last release gets the new one, although time and length are the same', async () => {
      const releases = await Releases.at(stage.folder);
      const before = await addRelease(releases, stage.site.dist, '2023-03-20T10:00:00Z');
      const after = await addRelease(releases, stage.site.dist, '2023-03-20T11:00:00Z', (html) =>
        html.replaceAll(DEADLINE.before, DEADLINE.after),
      );
      await switchOn(releases, before);
      const host = await stage.serve(name, releases.link);
      const page = (tag?: string) =>
        host.ask('/tenders/', tag === undefined ? {} : { headers: { 'If-None-Match': tag } });

      const first = await page();
      const tag = `W/"${before.digest}"`;
      expect(first.headers['etag']).toBe(tag);
      expect(first.body.includes(DEADLINE.before)).toBe(true);
      for (const known of [tag, `"other", ${tag}, W/"more"`, '*', `"${before.digest}"`]) {
        const { status, headers, body } = await page(known);
        expect.soft([status, headers['etag'], body.length], known).toEqual([304, tag, 0]);
        expect.soft(headers['cache-control']).toBe('no-cache');
        expect.soft(headers['vary']).toBe('Accept-Encoding');
      }
      for (const unknown of [
        'W/"0000000000000000"',
        'W/""',
        '""',
        before.digest,
        `W/"x${before.digest}"`,
      ]) {
        expect.soft((await page(unknown)).status, unknown).toBe(200);
      }
      const since = { 'If-Modified-Since': new Date(FILE_TIME).toUTCString() };
      expect((await host.ask('/tenders/', { headers: since })).status).toBe(200);
      const absent = await host.ask('/nothing', { headers: { 'If-None-Match': tag } });
      expect([absent.status, absent.headers['etag']]).toEqual([404, undefined]);

      await switchOn(releases, after);
      const second = await page(tag);
      expect(second.status).toBe(200);
      expect(second.headers['etag']).toBe(`W/"${after.digest}"`);
      expect(second.body.includes(DEADLINE.after)).toBe(true);
      expect(second.body.length).toBe(first.body.length);
      expect((await page(`W/"${after.digest}"`)).status).toBe(304);
      for (const path of ['/tenders/feed.xml', '/tenders/calendar.ics', '/de/open-graph.png']) {
        const ask = (known: string) => host.ask(path, { headers: { 'If-None-Match': known } });
        expect.soft((await ask(tag)).status, path).toBe(200);
        expect.soft((await ask(`W/"${after.digest}"`)).status, path).toBe(304);
      }
    });

    test('the release is served as the table of hosting says, too', async () => {
      const releases = await Releases.at(stage.folder);
      await switchOn(
        releases,
        await addRelease(releases, join(stage.folder, 'plain'), '2023-03-20T12:00:00Z'),
      );
      const host = await stage.serve(name, releases.link);
      for (const question of QUESTIONS) {
        const { path, method = 'GET', asking = {} } = question;
        compare(question, await host.ask(path, { method, headers: asking }), stage.files);
      }
    });

    test('a folder that has no digest is sent anew each time', async () => {
      const bare = join(stage.folder, 'bare');
      await copyBare(stage.site.dist, bare);
      const host = await stage.serve(name, bare);
      for (const tag of ['*', 'W/"0123456789abcdef"']) {
        const { status, headers } = await host.ask('/tenders/', {
          headers: { 'If-None-Match': tag, 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
        });
        expect([status, headers['etag'], headers['last-modified']]).toEqual([
          200,
          undefined,
          undefined,
        ]);
      }
    });

    test('a browser shows the pages without a complaint, also when it has them already', async ({
      page,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const releases = await Releases.at(stage.folder);
      await switchOn(releases, await addRelease(releases, stage.site.dist, '2023-03-20T13:00:00Z'));
      await stage.serve(name, releases.link);
      for (const path of [
        '/tenders/',
        '/de/tenders/lot10/',
        '/tenders/data/',
        '/Tender/Lot10.html.en',
      ]) {
        await page.goto(`${stage.origin}${path}`);
        await page.goto('about:blank');
        await page.goto(`${stage.origin}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`${stage.origin}/tenders/`);
      await page.getByRole('radio').nth(1).check();
      await expect(page).toHaveURL(/\?/);
      expect(complaints).toEqual([]);
    });

    test('a server that has a name answers to no other', async () => {
      test.skip(name === 'npm start', 'It serves this machine alone.');
      const host = await stage.serve(name, stage.site.dist, 'tenders.example.org');
      const statusAs = async (own: string) =>
        (await host.ask('/tenders/', { headers: { Host: own } })).status;
      expect(await statusAs('tenders.example.org')).toBe(200);
      expect(await statusAs('tenders.example.org:8080')).toBe(200);
      expect(await statusAs('tenders-example.org')).toBe(421);
    });

    test('where the release was taken away, nothing of the machine is served in its place', async () => {
      const link = join(stage.folder, 'taken-away');
      await symlink('plain', link);
      const host = await stage.serve(name, link);
      expect((await host.ask('/tenders/')).status).toBe(200);
      await rm(link);
      for (const path of ['/etc/passwd', '/configuration', '/']) {
        const { status, body } = await host.ask(path);
        expect([301, 403, 404, 500, 503]).toContain(status);
        expect(body.toString()).not.toContain('root:');
      }
    });
  });
}

test('every file of the site is of a kind that hosts know', async () => {
  const { dist } = await builtSite('scs');
  const unknown = [...(await filesBelow(dist)).keys()].filter(
    (path) =>
      kindOf(`/${path}`) === OTHER_FILES &&
      !/^_(?:headers|redirects)$/.test(path) &&
      !ENCODINGS.some(({ ending }) => path.endsWith(ending)),
  );
  expect(unknown).toEqual([]);
});
