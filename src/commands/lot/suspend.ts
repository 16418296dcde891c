import { findProcedure } from '../../editing/find.ts';
import { UserError } from '../../editing/user-error.ts';
import { withItem, withKey } from '../../editing/yaml-edit.ts';
import { termsAfter } from '../../tenders/terms.ts';
import type { Context } from './context.ts';
import type { Edit } from './save.ts';
import { editLot, type Publication } from './update.ts';

/** Says that a procedure is halted. @throws UserError if it is halted already */
export function suspend(context: Context, typed: string, fact: Publication): Promise<Edit> {
  const { lot, index, procedure } = findProcedure(context.content, typed);
  const { reference } = procedure;
  const last = procedure.suspended?.at(-1);
  if (last && last.resumed === undefined) {
    throw new UserError(`${reference} is suspended already, from ${last.published} on.`);
  }
  const note = `${reference} is suspended from ${fact.published} on: no deadline runs.`;
  return editLot(context, lot.id, note, (text) =>
    withItem(text, ['procedures', index, 'suspended'], fact),
  );
}

/**
 * Says that a procedure goes on, and until when.
 *
 * @param closing the new deadline; without it, the one that was stated before holds
 * @throws UserError if it is not halted, or if a reason is given for a deadline that is not new
 */
export function resume(
  context: Context,
  typed: string,
  closing: string | undefined,
  { published, reason }: Publication,
): Promise<Edit> {
  const { lot, index, procedure } = findProcedure(context.content, typed);
  const { reference, suspended = [] } = procedure;
  const last = suspended.at(-1);
  if (!last) throw new UserError(`${reference} is not suspended.`);
  if (last.resumed !== undefined) {
    throw new UserError(`${reference} is resumed already, from ${last.resumed} on.`);
  }
  const { closing: former } = termsAfter(procedure, procedure.changes ?? []);
  const isNew = closing !== undefined && closing !== former;
  if (reason && !isNew) {
    throw new UserError(
      `${reference} keeps its deadline: that needs no reason.\n→ Give the new deadline, or leave out the reason.`,
    );
  }
  const path = ['procedures', index];
  const until = closing === undefined ? '' : ` Its deadline is ${closing}.`;
  const note = `${reference} is resumed from ${published} on.${until}`;
  return editLot(context, lot.id, note, async (text) => {
    const resumed = await withKey(
      text,
      [...path, 'suspended', suspended.length - 1, 'resumed'],
      published,
    );
    if (!isNew) return resumed;
    return withItem(resumed, [...path, 'changes'], { published, closing, reason });
  });
}
