import { localeIds } from '../i18n/locales.ts';
import { tableAddress } from '../routes/addresses.ts';
import {
  CACHING,
  COMMON_HEADERS,
  FILE_KINDS,
  type FileKind,
  type Header,
  readerHeaders,
} from './hosting.ts';
import type { Redirect } from './redirects.ts';

/*
 * Files that some hosts read from the site itself: Netlify and Cloudflare Pages both, GitLab Pages the
 * redirects. Limits: 100 rules of headers (Cloudflare), 1,000 redirects (GitLab), 2,000 (Cloudflare).
 *
 * Cloudflare joins what several rules say of one header, and Netlify does not, so no two rules that fit
 * the same address name the same header. Therefore pages have no Cross-Origin-Resource-Policy there, and
 * what may change is left to the hosts, which let browsers ask each time, too.
 */

/** The headers of every response, and of what other sites may read. */
export function headersFile(): string {
  const kinds = FILE_KINDS.filter(({ readers }) => readers !== 'pages of this site');
  const rules: readonly (readonly [string, readonly Header[]])[] = [
    ['/*', COMMON_HEADERS.filter(({ name }) => name !== 'Vary')],
    [`${CACHING.unchangingFolder}*`, [{ name: 'Cache-Control', value: CACHING.unchanging }]],
    ...kinds.flatMap((kind) =>
      addressesOf(kind).map(
        (address) =>
          [address, [{ name: 'Content-Type', value: kind.type }, ...readerHeaders(kind)]] as const,
      ),
    ),
  ];
  return rules.map(([address, headers]) => rule(address, headers)).join('\n');
}

/** Moved addresses, one a line. Where a page stands at one, Netlify and GitLab serve that; it leads on. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads what {@link redirectsFile} writes: where each address leads. */
export function redirectsIn(file: string): ReadonlyMap<string, string> {
  return new Map(
    file.split('\n').flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to] as const] : [];
    }),
  );
}

/** Addresses as hosts know them, which allow for one star: where names have one, each folder is named. */
function addressesOf({ names }: FileKind): readonly string[] {
  if (names.startsWith('*')) return [`/${names}`];
  if (!names.includes('*')) return [`/*${names}`];
  return localeIds.map((locale) => `${tableAddress(locale)}${names}`);
}

function rule(address: string, headers: readonly Header[]): string {
  return `${address}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}
