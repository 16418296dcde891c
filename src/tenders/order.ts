/**
 * Compares lot numbers as people count them: `5, 6a, 6b, 10`.
 *
 * @returns below zero if `a` comes first, as `Array.prototype.sort` expects
 */
export function compareLotNumbers(a: string, b: string): number {
  const [numberA, letterA] = partsOf(a);
  const [numberB, letterB] = partsOf(b);
  return numberA - numberB || (letterA < letterB ? -1 : Number(letterA > letterB));
}

function partsOf(number: string): [number: number, letter: string] {
  return [Number.parseInt(number, 10), number.replace(/^\d+/, '')];
}
