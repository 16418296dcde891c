import { isLocale, localeIds, type Locale } from '../i18n/locales.ts';
import { isLotId, lotIdInFileName } from '../lot-id.ts';
import { PAGES } from '../page-names.ts';
import { examples } from './examples.ts';
import type { Finding } from './finding.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** What files must be named. */
export const fileNameRules = {
  'stray-file': {
    severity: 'error',
    description: 'Every file in a content folder has a name that the site knows.',
    example: { wrong: 'lots/lot6ayaml', right: 'lots/lot6a.yaml' },
    message: (d: { name: string; expected: string }) => [
      `A file called “${d.name}” does not belong here, so it would never be shown.`,
      `Rename or move it to ${d.expected}, or take it out of the content folder.`,
    ],
  },
  'second-file': {
    severity: 'error',
    description: 'There is one file for a lot, and one text for a lot in a language.',
    example: { wrong: 'lots/lot6a.yaml and lots/lot06a.yaml', right: 'lots/lot6a.yaml' },
    message: (d: { name: string; other: string }) => [
      `“${d.name}” is a second file beside “${d.other}”, and only one of them can be right.`,
      `Move what is still needed into ${d.other} and delete this file.`,
    ],
  },
} as const satisfies RuleSet;

/** Where the texts of a language stand. */
export const languageFolderRules = {
  'unknown-language': {
    severity: 'error',
    description: 'Texts are in the folder of one of the site’s languages.',
    example: { wrong: 'descriptions/german/lot4.mdx', right: 'descriptions/de/lot4.mdx' },
    message: (d: { locale: string; known: string }) => [
      `“${d.locale}” is not a language of this site.`,
      `Move the file to the folder of one of these: ${d.known}. To add a language, begin with src/authority/languages.ts.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf({ ...fileNameRules, ...languageFolderRules });

/** Folder of everything that editors write, from the root of the project. */
export const CONTENT_FOLDER = 'src/content';

/** Endings of images made of dots, as a pattern. SVG, which is drawn, is a text besides. */
export const RASTER_ENDINGS = 'png|jpe?g|webp|avif';

const IMAGE = new RegExp(`^[^.].*\\.(?:${RASTER_ENDINGS}|svg)$`, 'i');

/** What a file in the content folder is, by its name. */
type FileKind =
  | { readonly kind: 'lot'; readonly id: string }
  | { readonly kind: 'description'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'page'; readonly id: string; readonly locale: Locale }
  /** An image beside a text. */
  | { readonly kind: 'image' }
  /** The editors' guide, and files of the operating system. */
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

/**
 * The place of a text in the content folder, by its path, wherever the project lies:
 * `/srv/de/src/content/pages/en/tenders.mdx` → path from the root of the project, language `en`.
 *
 * @returns `undefined` for a path that is not that of a text
 */
export function textPlaceOf(
  path: string,
): { readonly path: string; readonly locale: Locale } | undefined {
  const [, place, locale = ''] =
    /[/\\](src[/\\]content[/\\](?:descriptions|pages)[/\\]([^/\\]+)[/\\][^/\\]+\.mdx)$/.exec(
      path,
    ) ?? [];
  if (!place || !isLocale(locale)) return undefined;
  return { path: place.replaceAll('\\', '/'), locale };
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
  if (isOfSystem(name) || path === `${CONTENT_FOLDER}/README.md`) return { kind: 'other' };
  if (folder === 'lots' && rest.length === 1) {
    const id = name.replace(/\.yaml$/, '');
    if (name !== id && isLotId(id)) return { kind: 'lot', id };
  }
  if ((folder === 'descriptions' || folder === 'pages') && rest.length >= 2) {
    const [locale = ''] = rest;
    if (!isLocale(locale)) {
      const known = localeIds.join(', ');
      return { kind: 'stray', found: finding('unknown-language', { locale, known }) };
    }
    if (rest.length === 2 && IMAGE.test(name)) return { kind: 'image' };
    const id = /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1];
    if (rest.length === 2 && id && folder === 'pages' && PAGES.includes(id)) {
      return { kind: 'page', id, locale };
    }
    if (rest.length === 2 && id && folder === 'descriptions' && isLotId(id)) {
      return { kind: 'description', id, locale };
    }
  }
  return {
    kind: 'stray',
    found: strayFinding(path, name, suggestedPaths(folder, rest, name), all),
  };
}

/**
 * Files that operating systems, editors and git leave behind, each by its name: a hidden file of any
 * other name has no business here.
 */
function isOfSystem(name: string): boolean {
  return /^(?:\.DS_Store|\._.*|\.directory|\.git(?:keep|ignore)|thumbs\.db|desktop\.ini|\.#.*|\..*\.sw[a-z])$/i.test(
    name,
  );
}

/** Where a file of another name or place might belong: from the root of the project. */
function suggestedPaths(folder: string, rest: readonly string[], name: string): readonly string[] {
  const [locale = ''] = rest;
  const languages = isLocale(locale) ? [locale] : localeIds;
  if (folder === 'pages') {
    return languages.flatMap((language) => PAGES.map((page) => pagePath(language, page)));
  }
  if (/mdx?$/i.test(name) || (folder === 'descriptions' && !/ya?ml$/i.test(name))) {
    return languages.map((language) =>
      descriptionPath(language, lotIdInFileName(name) ?? examples.lot),
    );
  }
  return [lotPath(lotIdInFileName(name) ?? examples.lot)];
}

function strayFinding(
  path: string,
  name: string,
  expected: readonly string[],
  all: ReadonlySet<string>,
): Finding {
  const isExample = !expected[0]?.includes('/pages/') && lotIdInFileName(name) === undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const other = isExample ? undefined : expected.find((candidate) => all.has(candidate));
  if (other) return finding('second-file', { name, other: other.replace(folder, '') });
  const paths = expected.map((candidate) => candidate.replace(folder, '')).join(' or ');
  return finding('stray-file', { name, expected: isExample ? `a name like ${paths}` : paths });
}
