import { organisation } from './organisation.ts';
import { PAGES } from './page-names.ts';
import { LOT_LETTER } from './tenders/lot-number.ts';
import { referenceSlug } from './tenders/reference.ts';

/*
 * The identity of a lot names its file and the last segment of its address. It is the authority’s word for
 * a lot with the number (`lot6a`); where procedures are not in lots, it is any word of small letters, digits
 * and hyphens, best the one that the reference is in addresses (`cme-2026-014`).
 */

const WORD = organisation.lots?.word ?? '';

/** Whether procedures are gathered in lots, which have numbers. */
const HAS_LOTS = organisation.lots !== undefined;

/** Pages beside those of the lots, by the last segments of their addresses: no lot can have these. */
const TAKEN = [...PAGES, 'changes', 'data'].join('|');

/** The form of what differs between lots, as the source of a pattern: a count, and perhaps a letter. */
const NUMBER = HAS_LOTS
  ? `[1-9]\\d*${LOT_LETTER}`
  : `(?!(?:${TAKEN})(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*`;

/** The form of an identity, as the source of a pattern. */
export const LOT_ID = `${WORD}${NUMBER}`;

const WHOLE_ID = new RegExp(`^${LOT_ID}$`);
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

/** The identity that an address, right or wrong, leads to. */
const NAMED = HAS_LOTS
  ? new RegExp(`${LOT_ID}(?![a-z\\d])`, 'i')
  : new RegExp(`${LOT_ID}(?=/?(?:[?#].*)?$)`, 'i');

/** Whether a text is the identity of a lot: `lot6a`. */
export function isLotId(text: string): boolean {
  return WHOLE_ID.test(text);
}

/** The number in a lot's identity: `lot6a` → `6a`. Without lots, the identity itself. */
export function lotNumber(id: string): string {
  return id.slice(WORD.length);
}

/** The identity that an address names, in small letters: `../Lot4/` → `lot4` */
export function lotIdIn(address: string): string | undefined {
  return NAMED.exec(address)?.[0].toLowerCase();
}

/** The identity that somebody meant: `14`, `lot14` and `Lot 14` → `lot14`. Without lots, `CME-2026/014` → `cme-2026-014`. */
export function typedLotId(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const number = HAS_LOTS ? text.replace(new RegExp(`^${WORD}\\s*`), '') : referenceSlug(text);
  return WHOLE_NUMBER.test(number) ? `${WORD}${number}` : undefined;
}

/** Whether a text means a lot rather than a procedure by its reference: `14`, `lot6a`. */
export function meansLot(typed: string): boolean {
  const text = typed.trim();
  return HAS_LOTS
    ? new RegExp(`^(?:${WORD}\\s*)?${NUMBER}$`, 'i').test(text)
    : WHOLE_NUMBER.test(text);
}

/** The identity that the name of a file was meant to hold: `Lot06a.yml` → `lot6a` */
export function lotIdInFileName(name: string): string | undefined {
  if (!HAS_LOTS) return typedLotId(name.replace(/\.?(?:ya?ml|mdx?|txt)$/i, ''));
  const form = new RegExp(`${WORD}[-_ ]?0*([1-9]\\d*)([a-z]*)`, 'i');
  const [, digits, letters = ''] = form.exec(name) ?? [];
  if (!digits) return undefined;
  // In `lot6yaml` the y belongs to the ending whose dot is missing.
  const letter = letters.replace(/(ya?ml|mdx?|txt)$/i, '').slice(0, 1);
  return `${WORD}${digits}${letter.toLowerCase()}`;
}
