import type { ContentReading, LotEntry } from '../checking/entries.ts';
import { examples } from '../checking/examples.ts';
import { lotPath } from '../checking/file-names.ts';
import { nearest } from '../checking/nearest.ts';
import type { ProcedureContent } from '../checking/schema/lot.ts';
import { lotNumber, meansLot, typedLotId } from '../lot-id.ts';
import { compareLotNumbers } from '../tenders/lot-number.ts';
import { UserError } from './user-error.ts';

/** A procedure, and where it stands. */
export interface FoundProcedure {
  readonly lot: LotEntry;
  readonly procedure: ProcedureContent;
  /** Position in its lot's list, from 0. */
  readonly index: number;
}

/**
 * The identity of a lot as it was typed: `14`, `lot14` and `Lot 14` → `lot14`.
 *
 * @throws UserError if it is not the number of a lot
 */
export function lotIdFrom(typed: string): string {
  const id = typedLotId(typed);
  if (id !== undefined) return id;
  throw new UserError(
    `“${typed}” is not the number of a lot.\n→ Write it like ${lotNumber(examples.lot)}.`,
  );
}

/** @throws UserError that says which lot was probably meant */
export function findLot(content: ContentReading, typed: string): LotEntry {
  const id = lotIdFrom(typed);
  const found = content.lots.find((lot) => lot.id === id);
  if (found) return found;
  if (content.problems.some(({ file }) => file === lotPath(id))) {
    throw new UserError(
      `${lotPath(id)} has mistakes.\n→ Fix them first: npm run check lists them.`,
    );
  }
  const numbers = content.lots.map((lot) => lotNumber(lot.id)).sort(compareLotNumbers);
  const meant = meantBy(nearest(lotNumber(id), numbers));
  throw new UserError(
    `There is no lot ${lotNumber(id)}.${meant}\n→ Lots: ${numbers.join(', ')}. To begin a new one: npm run lot -- new ${lotNumber(id)}`,
  );
}

/** @throws UserError that says which reference was probably meant */
export function findProcedure({ lots }: ContentReading, typed: string): FoundProcedure {
  const procedures = lots.flatMap((lot) =>
    (lot.content.procedures ?? []).map((procedure, index) => ({ lot, procedure, index })),
  );
  const wanted = typed.trim().toUpperCase();
  const found = procedures.find(({ procedure }) => procedure.reference.toUpperCase() === wanted);
  if (found) return found;
  const id = meansLot(typed) ? lotIdFrom(typed) : undefined;
  const ofLot = procedures.findLast(({ lot }) => lot.id === id)?.procedure.reference;
  const references = procedures.map(({ procedure }) => procedure.reference);
  const meant = meantBy(ofLot ?? nearest(typed, references));
  throw new UserError(
    `There is no procedure “${typed}”.${meant}\n→ npm run lot lists the references of all procedures.`,
  );
}

function meantBy(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
