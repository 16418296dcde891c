import { defaultLocale, languageName, localeIds } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { finding, type Finding, type Problem } from '../rules/problem.ts';
import { momentFrom, type Instant } from '../tenders/time.ts';
import { addressBook } from './links.ts';
import type { WrittenContent } from './catalogue-of.ts';
import { descriptionPath, pagePath } from './file-names.ts';
import { problemOf } from './files.ts';
import { nearest } from './nearest.ts';
import type { LotEntry, LotProcedures, TextEntry } from './entries.ts';
import { DRAFT, type DescriptionContent } from '../schemas/prose.ts';

/** References and portal addresses that are used more than once. */
export function repetitionProblems(lots: readonly LotProcedures[]): readonly Problem[] {
  const references = new Map<string, string>();
  const portals = new Map<string, string>();
  return lots.flatMap(({ path, yaml, procedures }) =>
    procedures.flatMap(({ procedure, index }) => {
      const { reference, portal } = procedure;
      const problems: Problem[] = [];
      const report = (key: string, found: Finding) => {
        problems.push(problemOf(path, found, yaml.spotOf(['procedures', index, key])));
      };
      const other = references.get(reference);
      if (other) report('reference', finding('reference-twice', { value: reference, other }));
      references.set(reference, path);
      if (portal === undefined || portal === 'tba') return problems;
      const owner = portals.get(portal);
      if (owner) report('portal', finding('portal-twice', { value: portal, other: owner }));
      portals.set(portal, reference);
      return problems;
    }),
  );
}

/** Lots that are replaced by something that cannot replace them. */
export function replacementProblems(
  lots: readonly LotEntry[],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  return lots.flatMap(({ id, path, yaml, content: { replaced } }) =>
    (replaced?.by ?? []).flatMap((value, index) => {
      const report = (found: Finding) => [
        problemOf(path, found, yaml.spotOf(['replaced', 'by', index])),
      ];
      if (!ids.has(value)) {
        return report(finding('unknown-replacement', { value, nearest: nearest(value, [...ids]) }));
      }
      const circle = circleFrom(id, value, byId);
      if (circle) return report(finding('circular-replacement', { circle: circle.join(' → ') }));
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
  return descriptions.flatMap(({ id, path, yaml, content: { published } }) => {
    if (!ids.has(id)) {
      const near = nearest(id, [...ids]);
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
    const details = { reference: 'This description', published, announced };
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

/** Former addresses of a wrong form, or that would lead to two pages. */
export function formerAddressProblems(
  lots: readonly LotEntry[],
  pages: readonly TextEntry<{ readonly formerAddresses?: readonly string[] | undefined }>[],
  sound: WrittenContent,
  now: Instant,
): readonly Problem[] {
  const addresses = addressBook(sound, now);
  const owners = new Map<string, string>();
  const check = (value: string, path: string): Finding | undefined => {
    const owner = owners.get(value);
    owners.set(value, path);
    const why =
      !/^\/[\w./-]+$/.test(value) || value.includes('..')
        ? 'it does not begin with a slash, or has letters that do not belong there.'
        : addresses.has(value)
          ? 'it is the address of a page of this site.'
          : owner && `it stands already in ${owner}.`;
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
