/* The number of a lot, as people write and count it. */

/** The form of the letter for a part of a lot, as the source of a pattern. */
export const LOT_LETTER = '[a-z]?';

/** The count and the letter in the number of a lot: `6a` → 6 and `a`, `10` → 10 and nothing. */
export function lotNumberParts(number: string): {
  readonly count: number;
  readonly letter: string;
} {
  return { count: Number.parseInt(number, 10), letter: number.replace(/^\d+/, '') };
}

const inNaturalOrder = new Intl.Collator('en', { numeric: true });

/**
 * Compares lot numbers as people count them: `5, 6a, 6b, 10`.
 *
 * @returns below zero if `a` comes first, as `Array.prototype.sort` expects
 */
export function compareLotNumbers(a: string, b: string): number {
  return inNaturalOrder.compare(a, b);
}
