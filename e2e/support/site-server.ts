import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'astro';
import { buildHere } from './builds.ts';
import { ProjectCopy, PROJECT } from './project.ts';
import { PORT, SITES, type BuiltSite, type SiteName } from './sites.ts';

/*
 * Builds each site once, when a test asks for it first, and serves it on a port of its own. All builds
 * share this process: most of the time of a build is the start of the program.
 */

const FOLDER = join(PROJECT, 'e2e/.output/sites');

const names = Object.keys(SITES) as readonly SiteName[];
const begun = new Map<SiteName, Promise<BuiltSite>>();
let last: Promise<unknown> = Promise.resolve();

/** A process has one environment: one build after the other. */
function site(name: SiteName): Promise<BuiltSite> {
  const known = begun.get(name);
  if (known) return known;
  const next = last.then(() => served(name));
  last = next.catch(() => undefined);
  begun.set(name, next);
  return next;
}

async function served(name: SiteName): Promise<BuiltSite> {
  const { asOf, ...origin } = SITES[name];
  const copy = await ProjectCopy.create({ ...origin, root: join(FOLDER, name) });
  const { status, output } = await buildHere(copy.root, asOf);
  if (status !== 0) throw new Error(output);
  const port = PORT + 1 + names.indexOf(name);
  await preview({ root: copy.root, server: { host: '127.0.0.1', port }, logLevel: 'error' });
  return {
    origin: `http://127.0.0.1:${port}`,
    root: copy.root,
    dist: copy.dist,
    output,
    ...(await settingsOf(copy)),
  };
}

async function settingsOf(copy: ProjectCopy) {
  const module = (path: string) => import(pathToFileURL(join(copy.root, path)).href);
  const { organisation } = (await module('src/organisation.ts')) as OrganisationModule;
  const { localeIds } = (await module('src/i18n/locales.ts')) as LocalesModule;
  const { tableAddress, dataFileAddresses } = (await module(
    'src/i18n/addresses.ts',
  )) as AddressesModule;
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
    tables: Object.fromEntries(localeIds.map((locale) => [locale, tableAddress(locale)])),
    dataFiles: dataFileAddresses,
  };
}

type OrganisationModule = typeof import('../../src/organisation.ts');
type LocalesModule = typeof import('../../src/i18n/locales.ts');
type AddressesModule = typeof import('../../src/i18n/addresses.ts');

createServer((request, response) => {
  const name = names.find((known) => request.url === `/${known}`);
  if (!name) {
    response.end(names.join(' '));
    return;
  }
  site(name).then(
    (built) => response.end(JSON.stringify(built)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(PORT, '127.0.0.1');
