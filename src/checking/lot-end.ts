import { lotNumber } from '../lot-id.ts';
import type { PathFinding } from './finding.ts';
import { at } from './local-time.ts';
import { outcomeRules } from './outcomes.ts';
import { publicationOf } from './publication.ts';
import { findingsOf } from './rule.ts';
import type { LotContent } from './schema/lot.ts';
import { suspensionsAfter } from './suspensions.ts';

const finding = findingsOf(outcomeRules);

/** How the parts of a lot can contradict each other; each part has the right form. */
export function lotFindings(id: string, content: LotContent): readonly PathFinding[] {
  return [...twoEndsFindings(id, content), ...endFindings(content)];
}

function twoEndsFindings(id: string, content: LotContent): readonly PathFinding[] {
  const { cancelled, replaced } = content;
  if (!cancelled || !replaced) return [];
  const name = `Lot ${lotNumber(id)}`;
  const found = finding('two-outcomes', { name, outcomes: 'both cancelled and replaced' });
  return [{ found, path: ['replaced'] }];
}

/** What comes before the beginning of a lot, or after its end. */
function endFindings({ announced, procedures = [], ...ends }: LotContent): readonly PathFinding[] {
  const { cancelled, replaced } = ends;
  return Object.entries({ cancelled, replaced }).flatMap(([outcome, fact]) => {
    if (!fact) return [];
    const { published } = fact;
    const path = [outcome, 'published'];
    const begun = [announced, ...procedures.map(publicationOf)].filter((day) => day !== undefined);
    const earliest = begun.toSorted((a, b) => at(b) - at(a))[0];
    if (earliest !== undefined && at(published) < at(earliest)) {
      return [{ found: finding('outcome-too-early', { outcome, published, earliest }), path }];
    }
    return procedures.flatMap((procedure, index) => [
      ...changesAfter(procedure, index, outcome, published),
      ...suspensionsAfter(procedure, `lot ${outcome}`, published).map((one) => ({
        ...one,
        path: ['procedures', index, ...one.path],
      })),
      ...outcomesAfter(procedure, index, outcome, published),
    ]);
  });
}

type ProcedureContent = NonNullable<LotContent['procedures']>[number];

function changesAfter(
  { reference, changes = [] }: ProcedureContent,
  index: number,
  outcome: string,
  end: string,
): readonly PathFinding[] {
  return changes.flatMap(({ published }, position) => {
    if (at(published) < at(end)) return [];
    const details = { reference, published, outcome: `lot ${outcome} ${end}` };
    const path = ['procedures', index, 'changes', position, 'published'];
    return [{ found: finding('change-after-outcome', details), path }];
  });
}

function outcomesAfter(
  { reference, cancelled, award }: ProcedureContent,
  index: number,
  end: string,
  endOfLot: string,
): readonly PathFinding[] {
  return Object.entries({ cancelled, award }).flatMap(([key, fact]) => {
    if (!fact || at(fact.published) <= at(endOfLot)) return [];
    const again = key === 'award' ? 'awarded' : 'cancelled';
    const outcomes = `${end} with its lot (${endOfLot}) and ${again} after that (${fact.published})`;
    const found = finding('two-outcomes', { name: reference, outcomes });
    return [{ found, path: ['procedures', index, key, 'published'] }];
  });
}
