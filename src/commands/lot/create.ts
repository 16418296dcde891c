import { descriptionPath, lotPath } from '../../checking/file-names.ts';
import { at } from '../../checking/local-time.ts';
import { REFERENCE_FORM } from '../../checking/reference-form.ts';
import { DRAFT } from '../../checking/schema/frontmatter.ts';
import { draftDescription } from '../../editing/drafts.ts';
import { findLot, lotIdFrom } from '../../editing/find.ts';
import { UserError } from '../../editing/user-error.ts';
import { withItem, yamlOf } from '../../editing/yaml-edit.ts';
import type { Localized } from '../../i18n/locales.ts';
import { lotNumber } from '../../tenders/lot-number.ts';
import { textOf, type Context } from './context.ts';
import { localMinute } from './options.ts';
import type { Edit } from './save.ts';
import { editLot } from './update.ts';

/**
 * Begins a lot: its file, and a draft of its description in each language of its name.
 *
 * @throws UserError if it is there already
 */
export async function createLot(
  context: Context,
  typed: string,
  { name, announced }: { readonly name: Localized; readonly announced: string },
): Promise<Edit> {
  const id = lotIdFrom(typed);
  const path = lotPath(id);
  if (textOf(context, path) !== undefined) {
    throw new UserError(`Lot ${lotNumber(id)} already exists: ${path}. Nothing was written.`);
  }
  const files = [{ path, after: await yamlOf({ name, announced }) }];
  for (const [locale, inLanguage] of Object.entries(name)) {
    const draft = descriptionPath(locale, id);
    // What was written before the lot stays as it is.
    if (textOf(context, draft) !== undefined) continue;
    files.push({ path: draft, after: await draftDescription(inLanguage) });
  }
  return {
    changes: files.map((file) => ({ ...file, before: undefined })),
    note: `Lot ${lotNumber(id)} is shown from ${announced}, its description when it is written.`,
  };
}

/**
 * Adds the next procedure of a lot.
 *
 * @throws UserError if the lot has ended, or the reference is neither given nor follows from the lot
 */
export function createProcedure(
  context: Context,
  typed: string,
  given: {
    readonly start: string;
    readonly closing: string;
    readonly portal: string;
    readonly published?: string;
    /** Where it does not follow from the lot. */
    readonly reference?: string;
  },
): Promise<Edit> {
  const { id, content } = findLot(context.content, typed);
  const number = lotNumber(id);
  const end = content.cancelled ? 'cancelled' : content.replaced && 'replaced';
  if (end) throw new UserError(`Lot ${number} is ${end}, so it gets no further procedure.`);
  const round = (content.procedures ?? []).length + 1;
  const reference = REFERENCE_FORM.build({ lot: number, round }) ?? given.reference;
  if (reference === undefined) {
    throw new UserError(
      `The reference of this procedure does not follow from its lot.\n→ Add it: --reference ${REFERENCE_FORM.example}`,
    );
  }
  const { start, closing, portal } = given;
  // Without a date of its own a procedure counts as published at its start: that may not be in the
  // past, when nobody could have read it.
  const published =
    given.published ?? (at(start) <= context.now ? localMinute(context.now) : undefined);
  const procedure = { reference, published, portal, start, closing };
  const shown =
    published === undefined
      ? `${reference} is shown from its start, ${start}. To show it earlier, give --published.`
      : `${reference} is shown from ${published}.`;
  const drafts = context.content.descriptions
    .filter((description) => description.id === id && description.content.published === DRAFT)
    .map(({ path }) => `The description is still a draft: ${path}`);
  return editLot(context, id, [shown, ...drafts].join('\n'), (text) =>
    withItem(text, ['procedures'], procedure),
  );
}
