import {
  CACHING,
  COMMON_HEADERS,
  DIGEST,
  ENCODINGS,
  FILE_KINDS,
  type FileKind,
  HIDDEN,
  MANIFEST_FOLDER,
  METHODS,
  MISSING_PAGE,
  OTHER_FILES,
  pathPattern,
  readerHeaders,
  WELL_KNOWN,
} from './hosting.ts';
import type { ServerSettings } from './server-settings.ts';

/** A complete Caddyfile, for Caddy 2.6 as Debian packs it, or newer. */
export function caddyConfiguration({
  root,
  address,
  port,
  host,
  redirects,
}: ServerSettings): string {
  const bind = address === undefined ? '' : `\tbind ${address.replace(/^\[(.*)\]$/, '$1')}\n`;
  const headersButVary = COMMON_HEADERS.filter(({ name }) => name !== 'Vary');
  const vary = COMMON_HEADERS.filter(({ name }) => name === 'Vary');
  return `# Caddy for this site, made by “npm run hosting -- caddy”. Make it anew when an address has moved.
#
# Start it with: caddy run --adapter caddyfile --config FILE
# Behind a proxy that speaks TLS nothing has to change: no answer names the scheme or the port. Without
# such a proxy, leave out “auto_https off” and write the name of the host alone where “http://” stands:
# Caddy then gets certificates by itself.
{
	admin off
	auto_https off
}

(common) {
	header {
${headersButVary.map(({ name, value }) => `\t\t${name} "${value}"\n`).join('')}		Cache-Control "${CACHING.changing}"
		Cross-Origin-Resource-Policy same-origin
	}
	# Caddy adds its own where a file was compressed ahead.
	header {
${vary.map(({ name, value }) => `\t\t${name} "${value}"\n`).join('')}		defer
	}
	header -Server
	header -Last-Modified
	header -Accept-Ranges
	# What Caddy knows of a file, its time and size, says nothing of what it holds.
	request_header -If-Modified-Since
	request_header -If-Match
	request_header -If-Unmodified-Since
	request_header -If-Range
	request_header -Range
}

${host === undefined ? '' : `http://:${port} {\n${bind}\trespond 421\n}\n\n`}http://${host ?? ''}:${port} {
${bind}	root * "${root}"

	route {
		import common

		@unknown not method ${METHODS.join(' ')}
		handle @unknown {
			header Allow "${METHODS.join(', ')}"
			respond 405
		}

		map {query} {suffix} {
			~.+ "?\${0}"
			default ""
		}

		# Where an address has moved to.
		map {path} {asked} {
			~^(.*/)index\\.html$ "\${1}"
			default {path}
		}
		map {asked} {moved} {
${redirects.map(({ from, to }) => `\t\t\t${from} ${to}\n`).join('')}			default ""
		}
		@moved expression {moved} != ""
		redir @moved {moved}{suffix} 301
		@index {
			path_regexp index ^/*(/(?:.*/)?)index\\.html$
			file {path}
		}
		redir @index {re.index.1}{suffix} 301

		@hidden {
			path_regexp ${HIDDEN}
			not path_regexp ${WELL_KNOWN}
		}
		error @hidden 404

		@folder {
			path_regexp folder ^/*(/.*[^/])$
			file {path}/index.html
		}
		redir @folder {re.folder.1}/{suffix} 301

		@page path */
		rewrite @page {path}index.html
		@missing not file {path}
		error @missing 404

		map {path} {media_type} {readers} {programs} {
${FILE_KINDS.map((kind) => `\t\t\t~${pathPattern(kind)}$ ${outputs(kind)}\n`).join('')}			default ${outputs(OTHER_FILES)}
		}
		header Content-Type {media_type}
		header Cross-Origin-Resource-Policy {readers}
		@programs expression {programs} != ""
		header @programs Access-Control-Allow-Origin {programs}
		@unchanging path ${CACHING.unchangingFolder}*
		header @unchanging Cache-Control "${CACHING.unchanging}"

		# The digest of the release is the name of a file in it. It is looked up for each request, and
		# before the file that is sent: an older digest with a newer page only means one more question.
		@release file ${MANIFEST_FOLDER}/*.sha256
		vars @release manifest {http.matchers.file.relative}
		@digest vars_regexp digest {vars.manifest} (${DIGEST})\\.sha256$
		handle @digest {
			@known {
				header If-None-Match *
				expression \`{header.If-None-Match} == "*" || {header.If-None-Match}.contains("\\"" + {re.digest.1} + "\\"")\`
			}
			handle @known {
				header ETag W/"{re.digest.1}"
				header -Content-Type
				respond 304
			}
			header {
				ETag W/"{re.digest.1}"
				defer
			}
		}
		handle {
			header -ETag
		}

		request_header -If-None-Match
		file_server {
			precompressed ${ENCODINGS.map(({ name }) => name).join(' ')}
			disable_canonical_uris
		}
	}

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			import common
			request_header -If-None-Match
			header -ETag
			rewrite * ${MISSING_PAGE}
			header Content-Type "${FILE_KINDS.find((kind) => kind.names === '*.html')?.type ?? ''}"
			file_server {
				precompressed ${ENCODINGS.map(({ name }) => name).join(' ')}
			}
		}
	}
}
`;
}

/** What the map of files says of a kind: its type, and who may read it. */
function outputs(kind: FileKind): string {
  const headers = readerHeaders(kind);
  const valueOf = (name: string) => headers.find((header) => header.name === name)?.value ?? '';
  return [
    kind.type,
    valueOf('Cross-Origin-Resource-Policy'),
    valueOf('Access-Control-Allow-Origin'),
  ]
    .map((value) => `"${value}"`)
    .join(' ');
}
