/*
 * The number of a lot, and its identity: the number after `lot`, which names its file and its address.
 */

/** The form of the letter for a part of a lot, as the source of a pattern. */
export const LOT_LETTER = '[a-z]?';

/** The form of a number, as the source of a pattern: a count, and perhaps a letter. */
export const LOT_NUMBER = `[1-9]\\d*${LOT_LETTER}`;

/** The form of an identity, as the source of a pattern: `lot6a`. */
export const LOT_ID = `lot${LOT_NUMBER}`;

const WHOLE_ID = new RegExp(`^${LOT_ID}$`);

/** Whether a text is the identity of a lot: `lot6a`. */
export function isLotId(text: string): boolean {
  return WHOLE_ID.test(text);
}

/** The number in a lot's identity: `lot6a` → `6a`. */
export function lotNumber(id: string): string {
  return id.replace(/^lot/, '');
}

/** The count and the letter in the number of a lot: `6a` → 6 and `a`, `10` → 10 and nothing. */
export function lotNumberParts(number: string): {
  readonly count: number;
  readonly letter: string;
} {
  return { count: Number.parseInt(number, 10), letter: number.replace(/^\d+/, '') };
}

/**
 * Compares lot numbers as people count them: `5, 6a, 6b, 10`.
 *
 * @returns below zero if `a` comes first, as `Array.prototype.sort` expects
 */
export function compareLotNumbers(a: string, b: string): number {
  const [one, other] = [lotNumberParts(a), lotNumberParts(b)];
  const difference = one.count - other.count;
  return difference || (one.letter < other.letter ? -1 : Number(one.letter > other.letter));
}
