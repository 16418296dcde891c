import { hasPage, type CatalogueEntry } from './catalogue.ts';
import type { Lot, Procedure } from './lot.ts';
import { record, type LotRecord, type ProcedureRecord } from './record.ts';
import type { Instant } from './time.ts';

/** What was known of a lot at an instant before that of the catalogue. */
export type PastEntry = Omit<CatalogueEntry, 'replaces'>;

/**
 * What was known of a lot at an earlier instant, inclusive: the same as a catalogue of that instant
 * holds. What is published once, such as the entry of a feed, must never say more than that.
 *
 * @param at at or before the instant of the entry's catalogue
 * @throws RangeError if the lot was not yet announced
 */
export function entryAsOf(entry: CatalogueEntry, at: Instant): PastEntry {
  const known = record(lotOf(entry), at);
  if (!known) throw new RangeError(`${entry.id} was not known at ${at}`);
  const descriptions = entry.descriptions.filter(
    ({ published }) => published === undefined || published.at <= at,
  );
  return { ...known, descriptions, hasPage: hasPage(known, descriptions) };
}

/**
 * What was known of one procedure of a lot at an earlier instant, inclusive.
 *
 * @throws RangeError if it was not yet published
 */
export function procedureAsOf(entry: PastEntry, reference: string): ProcedureRecord {
  const found = entry.procedures.find((procedure) => procedure.reference === reference);
  if (!found) throw new RangeError(`${reference} was not known then`);
  return found;
}

/** A record taken back to the facts that it was folded from. */
function lotOf(known: LotRecord): Lot {
  return {
    id: known.id,
    number: known.number,
    name: known.name,
    announced: known.announced,
    procedures: known.procedures.map((procedure): Procedure => ({
      reference: procedure.reference,
      published: procedure.published,
      terms: procedure.firstTerms,
      changes: procedure.changes.map(({ published, reason, after }) => ({
        ...after,
        published,
        reason,
      })),
      // The end of the whole lot is folded in again.
      cancelled: procedure.cancelled?.withLot ? undefined : procedure.cancelled,
      award: procedure.award,
    })),
    cancelled: known.cancelled,
    replaced: known.replaced,
  };
}
