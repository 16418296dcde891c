import { organisation } from '../organisation.ts';
import { finding, type Finding } from '../rules/problem.ts';
import type { LotContent } from '../tenders/content.ts';
import { lotFrom, lotNumber } from '../tenders/lot.ts';
import { record } from '../tenders/record.ts';
import { referenceOf, referenceParts } from '../tenders/reference.ts';
import { momentFrom, type Instant } from '../tenders/time.ts';
import { publicationOf, type PathFinding } from './procedure.ts';

const { timeZone: ZONE, referencePrefix: PREFIX } = organisation;

/** What the parts of a lot can break only together; each part has the right form. */
export function lotFindings(id: string, content: LotContent): readonly PathFinding[] {
  return [...roundFindings(id, content), ...endFindings(id, content)];
}

/**
 * Procedures that are open at an instant without saying where to bid.
 *
 * @param content without any other mistake: its record must be possible
 */
export function portalFindings(
  id: string,
  content: LotContent,
  now: Instant,
): readonly PathFinding[] {
  const known = record(lotFrom(id, content, ZONE), now);
  return (content.procedures ?? []).flatMap(({ reference, portal }, index) => {
    const procedure = known?.procedures.find((candidate) => candidate.reference === reference);
    const isSilent = procedure?.status === 'open' && !procedure.terms.portal && portal !== 'tba';
    return isSilent
      ? [{ found: finding('portal-missing', { reference }), path: ['procedures', index] }]
      : [];
  });
}

function roundFindings(id: string, { procedures = [] }: LotContent): readonly PathFinding[] {
  return procedures.flatMap((procedure, index) => {
    const { reference: value } = procedure;
    const path = ['procedures', index, 'reference'];
    const parts = referenceParts(PREFIX, value);
    if (!parts || parts.lot !== lotNumber(id)) return [];
    const expected = referenceOf(PREFIX, parts.lot, index + 1);
    if (value !== expected) {
      const why = `as number ${index + 1} of this lot it should be ${expected}.`;
      return [round(value, `Write ${expected}, or put the procedures in order.`, why, path)];
    }
    const published = publicationOf(procedure);
    const previous = procedures[index - 1];
    const before = previous && publicationOf(previous);
    if (published === undefined || before === undefined || at(published) > at(before)) return [];
    const why = `it is dated ${published}, not after the round before it (${before}).`;
    return [round(value, 'Correct the dates, or put the procedures in order.', why, path)];
  });
}

function round(value: string, expected: string, why: string, path: PathFinding['path']) {
  return { found: finding('rounds-out-of-order', { value, expected, why }), path };
}

function endFindings(id: string, content: LotContent): readonly PathFinding[] {
  const { announced, cancelled, replaced } = content;
  const findings: PathFinding[] = [];
  if (cancelled && replaced) {
    const name = `Lot ${lotNumber(id)}`;
    const found = finding('two-outcomes', { name, outcomes: 'cancelled and replaced' });
    findings.push({ found, path: ['replaced'] });
  }
  for (const [outcome, fact] of Object.entries({ cancelled, replaced })) {
    if (fact && announced !== undefined && at(fact.published) < at(announced)) {
      const found: Finding = finding('outcome-too-early', {
        outcome,
        published: fact.published,
        earliest: announced,
      });
      findings.push({ found, path: [outcome, 'published'] });
    }
  }
  return findings;
}

function at(local: string): Instant {
  return momentFrom(local, ZONE).at;
}
