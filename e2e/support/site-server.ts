import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'astro';
import { buildHere } from './builds.ts';
import { PORT, ProjectCopy, PROJECT } from './project.ts';
import { SITES, type BuiltSite } from './sites.ts';

/*
 * Builds each site once, when a test asks for it first, and serves it on a port of its own. All builds
 * share this process: most of the time of a build is the start of the program.
 */

const FOLDER = join(PROJECT, 'e2e/.output/sites');

const begun = new Map<string, Promise<BuiltSite>>();
let last: Promise<unknown> = Promise.resolve();

/** @param name of a site, or `name@instant`. A process has one environment: one build after the other. */
function site(name: string): Promise<BuiltSite> {
  const known = begun.get(name);
  if (known) return known;
  const port = PORT + 1 + begun.size;
  const next = last.then(() => served(name, port));
  last = next.catch(() => undefined);
  begun.set(name, next);
  return next;
}

async function served(name: string, port: number): Promise<BuiltSite> {
  const [own = '', instant] = name.split('@');
  const recipe = Object.entries(SITES).find(([known]) => known === own)?.[1];
  if (!recipe) throw new Error(`There is no site ${own}`);
  const { asOf, isArchive, ...origin } = recipe;
  const root = join(FOLDER, name.replaceAll(':', ''));
  const copy = await ProjectCopy.create({ ...origin, root });
  const { status, output } = await buildHere(root, instant ?? asOf, isArchive);
  if (status !== 0) throw new Error(output);
  // Where another program holds the port, the next free one is taken.
  const server = await preview({ root, server: { host: '127.0.0.1', port }, logLevel: 'error' });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    root,
    dist: copy.dist,
    output,
    ...(await settingsOf(copy)),
  };
}

async function settingsOf(copy: ProjectCopy) {
  const module = (path: string) => import(pathToFileURL(join(copy.root, path)).href);
  const { organisation } = (await module('src/organisation.ts')) as OrganisationModule;
  const { localeIds } = (await module('src/i18n/locales.ts')) as LocalesModule;
  const { messages } = (await module('src/i18n/messages.ts')) as MessagesModule;
  const addresses = (await module('src/routes/addresses.ts')) as AddressesModule;
  const { tableAddress, dataFileAddresses } = addresses;
  const perLocale = (value: (locale: string) => string) =>
    Object.fromEntries(localeIds.map((locale) => [locale, value(locale)]));
  const { asOf } = JSON.parse(await copy.read(dataFileAddresses.json)) as { asOf: string };
  return {
    asOf,
    published: organisation.site,
    around: [organisation.homepage, organisation.imprint, organisation.privacy].flatMap(
      (address) => (typeof address === 'string' ? address : Object.values(address)),
    ),
    portalHosts: organisation.portal.hosts,
    timeZone: organisation.timeZone,
    locales: localeIds,
    closingLabels: perLocale((locale) => messages(locale).procedure.closing),
    ocidPrefix: organisation.openData.ocidPrefix,
    tables: perLocale(tableAddress),
    dataFiles: dataFileAddresses,
  };
}

type OrganisationModule = typeof import('../../src/organisation.ts');
type LocalesModule = typeof import('../../src/i18n/locales.ts');
type MessagesModule = typeof import('../../src/i18n/messages.ts');
type AddressesModule = typeof import('../../src/routes/addresses.ts');

createServer(({ url = '/' }, response) => {
  if (url.startsWith('/build?')) {
    const asked = new URLSearchParams(url.slice(url.indexOf('?')));
    const next = last.then(() =>
      buildHere(asked.get('root') ?? '', asked.get('asOf') ?? undefined),
    );
    last = next;
    void next.then((outcome) => response.end(JSON.stringify(outcome)));
    return;
  }
  if (url === '/') {
    response.end('The sites are built when they are asked for.');
    return;
  }
  site(decodeURIComponent(url.slice(1))).then(
    (built) => response.end(JSON.stringify(built)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(PORT, '127.0.0.1');

// Most tests ask for it: it is begun while they start.
site('scs').catch(() => undefined);
