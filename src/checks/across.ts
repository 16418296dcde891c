import { defaultLocale, languageName, localeIds } from '../i18n/locales.ts';
import { finding, type Finding, type Problem } from '../rules/problem.ts';
import { descriptionPath, pagePath } from './file-names.ts';
import { problemOf } from './files.ts';
import { nearestLot } from './nearest.ts';
import { at } from './periods.ts';
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

/** Of a list, so many unknown lots are compared with the known ones. */
const GUESSED = 20;

/** Lots that are replaced by something that cannot replace them. */
export function replacementProblems(
  lots: readonly LotEntry[],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const circles = circlesIn(byId);
  return lots.flatMap(({ id, path, yaml, content: { replaced } }) => {
    const known = new Set<string>();
    return (replaced?.by ?? []).flatMap((value, index) => {
      const report = (found: Finding) => [
        problemOf(path, found, yaml.spotOf(['replaced', 'by', index])),
      ];
      if (!ids.has(value)) {
        const nearest = index < GUESSED ? nearestLot(value, (lot) => ids.has(lot)) : undefined;
        return report(finding('unknown-replacement', { value, nearest }));
      }
      if (known.has(value)) return report(finding('replacement-twice', { value }));
      known.add(value);
      const circle = circles.get(id);
      if (circle?.at(1) === value) {
        return report(finding('circular-replacement', { circle: circle.join(' → ') }));
      }
      const published = replaced?.published;
      const earliest = byId.get(value)?.content.announced;
      if (published !== undefined && earliest !== undefined && at(published) < at(earliest)) {
        const outcome = `replaced by ${value}`;
        return report(finding('outcome-too-early', { outcome, published, earliest }));
      }
      return [];
    });
  });
}

/**
 * The circles of replacement, each by the lot from which it was found: `lot1 → lot2 → lot1`. Every lot
 * is visited once, and its successors once, however long the ways are.
 */
function circlesIn(lots: ReadonlyMap<string, LotEntry>): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of lots.keys()) {
    /** The way from the start to where the search is, and where it goes on from each place. */
    const way: { readonly id: string; readonly next: Iterator<string> }[] = [];
    const onWay = new Map<string, number>();
    const enter = (id: string) => {
      onWay.set(id, way.length);
      const successors = lots.get(id)?.content.replaced?.by ?? [];
      way.push({ id, next: successors.values() });
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const step = last.next.next();
      if (step.done) {
        way.pop();
        onWay.delete(last.id);
        done.add(last.id);
        continue;
      }
      const next = step.value;
      const from = onWay.get(next);
      if (from !== undefined) {
        const members = way.slice(from).map(({ id }) => id);
        circles.set(next, [...members, next]);
      } else if (!done.has(next)) {
        enter(next);
      }
    }
  }
  return circles;
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
      const nearest = nearestLot(
        id,
        (lot) => ids.has(lot) && !paths.has(descriptionPath(locale, lot)),
      );
      return [problemOf(path, finding('description-without-lot', { lot: id, nearest }))];
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
