import { isLocale, localeIds, type Locale } from '../i18n/locales.ts';
import { finding, type Finding } from '../rules/problem.ts';

/** Folder of everything that editors write, from the root of the project. */
export const CONTENT_FOLDER = 'src/content';

/** Names of the pages of prose that the site shows. */
export const PAGES: readonly string[] = ['tenders'];

const LOT_ID = 'lot[1-9]\\d*[a-z]?';

/** What a file in the content folder is, by its name. */
export type FileKind =
  | { readonly kind: 'lot'; readonly id: string }
  | { readonly kind: 'description'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'page'; readonly id: string; readonly locale: Locale }
  /** Images beside a text, the editors' guide, and files of the operating system. */
  | { readonly kind: 'other' }
  | { readonly kind: 'stray'; readonly found: Finding };

/** Where the file of a lot or a text stands. */
export function lotPath(id: string): string {
  return `${CONTENT_FOLDER}/lots/${id}.yaml`;
}

export function descriptionPath(locale: Locale, id: string): string {
  return `${CONTENT_FOLDER}/descriptions/${locale}/${id}.mdx`;
}

export function pagePath(locale: Locale, id: string): string {
  return `${CONTENT_FOLDER}/pages/${locale}/${id}.mdx`;
}

/** Whether a text is the identity of a lot: `lot6a`. */
export function isLotId(text: string): boolean {
  return new RegExp(`^${LOT_ID}$`).test(text);
}

/**
 * Says what a file is.
 *
 * @param path from the root of the project
 * @param all every path in the content folder, to find the one that a file is a second version of
 */
export function fileKind(path: string, all: ReadonlySet<string>): FileKind {
  const [folder = '', ...rest] = path.slice(CONTENT_FOLDER.length + 1).split('/');
  const name = rest.at(-1) ?? folder;
  if (name.startsWith('.') || path === `${CONTENT_FOLDER}/README.md`) return { kind: 'other' };
  const stray = (expected: string) =>
    ({ kind: 'stray', found: strayFinding(path, name, expected, all) }) as const;
  if (folder === 'lots' && rest.length === 1) {
    const id = new RegExp(`^(${LOT_ID})\\.yaml$`).exec(name)?.[1];
    return id ? { kind: 'lot', id } : stray(suggestedLot(name, '.yaml'));
  }
  if ((folder === 'descriptions' || folder === 'pages') && rest.length >= 2) {
    const [locale = ''] = rest;
    if (!isLocale(locale)) {
      const known = localeIds.join(', ');
      return { kind: 'stray', found: finding('unknown-language', { locale, known }) };
    }
    if (/\.(png|jpe?g|svg|webp|avif)$/.test(name)) return { kind: 'other' };
    const id = /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1];
    if (rest.length === 2 && id && folder === 'pages' && PAGES.includes(id)) {
      return { kind: 'page', id, locale };
    }
    if (rest.length === 2 && id && folder === 'descriptions' && isLotId(id)) {
      return { kind: 'description', id, locale };
    }
    return stray(
      folder === 'pages'
        ? PAGES.map((page) => `${page}.mdx`).join(' or ')
        : suggestedLot(name, '.mdx'),
    );
  }
  return stray('lots/lot6a.yaml, descriptions/en/lot6a.mdx or pages/en/tenders.mdx');
}

/** `Lot06a.yml` → `lot6a.yaml`; a name with no lot in it gets an example. */
function suggestedLot(name: string, ending: string): string {
  const [, digits, letter = ''] = /^lot[-_ ]?0*([1-9]\d*)([a-z]?)/i.exec(name) ?? [];
  if (!digits) return `a name like lot6a${ending}`;
  // In `lot6yaml` the y belongs to the ending whose dot is missing.
  const isEnding = new RegExp(`^${ending.slice(1)}`, 'i').test(
    name.slice(name.search(/\d/) + digits.length),
  );
  return `lot${digits}${isEnding ? '' : letter.toLowerCase()}${ending}`;
}

function strayFinding(
  path: string,
  name: string,
  expected: string,
  all: ReadonlySet<string>,
): Finding {
  const sibling = `${path.slice(0, path.lastIndexOf('/') + 1)}${expected}`;
  return all.has(sibling)
    ? finding('second-file', { name, other: expected })
    : finding('stray-file', { name, expected });
}
