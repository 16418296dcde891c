import { lotSchema, procedureSchema } from '../schemas/lot.ts';
import type {
  AwardContent,
  CancellationContent,
  ChangeContent,
  LotContent,
  ProcedureContent,
} from '../tenders/content.ts';
import { addKey, appendItem, yamlOf, type Addition } from './splice.ts';

const LOT_KEYS = Object.keys(lotSchema.shape);
const PROCEDURE_KEYS = Object.keys(procedureSchema.shape);

/** The file of a new lot. */
export function lotFile({ name, announced }: Pick<LotContent, 'name' | 'announced'>): string {
  return `${yamlOf({ name, announced })}\n`;
}

/** A lot's file with a further procedure. */
export function withProcedure(text: string, procedure: ProcedureContent): string {
  return appendItem(text, ['procedures'], asAddition(procedure), LOT_KEYS);
}

/** A lot's file with a further change of one of its procedures. @param index of the procedure */
export function withChange(text: string, index: number, change: ChangeContent): string {
  const path = ['procedures', index, 'changes'];
  return appendItem(text, path, asAddition(change), PROCEDURE_KEYS);
}

/** A lot's file in which a procedure, or without an index the whole lot, is cancelled. */
export function withCancellation(
  text: string,
  index: number | undefined,
  cancellation: CancellationContent,
): string {
  const fact = asAddition(cancellation);
  return index === undefined
    ? addKey(text, [], 'cancelled', fact, LOT_KEYS)
    : addKey(text, ['procedures', index], 'cancelled', fact, PROCEDURE_KEYS);
}

/** A lot's file in which a procedure is awarded. @param index of the procedure */
export function withAward(text: string, index: number, award: AwardContent): string {
  return addKey(text, ['procedures', index], 'award', asAddition(award), PROCEDURE_KEYS);
}

/** A lot's file in which other lots take its place. */
export function withReplacement(
  text: string,
  replacement: NonNullable<LotContent['replaced']>,
): string {
  return addKey(text, [], 'replaced', asAddition(replacement), LOT_KEYS);
}

/** The types of the content are closed; what is written to a file may hold any key. */
function asAddition(fact: object): Addition {
  return fact as Addition;
}
