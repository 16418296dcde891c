/** What a reference can name. */
const PART_NAMES = ['lot', 'round', 'year', 'number'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** A piece of a pattern of references: a text, or a part that differs from reference to reference. */
export interface TemplatePart {
  /** Empty for a named part. */
  readonly text: string;
  readonly name?: PartName;
  /** The least number of digits. */
  readonly digits: number;
  /** Whether it is left out in the first round. */
  readonly isOptional: boolean;
}

/** More would be a slip of the keyboard. */
const MOST_DIGITS = 9;

const PIECE =
  /\{(?<name>[^{}:]*)(?::(?<digits>[^{}]*))?\}|(?<bracket>[[\]])|(?<text>[^{}[\]]+)|(?<odd>[^])/gu;

/**
 * Reads a pattern such as `SCS-VP{lot:2}[-{round}]`.
 *
 * @throws RangeError that names the pattern and what is wrong with it
 */
export function readTemplate(pattern: string): readonly TemplatePart[] {
  const refuse = (why: string): never => {
    throw new RangeError(`“${pattern}” cannot be the pattern of references: ${why}.`);
  };
  const parts: TemplatePart[] = [];
  let brackets: 'none yet' | 'open' | 'closed' = 'none yet';
  for (const { groups = {} } of pattern.matchAll(PIECE)) {
    const { name, digits, bracket, text, odd } = groups;
    const isOptional = brackets === 'open';
    if (odd !== undefined) refuse(`“${odd}” has no counterpart`);
    if (bracket === '[') {
      if (brackets !== 'none yet') refuse('only one piece of it can be in brackets');
      brackets = 'open';
    } else if (bracket === ']') {
      if (!isOptional) refuse('“]” has no counterpart');
      brackets = 'closed';
    } else if (text !== undefined) {
      if (/[\s\p{C}]/u.test(text)) refuse('it has a space or an invisible character');
      parts.push({ text, digits: 0, isOptional });
    } else {
      const known = PART_NAMES.find((candidate) => candidate === name);
      if (known === undefined) return refuse(`{${name}} is none of ${listOf(PART_NAMES)}`);
      if (parts.some((part) => part.name === known)) refuse(`{${known}} is in it twice`);
      parts.push({ text: '', name: known, digits: digitsOf(known, digits, refuse), isOptional });
    }
  }
  if (brackets === 'open') refuse('“[” has no counterpart');
  if (brackets === 'closed' && !parts.some((part) => part.isOptional && part.name === 'round')) {
    refuse('what is in brackets is left out in the first round, so {round} belongs there');
  }
  if (parts.some((part) => part.isOptional && part.name !== undefined && part.name !== 'round')) {
    refuse('only {round} can be in brackets');
  }
  if (!parts.some(({ name }) => name === 'lot' || name === 'number')) {
    refuse('without {lot} or {number} it does not tell procedures apart');
  }
  refuseRunningTogether(parts, refuse);
  return parts;
}

function digitsOf(
  name: PartName,
  typed: string | undefined,
  refuse: (why: string) => never,
): number {
  if (name === 'year' && typed !== undefined) refuse('{year} always has four digits');
  if (typed === undefined) return 1;
  const digits = /^\d$/.test(typed) ? Number(typed) : 0;
  return digits >= 1 && digits <= MOST_DIGITS
    ? digits
    : refuse(`the number of digits in {${name}:${typed}} is not one of 1 to ${MOST_DIGITS}`);
}

/** Where digits of any number are followed by further digits, nobody could take a reference apart. */
function refuseRunningTogether(
  parts: readonly TemplatePart[],
  refuse: (why: string) => never,
): void {
  const isOpenEnded = ({ name }: TemplatePart) => name !== undefined && name !== 'year';
  const beginsWithDigit = ({ name, text }: TemplatePart) => name !== undefined || /^\d/.test(text);
  for (const [index, part] of parts.entries()) {
    if (!isOpenEnded(part)) continue;
    const rest = parts.slice(index + 1);
    const followers = [rest[0], rest.find(({ isOptional }) => !isOptional)];
    if (followers.some((next) => next !== undefined && beginsWithDigit(next))) {
      refuse(`digits follow directly after {${part.name}}`);
    }
  }
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
