import { hostFileAddresses } from '../routes/addresses.ts';

/*
 * What every host of the site must do, said once. The configurations of servers, the files for hosts that
 * read such, and the server of `npm start` are all made of this table, and of the list of what has moved.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Who may read a file besides the pages of this site: nobody, pages that show it, or any program. */
type Readers = 'pages of this site' | 'pages that show it' | 'every program';

/** Files that are sent in the same way. */
export interface FileKind {
  /** Names of such files without their folders; one star stands for anything. */
  readonly names: string;
  /** Media type with, for texts, the way in which they are encoded. */
  readonly type: string;
  readonly readers: Readers;
}

const HTML = 'text/html; charset=utf-8';

/** Every kind of file that the site may hold. The first that fits counts. */
export const FILE_KINDS: readonly FileKind[] = [
  { names: '*.html', type: HTML, readers: 'pages of this site' },
  { names: 'feed*.xml', type: 'application/atom+xml; charset=utf-8', readers: 'every program' },
  { names: '*.xml', type: 'application/xml; charset=utf-8', readers: 'pages of this site' },
  { names: '*.ics', type: 'text/calendar; charset=utf-8', readers: 'every program' },
  { names: '*.csv', type: 'text/csv; charset=utf-8', readers: 'every program' },
  { names: '*.json', type: 'application/json; charset=utf-8', readers: 'every program' },
  { names: '*.jsonld', type: 'application/ld+json; charset=utf-8', readers: 'every program' },
  { names: '*.txt', type: 'text/plain; charset=utf-8', readers: 'pages of this site' },
  { names: '*.sha256', type: 'text/plain; charset=utf-8', readers: 'pages of this site' },
  // The preview of a link is shown by other sites.
  { names: 'open-graph.png', type: 'image/png', readers: 'pages that show it' },
  { names: '*.png', type: 'image/png', readers: 'pages of this site' },
  { names: '*.jpg', type: 'image/jpeg', readers: 'pages of this site' },
  { names: '*.jpeg', type: 'image/jpeg', readers: 'pages of this site' },
  { names: '*.webp', type: 'image/webp', readers: 'pages of this site' },
  { names: '*.avif', type: 'image/avif', readers: 'pages of this site' },
  { names: '*.svg', type: 'image/svg+xml; charset=utf-8', readers: 'pages of this site' },
  { names: '*.css', type: 'text/css; charset=utf-8', readers: 'pages of this site' },
  { names: '*.js', type: 'text/javascript; charset=utf-8', readers: 'pages of this site' },
  { names: '*.pdf', type: 'application/pdf', readers: 'pages of this site' },
];

/** What is sent in the way of no kind of {@link FILE_KINDS}. */
export const OTHER_FILES: FileKind = {
  names: '*',
  type: 'application/octet-stream',
  readers: 'pages of this site',
};

/** Features of browsers that no page of this site needs; the clipboard it does. */
const UNNEEDED_FEATURES = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb'],
  'xr-spatial-tracking',
];

/** Of every response, whatever its status. */
export const COMMON_HEADERS: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    // A page carries its own policy with the hashes of what stands in it. The browser keeps to both, so
    // that of the host says only what is true of all of them, and who may frame them, which a page cannot.
    value: "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  },
  {
    name: 'Strict-Transport-Security',
    // Two years, for this host alone: of others below its name nobody here knows whether they speak TLS.
    value: 'max-age=63072000',
  },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value: UNNEEDED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // What is compressed for one reader must not be handed to another who cannot read it.
  { name: 'Vary', value: 'Accept-Encoding' },
];

/** What may be asked of the site; anything else is answered with 405. */
export const METHODS: readonly string[] = ['GET', 'HEAD'];

/** Where the digest stands in the name of a file, {@link DIGEST} and `.sha256`. */
export const MANIFEST_FOLDER = '/_release';

/** Holds the digest and nothing else, without the end of a line: Apache cannot look for a file by a pattern. */
export const DIGEST_FILE = `${MANIFEST_FOLDER}/digest.txt`;

/** A digest of all that a release holds. It ends the name of the release’s folder, too. */
export const DIGEST = '[0-9a-f]{16}';

/** The page for addresses at which there is nothing. */
export const MISSING_PAGE = '/404.html';

/** How files were compressed ahead, the best way first, and what their names then end with. */
export const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/**
 * Files that are there for hosts, and no addresses: what begins with a dot, files for hosts that read
 * such, the page for missing addresses, and what was compressed ahead.
 */
export const HIDDEN = [
  String.raw`/\.`,
  ...[...Object.values(hostFileAddresses), MISSING_PAGE].map((path) => `^${literally(path)}$`),
  ...ENCODINGS.map(({ ending }) => `${literally(ending)}$`),
].join('|');

/** What is not hidden, dot or not (RFC 8615). */
export const WELL_KNOWN = String.raw`^/\.well-known/`;

/** Whether a browser must ask each time, or for a year never again. Only names of assets change with them. */
export const CACHING = {
  changing: 'no-cache',
  unchanging: 'public, max-age=31536000, immutable',
  unchangingFolder: '/_astro/',
} as const;

/** Pattern of the paths of files of a kind, for every server’s regular expressions. */
export function pathPattern({ names }: FileKind): string {
  return `/${literally(names).replace('*', '[^/]*')}`;
}

/** Whether files are texts, which become much smaller when they are compressed. */
export function isText({ type }: FileKind): boolean {
  return type.includes('charset=');
}

/** Headers that say who may read a file. */
export function readerHeaders({ readers }: Pick<FileKind, 'readers'>): readonly Header[] {
  const policy = readers === 'pages of this site' ? 'same-origin' : 'cross-origin';
  return [
    { name: 'Cross-Origin-Resource-Policy', value: policy },
    ...(readers === 'every program' ? [{ name: 'Access-Control-Allow-Origin', value: '*' }] : []),
  ];
}

const kinds = FILE_KINDS.map((kind) => ({ kind, pattern: new RegExp(`${pathPattern(kind)}$`) }));

/** The kind of a file. @param path of a file, not of a page */
export function kindOf(path: string): FileKind {
  return kinds.find(({ pattern }) => pattern.test(path))?.kind ?? OTHER_FILES;
}

/**
 * Where a list of encodings (RFC 9110, section 12.5.3) names one and does not refuse it with `q=0`, for
 * regular expressions that tell no case. Which of two a reader likes better does not matter here.
 */
export function acceptedPattern(encoding: string): string {
  return String.raw`(?:^|,)\s*${encoding}\s*(?:;\s*q=(?:1|0\.0*[1-9])[\d.]*\s*)?(?=,|$)`;
}

/** A path as regular expressions have it: of all that they take to mean something, paths have but dots. */
export function literally(path: string): string {
  return path.replaceAll('.', String.raw`\.`);
}
