/** Two letters in the wrong order are a likelier mistake than a wrong one. */
const SWAP = 0.9;

/** What editors might call a key of the site, by the word that they might use. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  reference: ['number', 'id', 'vergabenummer'],
  portal: ['link', 'url', 'address', 'href'],
  start: ['begin', 'beginning', 'opening', 'open'],
  closing: ['deadline', 'end', 'frist', 'abgabefrist', 'close', 'due'],
  published: ['date', 'publication', 'on', 'since'],
  procedures: ['rounds', 'tenders'],
  changes: ['corrections', 'extensions', 'extension', 'history'],
  name: ['title', 'label'],
  title: ['name', 'heading'],
  award: ['awarded', 'winner', 'result'],
  contractor: ['company', 'winner'],
  contractors: ['companies', 'winners', 'suppliers'],
  suspended: ['suspension', 'suspensions', 'suspend', 'halted', 'paused'],
  resumed: ['resume', 'resumption', 'continued', 'until'],
  cancelled: ['canceled', 'withdrawn'],
  replaced: ['supersededby', 'successor', 'replacedby'],
  by: ['lots', 'with'],
  formerAddresses: ['redirects', 'aliases', 'oldaddresses'],
  summary: ['abstract', 'description', 'teaser'],
  description: ['summary', 'abstract', 'teaser'],
};

/** The known key that was probably meant by another word. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const word = key.toLowerCase();
  const synonym = known.find((candidate) => SYNONYMS[candidate]?.includes(word));
  return nearest(key, known) ?? synonym;
}

/** The candidate that looks most like a word; `undefined` if none is near enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word, candidate);
    if (distance > least || (best !== undefined && distance === least)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** No lot that exists is called by more characters. */
const LONGEST_LOT = 12;

/** What an identity of a lot is written with. */
const CHARACTERS = Array.from('0123456789abcdefghijklmnopqrstuvwxyz');

/**
 * The lot that was probably meant: one letter or digit is wrong, or two are swapped. `undefined` if
 * it could as well be another one. Takes the same time however many lots there are.
 *
 * @param isCandidate whether a lot exists, and could be meant
 */
export function nearestLot(id: string, isCandidate: (lot: string) => boolean): string | undefined {
  if (id.length > LONGEST_LOT) return undefined;
  const word = id.toLowerCase();
  const places = Array.from(
    { length: word.length + 1 },
    (_, place) => [word.slice(0, place), word.slice(place)] as const,
  );
  const swaps = places.map(([before, [a = '', b = '', ...rest]]) => before + b + a + rest.join(''));
  const others = places.flatMap(([before, after]) => [
    before + after.slice(1),
    ...CHARACTERS.flatMap((character) => [
      before + character + after.slice(1),
      before + character + after,
    ]),
  ]);
  for (const words of [[word], swaps, others]) {
    const [lot, ...more] = [...new Set(words)].filter(
      (candidate) => candidate !== id && isCandidate(candidate),
    );
    if (lot !== undefined) return more.length === 0 ? lot : undefined;
  }
  return undefined;
}

/** Letters to add, drop, change or swap with their neighbour, without regard to case. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = (row[column - 1] ?? 0) + Number(from[index] !== to[column - 1]);
      const isSwap = from[index] === to[column - 2] && from[index - 1] === to[column - 1];
      const swap = isSwap ? (before[column - 2] ?? 0) + SWAP : Infinity;
      next.push(Math.min(substitution, swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
