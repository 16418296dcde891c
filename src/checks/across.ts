import { rootAddress } from '../i18n/addresses.ts';
import { defaultLocale, languageName, localeIds } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { finding, type Finding, type Problem } from '../rules/problem.ts';
import { momentFrom } from '../tenders/time.ts';
import type { SiteAddresses } from './links.ts';
import { descriptionPath, pagePath } from './file-names.ts';
import { problemOf } from './files.ts';
import { nearestLot } from './nearest.ts';
import { portalsOf } from './procedure.ts';
import type { LotEntry, LotProcedures, TextEntry } from './entries.ts';
import { DRAFT, type DescriptionContent } from '../schemas/prose.ts';

/** Portal addresses that are used for more than one procedure. */
export function portalProblems(lots: readonly LotProcedures[]): readonly Problem[] {
  const owners = new Map<string, { readonly reference: string; readonly place: string }>();
  return lots.flatMap(({ path, yaml, procedures }) =>
    procedures.flatMap(({ procedure, index }) => {
      const { reference } = procedure;
      const place = `${path} ${index}`;
      return portalsOf(procedure).flatMap(({ portal, path: keys }) => {
        const notice = sameNotice(portal);
        const owner = owners.get(notice);
        if (!owner) owners.set(notice, { reference, place });
        if (!owner || owner.place === place) return [];
        const found = finding('portal-twice', { value: portal, other: owner.reference });
        return [problemOf(path, found, yaml.spotOf(['procedures', index, ...keys]))];
      });
    }),
  );
}

/** Two spellings of one address become one: another case of the host, a slash at the end. */
function sameNotice(portal: string): string {
  const url = URL.parse(portal);
  return url ? `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}` : portal;
}

/** Lots that are replaced by something that cannot replace them. */
export function replacementProblems(
  lots: readonly LotEntry[],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const reported = new Set<string>();
  return lots.flatMap(({ id, path, yaml, content: { replaced } }) =>
    (replaced?.by ?? []).flatMap((value, index) => {
      const report = (found: Finding) => [
        problemOf(path, found, yaml.spotOf(['replaced', 'by', index])),
      ];
      if (!ids.has(value)) {
        return report(finding('unknown-replacement', { value, nearest: nearestLot(value, ids) }));
      }
      if (replaced?.by.indexOf(value) !== index) {
        return report(finding('replacement-twice', { value }));
      }
      const circle = circleFrom(id, value, byId);
      if (circle) {
        // Every lot of a circle could be the wrong one; one of them stands for it.
        const isKnown = circle.some((member) => reported.has(member));
        for (const member of circle) reported.add(member);
        return isKnown
          ? []
          : report(finding('circular-replacement', { circle: circle.join(' → ') }));
      }
      const published = replaced?.published;
      const earliest = byId.get(value)?.content.announced;
      if (published !== undefined && earliest !== undefined && at(published) < at(earliest)) {
        const outcome = `replaced by ${value}`;
        return report(finding('outcome-too-early', { outcome, published, earliest }));
      }
      return [];
    }),
  );
}

/** The way from a successor back to where it started, if there is one. */
function circleFrom(
  start: string,
  successor: string,
  lots: ReadonlyMap<string, LotEntry>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (id === start) return [...way, id];
    if (seen.has(id)) return undefined;
    seen.add(id);
    for (const next of lots.get(id)?.content.replaced?.by ?? []) {
      const found = search(next, [...way, id]);
      if (found) return found;
    }
    return undefined;
  };
  return search(successor, [start]);
}

/** Descriptions without a lot, before their lot, unfinished, or missing in a language. */
export function descriptionProblems(
  descriptions: readonly TextEntry<DescriptionContent>[],
  lots: readonly LotEntry[],
  ids: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const announcements = new Map(lots.map(({ id, content }) => [id, content.announced]));
  return descriptions.flatMap(({ id, locale, path, yaml, content: { published } }) => {
    if (!ids.has(id)) {
      const free = [...ids].filter((lot) => !paths.has(descriptionPath(locale, lot)));
      const near = nearestLot(id, free);
      return [problemOf(path, finding('description-without-lot', { lot: id, nearest: near }))];
    }
    if (published === DRAFT) {
      const found = finding('description-draft', { draft: DRAFT });
      return [
        problemOf(path, found, yaml.spotOf(['published'])),
        ...missingTranslations(id, path, paths),
      ];
    }
    const announced = announcements.get(id);
    if (published === undefined || announced === undefined || at(published) >= at(announced)) {
      return missingTranslations(id, path, paths);
    }
    const details = { name: 'This description', published, announced };
    return [problemOf(path, finding('published-before-lot', details), yaml.spotOf(['published']))];
  });
}

/** Said once for a text, in the file of its first language. */
function missingTranslations(
  id: string,
  path: string,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const first = localeIds.find((locale) => paths.has(descriptionPath(locale, id)));
  if (!first || descriptionPath(first, id) !== path) return [];
  return localeIds
    .filter((locale) => !paths.has(descriptionPath(locale, id)))
    .map((locale) => {
      const details = { language: languageName(locale), missing: descriptionPath(locale, id) };
      return problemOf(path, finding('description-missing', details));
    });
}

/** Pages that the site cannot do without. */
export function pageProblems(
  pages: readonly string[],
  paths: ReadonlySet<string>,
): readonly Problem[] {
  return pages
    .map((page) => pagePath(defaultLocale, page))
    .filter((path) => !paths.has(path))
    .map((missing) => problemOf(missing, finding('page-missing', { missing })));
}

/** The roots, files and folders that a build of this site writes. */
const OF_THIS_SITE = new RegExp(
  `^(${localeIds.map(rootAddress).join('|')}|/404(\\.html)?/|/_astro/.*|.*\\.(txt|xml|json|jsonld|ttl|csv|atom|ics|svg|ico|png)/)$`,
);

/** Former addresses of a wrong form, or that would lead to two pages. */
export function formerAddressProblems(
  lots: readonly LotEntry[],
  pages: readonly TextEntry<{ readonly formerAddresses?: readonly string[] | undefined }>[],
  addresses: SiteAddresses['ever'],
): readonly Problem[] {
  const owners = new Map<string, string>();
  const check = (value: string, path: string): Finding | undefined => {
    // With and without a slash at the end, it is one page.
    const page = value.replace(/(\/index\.html|\/)?$/, '/');
    const owner = owners.get(page);
    owners.set(page, path);
    const why =
      !/^\/[\w./-]+$/.test(value) || /\.\.|\/\//.test(value)
        ? 'it does not begin with a slash, or has signs that do not belong there'
        : addresses.has(page) || OF_THIS_SITE.test(page)
          ? 'it is an address of this site as it is now'
          : owner && `it stands already in ${owner}`;
    return why ? finding('former-address', { value, why }) : undefined;
  };
  return [
    ...pages.flatMap(({ path, yaml, content }) =>
      (content.formerAddresses ?? []).flatMap((value, index) => {
        const found = check(value, path);
        return found ? [problemOf(path, found, yaml.spotOf(['formerAddresses', index]))] : [];
      }),
    ),
    ...lots.flatMap(({ path, yaml, content }) =>
      Object.entries(content.formerAddresses ?? {}).flatMap(([locale, values]) =>
        (values ?? []).flatMap((value, index) => {
          const found = check(value, path);
          const spot = yaml.spotOf(['formerAddresses', locale, index]);
          return found ? [problemOf(path, found, spot)] : [];
        }),
      ),
    ),
  ];
}

function at(local: string): number {
  return momentFrom(local, organisation.timeZone).at;
}
