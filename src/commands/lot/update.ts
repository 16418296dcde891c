import { lotPath } from '../../checking/file-names.ts';
import { at } from '../../checking/local-time.ts';
import { portalsOf } from '../../checking/portals.ts';
import { publicationOf } from '../../checking/publication.ts';
import type { ChangeContent } from '../../checking/schema/lot.ts';
import { findLot, findProcedure, type FoundProcedure } from '../../editing/find.ts';
import { UserError } from '../../editing/user-error.ts';
import { withItem, withKey } from '../../editing/yaml-edit.ts';
import type { Localized } from '../../i18n/locales.ts';
import { lotNumber, meansLot } from '../../lot-id.ts';
import type { Cause } from '../../tenders/causes.ts';
import { termsAfter } from '../../tenders/terms.ts';
import { textOf, type Context } from './context.ts';
import type { Edit } from './save.ts';

/** When a fact becomes public, and why it is so. */
export interface Publication {
  readonly published: string;
  readonly reason?: Localized | undefined;
}

/** The edit of a lot's file. */
export async function editLot(
  context: Context,
  id: string,
  note: string,
  edited: (text: string) => Promise<string>,
): Promise<Edit> {
  const path = lotPath(id);
  const before = textOf(context, path) ?? '';
  return { changes: [{ path, before, after: await edited(before) }], note };
}

/** Moves a deadline to a later time. @throws UserError if it is not later than the one in force */
export function extend(
  context: Context,
  typed: string,
  closing: string,
  publication: Publication,
): Promise<Edit> {
  const found = findProcedure(context.content, typed);
  const { reference } = found.procedure;
  const { closing: current } = termsAfter(found.procedure, found.procedure.changes ?? []);
  if (current !== undefined && at(closing, 'end') <= at(current, 'end')) {
    throw new UserError(
      `The deadline of ${reference} already is ${current}; ${closing} is not later.\n→ Check the year, the day and the time. If the deadline really comes earlier: npm run lot -- deadline ${reference} ${closing}`,
    );
  }
  return moveDeadline(context, typed, closing, publication);
}

/** Moves a deadline to any other time. */
export function moveDeadline(
  context: Context,
  typed: string,
  closing: string,
  { published, reason }: Publication,
): Promise<Edit> {
  const found = findProcedure(context.content, typed);
  const note = `From ${published} on, the deadline of ${found.procedure.reference} is ${closing}.`;
  return addChange(context, found, note, { published, closing, reason });
}

/**
 * Sets a new portal link, or fills in the first one of a procedure that nobody has seen.
 *
 * @throws UserError if the first one is given a reason
 */
export function setPortal(
  context: Context,
  typed: string,
  portal: string,
  { published, reason }: Publication,
): Promise<Edit> {
  const found = findProcedure(context.content, typed);
  const { lot, index, procedure } = found;
  const { reference } = procedure;
  const first = publicationOf(procedure);
  const isShown = first !== undefined && at(first) <= Math.max(at(published), context.now);
  if (isShown || portalsOf(procedure).length > 0) {
    const note = `From ${published} on, the portal link of ${reference} is ${portal}`;
    return addChange(context, found, note, { published, portal, reason });
  }
  if (reason) {
    throw new UserError(
      `${reference} is not shown yet, and this is its first portal link: that needs no reason.\n→ Leave out the reason.`,
    );
  }
  const note = `${reference} is shown with this portal link from the beginning.`;
  return editLot(context, lot.id, note, (text) =>
    withKey(text, ['procedures', index, 'portal'], portal),
  );
}

/** Cancels a procedure, or a whole lot. @throws UserError if it is cancelled already */
export function cancel(
  context: Context,
  typed: string,
  { published, cause, reason }: Publication & { readonly cause?: Cause | undefined },
): Promise<Edit> {
  const fact = { published, cause, reason };
  const note = (name: string) => `${name} is cancelled from ${published} on.`;
  if (meansLot(typed)) {
    const { id, content } = findLot(context.content, typed);
    const name = `Lot ${lotNumber(id)}`;
    refuseRepetition(name, 'cancelled', content.cancelled);
    return editLot(context, id, note(name), (text) => withKey(text, ['cancelled'], fact));
  }
  const { lot, index, procedure } = findProcedure(context.content, typed);
  refuseRepetition(procedure.reference, 'cancelled', procedure.cancelled);
  return editLot(context, lot.id, note(procedure.reference), (text) =>
    withKey(text, ['procedures', index, 'cancelled'], fact),
  );
}

/**
 * Says that a procedure was awarded.
 *
 * @param fact with the companies that won, if they may be named
 * @throws UserError if it is awarded already
 */
export function award(
  context: Context,
  typed: string,
  fact: { readonly published: string; readonly contractor?: readonly string[] },
): Promise<Edit> {
  const { lot, index, procedure } = findProcedure(context.content, typed);
  refuseRepetition(procedure.reference, 'awarded', procedure.award);
  const { published, contractor } = fact;
  const contractors = contractor?.map((name) => ({ name }));
  const note = `${procedure.reference} is awarded from ${published} on.`;
  return editLot(context, lot.id, note, (text) =>
    withKey(text, ['procedures', index, 'award'], { published, contractors }),
  );
}

/** Says that other lots take the place of a lot. @throws UserError if it is replaced already */
export function replace(
  context: Context,
  typed: string,
  successors: readonly string[],
  published: string,
): Promise<Edit> {
  const { id, content } = findLot(context.content, typed);
  const name = `Lot ${lotNumber(id)}`;
  refuseRepetition(name, 'replaced', content.replaced);
  const by = successors.map((number) => findLot(context.content, number).id);
  const note = `${name} is replaced by ${by.map(lotNumber).join(', ')} from ${published} on.`;
  return editLot(context, id, note, (text) => withKey(text, ['replaced'], { published, by }));
}

function addChange(
  context: Context,
  { lot, index }: FoundProcedure,
  note: string,
  change: ChangeContent,
): Promise<Edit> {
  return editLot(context, lot.id, note, (text) =>
    withItem(text, ['procedures', index, 'changes'], change),
  );
}

/** A published fact is never edited. */
function refuseRepetition(
  name: string,
  outcome: string,
  fact: { readonly published: string } | undefined,
): void {
  if (!fact) return;
  throw new UserError(`${name} is already ${outcome}, from ${fact.published} on.`);
}
