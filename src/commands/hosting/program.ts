import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apacheConfiguration } from '../../publishing/apache.ts';
import { caddyConfiguration } from '../../publishing/caddy.ts';
import { nginxConfiguration } from '../../publishing/nginx.ts';
import { redirectsFrom } from '../../publishing/redirects.ts';
import type { ServerSettings } from '../../publishing/server-settings.ts';
import { contentOnDisk } from '../../site/content-report.ts';
import { moves } from '../../site/moves.ts';

const SERVERS: Readonly<Record<string, (settings: ServerSettings) => string>> = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  apache: apacheConfiguration,
};

/** What `npm run hosting` can be asked. */
export const HELP = `npm run --silent hosting -- ${Object.keys(SERVERS).join('|')} > FILE

Prints a complete configuration. It begins with how to start the server with it.

  --root FOLDER            the built site, or the link to its current release (default: dist)
  --listen [ADDRESS:]PORT  where to listen (default: 8080, on every address of the machine)
  --host NAME              the only name that is answered (default: every name)
`;

/** Of paths, what no server reads as anything but itself within quotes. */
const PLAIN_PATH = /^[^\p{Cc}"'\\$`{}*?[\]%#]+$/u;

/**
 * The configuration of a server that does all that hosts of this site must do, or the help. The addresses
 * that have moved are those of the content as it is now.
 *
 * @param args words behind `npm run hosting --`
 * @param root folder of the project
 * @throws Error that says which argument cannot be used, and why
 */
export async function hosting(args: readonly string[], root: string): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: 'string', default: 'dist' },
      listen: { type: 'string', default: '8080' },
      host: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const [name = '', ...more] = positionals;
  const configuration = Object.hasOwn(SERVERS, name) ? SERVERS[name] : undefined;
  if (!configuration || more.length > 0) throw new Error('Name one server.');
  const site = resolve(root, values.root);
  if (!PLAIN_PATH.test(site)) {
    throw new Error(`The path ${site} has characters that mean something in configurations.`);
  }
  if (values.host !== undefined && !/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(values.host)) {
    throw new Error(`${values.host} is not the name of a host, like tenders.example.org.`);
  }
  return configuration({
    root: site,
    ...listening(values.listen),
    host: values.host,
    redirects: redirectsFrom(await movesOf(root)),
  });
}

/** `127.0.0.1:8080`, `[::1]:8080` or a port alone. */
function listening(text: string): Pick<ServerSettings, 'address' | 'port'> {
  const [, address, digits = ''] = /^(?:(.*):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  const isAddress = address === undefined || isIP(address.replace(/^\[(.*)\]$/, '$1')) > 0;
  if (!isAddress || port < 1 || port > 65_535) {
    throw new Error(`${text} is not where a server can listen, like 8080 or 127.0.0.1:8080.`);
  }
  return { address, port };
}

async function movesOf(root: string) {
  const { content, errors } = await contentOnDisk(root);
  if (errors.length > 0) {
    throw new Error('The content has mistakes; “npm run check -- --content” lists them.');
  }
  return moves(content, content.catalogue);
}
