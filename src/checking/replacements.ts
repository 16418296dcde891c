import { examples } from './examples.ts';
import type { LotEntry } from './entries.ts';
import { problemOf, type Finding, type Problem } from './finding.ts';
import { at } from './local-time.ts';
import { nearestLot } from './nearest.ts';
import { outcomeRules } from './outcomes.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** By which lots a lot can be replaced. */
export const replacementRules = {
  'unknown-replacement': {
    severity: 'error',
    description: 'A lot is replaced by lots that exist.',
    example: { wrong: 'by: [lot81]', right: 'by: [lot18]' },
    message: (d: { value: string; nearest: string | undefined }) => [
      `There is no lot “${d.value}”.`,
      d.nearest
        ? `Write ${d.nearest}, or add lots/${d.value}.yaml.`
        : `Write the name of a lot’s file without “.yaml”, for example ${examples.lot}.`,
    ],
  },
  'circular-replacement': {
    severity: 'error',
    description: 'A lot is not replaced by itself, not even indirectly.',
    example: {
      wrong: 'lot11.yaml: by: [lot18], lot18.yaml: by: [lot11]',
      right: 'lot11.yaml: by: [lot18]',
    },
    message: (d: { circle: string }) => [
      `The replacements form a circle: ${d.circle}.`,
      'Remove “replaced” from the lot that is still in force.',
    ],
  },
  'replacement-twice': {
    severity: 'error',
    description: 'A list of replacements names each lot once.',
    example: { wrong: 'by: [lot6a, lot6a]', right: 'by: [lot6a, lot6b]' },
    message: (d: { value: string }) => [
      `“${d.value}” is in this list twice.`,
      'Remove one of the two, or write the lot that was meant.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf({ ...replacementRules, ...outcomeRules });

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
