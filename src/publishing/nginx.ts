import {
  acceptedPattern,
  CACHING,
  COMMON_HEADERS,
  DIGEST,
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

/*
 * All headers hang on maps of the status and of the file that is sent, in one place: nginx forgets those
 * of a server as soon as a location names one of its own.
 */

/** A complete configuration of nginx, 1.18 or newer, as Debian packs it. */
export function nginxConfiguration({
  root,
  address,
  port,
  host,
  redirects,
}: ServerSettings): string {
  const [, last] = ENCODINGS;
  const where = `${address === undefined ? '' : `${address}:`}${port}`;
  return `# nginx for this site, made by “npm run hosting -- nginx”. Make it anew when an address has moved.
#
# Start it with: nginx -p FOLDER -c FILE, where FOLDER is one that nginx may write to and FILE is this
# file with its whole path. As root, nginx serves as the user of the line “user”, if you add one.
# Behind a proxy that speaks TLS nothing has to change: no answer names the scheme or the port. Without
# such a proxy, add “ssl”, “ssl_certificate” and “ssl_certificate_key” at “listen”.

daemon off;
pid nginx.pid;
error_log stderr warn;
worker_processes auto;

events {}

http {
  access_log off;
  server_tokens off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;

  sendfile on;
  map_hash_bucket_size 512;
  map_hash_max_size 8192;
  variables_hash_max_size 2048;

  map $uri $folder {
    default "";
    "~^(?<parent>.*/)index\\.html$" $parent;
  }
  map $uri $asked {
    default $uri;
    "~^(?<parent>.*/)index\\.html$" $parent;
  }

  # Where an address has moved to.
  map $asked $moved {
    default "";
${redirects.map(({ from, to }) => `    "${from}" "${to}";\n`).join('')}  }

  map $uri $is_hidden {
    default "";
    "~${WELL_KNOWN}" "";
    "~${HIDDEN}" yes;
  }

  # The media type is set here alone: nginx could not know that of a file that was compressed ahead.
  types {}
  default_type "";
${mapOfFile('media_type', '200|404', OTHER_FILES.type, ({ type }) => type)}
${mapOfFile('readers', '200|304', 'same-origin', (kind) => readerHeader(kind, 'Cross-Origin-Resource-Policy'))}
${mapOfFile('programs', '200|304', '', (kind) => readerHeader(kind, 'Access-Control-Allow-Origin'))}
  map "$status $uri" $caching {
    default "${CACHING.changing}";
    "~^(?:200|304) ${CACHING.unchangingFolder}" "${CACHING.unchanging}";
  }

  # The endings that the browser can read, the best first.
  map $http_accept_encoding $first {
    default "";
${ENCODINGS.map(({ name, ending }) => `    "~*${acceptedPattern(name)}" "${ending}";\n`).join('')}  }
  map $http_accept_encoding $second {
    default "";
    "~*${acceptedPattern(last.name)}" "${last.ending}";
  }
  map "$status $uri" $encoding {
    default "";
${ENCODINGS.map(({ name, ending }) => `    "~^(?:200|404) .*${literally(ending)}$" "${name}";\n`).join('')}  }

  # The digest of a release ends the name of its folder. A folder that is none has no validator: nginx
  # cannot read one from a file, and the time of a file says nothing of what it holds.
  map $release $digest {
    default "";
    "~-(?<release_digest>${DIGEST})$" $release_digest;
  }
  map "$digest $http_if_none_match" $is_known {
    default "";
    "~^(?<known>${DIGEST}) .*\\"\\k<known>\\"" yes;
    "~^${DIGEST} \\*$" yes;
  }
  map "$status $digest" $validator {
    default "";
    "~^(?:200|304) (?<sent>${DIGEST})$" 'W/"$sent"';
  }
  map $status $allowed {
    default "";
    405 "${METHODS.join(', ')}";
  }

${otherNames(where, host)}  server {
    listen ${where};
    server_name ${host ?? '_'};
    root "${root}";

    # The link to the release is followed once for each request: an answer is of one release.
    set $release $realpath_root;
    set $page "";

    absolute_redirect off;
    etag off;
    if_modified_since off;
    max_ranges 0;
    add_header Last-Modified "";
    add_header ETag $validator;
    add_header Content-Type $media_type always;
    add_header Content-Encoding $encoding always;
    add_header Cache-Control $caching always;
    add_header Allow $allowed always;
    add_header Cross-Origin-Resource-Policy $readers always;
    add_header Access-Control-Allow-Origin $programs;
${COMMON_HEADERS.map(({ name, value }) => `    add_header ${name} "${value}" always;\n`).join('')}
    error_page 404 @missing;

    # Without a site, files would be looked for in the folder that nginx writes to.
    if ($release = "") {
      return 503;
    }
    if ($request_method !~ "^(?:${METHODS.join('|')})$") {
      return 405;
    }
    if ($moved) {
      return 301 $moved$is_args$args;
    }
    if ($is_hidden) {
      return 404;
    }
    if (-f "$release$uri/index.html") {
      set $page "$uri/";
    }
    if ($uri ~ "/$") {
      set $page "";
    }
    if (-f "$release$uri") {
      set $page $folder;
    }
    # What is not there must not get here: a path may hold the end of a line.
    if ($page) {
      return 301 $page$is_args$args;
    }
    rewrite ^(.*/)$ $1index.html;
    set $fresh $is_known;
    if (!-f "$release$uri") {
      set $fresh "";
    }
    # nginx adds a length of zero to this, which browsers leave alone (RFC 9111, section 3.2).
    if ($fresh) {
      return 304;
    }

    location / {
      root $release;
      try_files "$uri$first" "$uri$second" $uri =404;
    }

    location @missing {
      root $release;
      try_files "${MISSING_PAGE}$first" "${MISSING_PAGE}$second" ${MISSING_PAGE} =404;
    }
  }
}
`;
}

/** A map from the status and the file that is sent to what is said of it; nothing for other statuses. */
function mapOfFile(
  variable: string,
  statuses: string,
  otherwise: string,
  valueOf: (kind: FileKind) => string,
): string {
  const endings = ENCODINGS.map(({ ending }) => literally(ending)).join('|');
  const lines = FILE_KINDS.map(
    (kind) =>
      `    "~^(?:${statuses}) .*${pathPattern(kind)}(?:${endings})?$" "${valueOf(kind)}";\n`,
  );
  return `  map "$status $uri" $${variable} {
    default "${variable === 'readers' ? otherwise : ''}";
${lines.join('')}    "~^(?:${statuses}) " "${otherwise}";
  }`;
}

function readerHeader(kind: FileKind, name: string): string {
  return readerHeaders(kind).find((header) => header.name === name)?.value ?? '';
}

/** What answers to all names but that of the host. */
function otherNames(where: string, host: string | undefined): string {
  if (host === undefined) return '';
  return `  server {
    listen ${where} default_server;
    return 421;
  }

`;
}
