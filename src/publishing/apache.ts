import {
  acceptedPattern,
  CACHING,
  COMMON_HEADERS,
  DIGEST,
  DIGEST_FILE,
  ENCODINGS,
  FILE_KINDS,
  type FileKind,
  HIDDEN,
  literally,
  METHODS,
  MISSING_PAGE,
  OTHER_FILES,
  pathPattern,
  readerHeaders,
  WELL_KNOWN,
} from './hosting.ts';
import type { ServerSettings } from './server-settings.ts';

const MODULES = [
  ...['mpm_event', 'unixd', 'authz_core', 'alias', 'headers', 'rewrite', 'setenvif'],
];

/** Where what moved is led to within Apache: only mod_alias can answer without scheme and port. */
const MOVED = '/.moved';

/** A complete configuration of Apache 2.4, as Debian packs it. */
export function apacheConfiguration({
  root,
  address,
  port,
  host,
  redirects,
}: ServerSettings): string {
  return `# Apache for this site, made by “npm run hosting -- apache”. Make it anew when an address has moved.
#
# Start it with: apache2 -d FOLDER -f FILE -D FOREGROUND, where FOLDER is one that Apache may write to and
# FILE is this file with its whole path. As root, add the lines “User” and “Group”.
# Outside of Debian the program is called httpd, and its modules lie elsewhere: change the next line.
# Behind a proxy that speaks TLS nothing has to change: no answer names the scheme or the port. Without
# such a proxy, load mod_ssl and add “SSLEngine on”, “SSLCertificateFile” and “SSLCertificateKeyFile”.

Define modules /usr/lib/apache2/modules
${MODULES.map(
  (name) =>
    `<IfModule !${name}_module>\n  LoadModule ${name}_module \${modules}/mod_${name}.so\n</IfModule>\n`,
).join('')}
Listen ${address === undefined ? '' : `${address}:`}${port}
ServerName ${host ?? 'localhost'}
PidFile apache.pid
DefaultRuntimeDir .
ErrorLog error.log
ServerTokens Prod
ServerSignature Off
TraceEnable Off
MaxRanges none
AddDefaultCharset Off

DocumentRoot "${root}"
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all granted
</Directory>
ErrorDocument 404 ${MISSING_PAGE}

# The digest of the release is read for each request, and before the file that is sent: an older digest
# with a newer page only means one more question.
SetEnvIfExpr "file('${root}${DIGEST_FILE}') =~ /^(${DIGEST})/" digest=$1
Header unset ETag
Header set ETag "W/\\"%{digest}e\\"" "expr=-n reqenv('digest') && %{REQUEST_STATUS} in {'200', '304'}"
# What Apache knows of a file, its time and size, says nothing of what it holds: it never learns what the
# browser has, and has to believe it where that is the release.
FileETag Size
RequestHeader set If-None-Match "*" "expr=-n reqenv('digest') && req_novary('If-None-Match') -strmatch '*\\"%{reqenv:digest}\\"*'"
RequestHeader unset If-None-Match "expr=-z reqenv('digest') || req_novary('If-None-Match') != '*'"
Header unset Last-Modified
Header unset Accept-Ranges
${['If-Modified-Since', 'If-Match', 'If-Unmodified-Since', 'If-Range', 'Range']
  .map((name) => `RequestHeader unset ${name}\n`)
  .join('')}
${COMMON_HEADERS.map(({ name, value }) => `Header always set ${name} "${value}"\n`).join('')}
Header always set Cache-Control "${CACHING.changing}"
Header always set Cache-Control "${CACHING.unchanging}" "expr=%{REQUEST_URI} =~ m#^${CACHING.unchangingFolder}# && %{REQUEST_STATUS} in {'200', '304'}"
Header always set Cross-Origin-Resource-Policy same-origin
Header always set Allow "${METHODS.join(', ')}" "expr=%{REQUEST_STATUS} == 405"

# The last that fits counts.
${[...FILE_KINDS, OTHER_FILES].toReversed().map(section).join('')}${ENCODINGS.map(
    ({ name, ending }) =>
      `<FilesMatch "${literally(ending)}$">\n  Header always set Content-Encoding ${name}\n</FilesMatch>\n`,
  ).join('')}
RewriteEngine On
${host === undefined ? '' : `\nRewriteCond %{HTTP_HOST} !^${literally(host)}(?::\\d+)?$ [NC,NV]\nRewriteRule ^ - [R=421,L]\n`}
RewriteCond %{REQUEST_METHOD} !^(?:${METHODS.join('|')})$
RewriteRule ^ - [R=405,L]

RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{REQUEST_URI} !${WELL_KNOWN}
RewriteRule "${HIDDEN}" - [R=404,L]

# Where an address has moved to. Older Apaches add scheme and port to it.
<IfDirective RedirectRelative>
  RedirectRelative On
</IfDirective>
RedirectMatch 301 ^${literally(MOVED)}(/.*)$ $1
${redirects
  .map(({ from, to }) => {
    const index = from.endsWith('/') ? String.raw`(?:index\.html)?` : '';
    return `RewriteRule "^${literally(from)}${index}$" ${MOVED}${to} [PT,L]\n`;
  })
  .join('')}RewriteCond %{DOCUMENT_ROOT}$1index.html -f
RewriteRule ^(.*/)index\\.html$ ${MOVED}$1 [PT,L]

RewriteCond %{DOCUMENT_ROOT}$1/index.html -f
RewriteRule ^(.*[^/])$ ${MOVED}$1/ [PT,L]
RewriteRule ^(.*/)$ $1index.html

${ENCODINGS.map(
  ({ name, ending }) => `RewriteCond %{HTTP:Accept-Encoding} "${acceptedPattern(name)}" [NC,NV]
RewriteCond %{DOCUMENT_ROOT}$1${ending} -f
RewriteRule ^(.*)$ $1${ending} [PT,L]
`,
).join('')}`;
}

/** What is said of the files of a kind, compressed or not. */
function section(kind: FileKind): string {
  const endings = ENCODINGS.map(({ ending }) => literally(ending)).join('|');
  const said = readerHeaders(kind).map(
    ({ name, value }) => `  Header always set ${name} "${value}"\n`,
  );
  return `<FilesMatch "^${pathPattern(kind).slice(1)}(?:${endings})?$">
  ForceType "${kind.type}"
  Header always unset Access-Control-Allow-Origin
${said.join('')}</FilesMatch>
`;
}
