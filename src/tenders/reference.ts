import { LOT_LETTER, lotNumberParts } from './lot-number.ts';
import { readTemplate, type PartName, type TemplatePart } from './reference-template.ts';

/** A reference taken apart. What its form does not have is missing. */
export interface ReferenceParts {
  /** Number of the lot: `6a`. */
  readonly lot?: string;
  /** Counts from 1. */
  readonly round?: number;
  readonly year?: number;
  /** A number that does not follow from the lot. */
  readonly number?: number;
}

/** How an authority writes its references, each of which has exactly one spelling. */
export interface ReferenceForm {
  readonly has: (part: PartName) => boolean;
  /** Takes a reference apart; `undefined` for text of another form. */
  readonly parse: (reference: string) => ReferenceParts | undefined;
  /**
   * The reference of a round of a lot; `undefined` if it does not follow from the two, so that
   * somebody has to type it.
   */
  readonly build: (procedure: {
    readonly lot: string;
    readonly round: number;
  }) => string | undefined;
  /** Some reference of this form that a round of a lot could have, for texts. */
  readonly exampleFor: (lot: string, round?: number) => string;
  readonly example: string;
  /** The form as the source of a regular expression for the whole of a reference. */
  readonly source: string;
  readonly template: readonly TemplatePart[];
}

/**
 * The form of references that a pattern tells: text with parts in braces.
 *
 * `{lot}` is the number of the lot with its letter, `{round}` the round of the lot, `{year}` a year in
 * four digits, `{number}` any number. `{lot:2}` has at least two digits. What stands in brackets is left
 * out in the first round: `SCS-VP{lot:2}[-{round}]` → `SCS-VP06a`, `SCS-VP06a-2`.
 *
 * @throws RangeError that names a pattern which cannot be used
 */
export function referenceForm(pattern: string): ReferenceForm {
  const template = readTemplate(pattern);
  const whole = new RegExp(`^${sourceOf(template, true)}$`);
  const names = template.flatMap(({ name }) => name ?? []);
  const has = (part: PartName) => names.includes(part);
  const exampleFor = (lot: string, round = 1) => {
    const { count, letter } = lotNumberParts(lot);
    // Different procedures get different numbers.
    const number = count + round - 1 + 10 * (letter === '' ? 0 : letter.charCodeAt(0) - 96);
    return written(template, { lot, round, year: EXAMPLE_YEAR, number });
  };
  return {
    has,
    parse: (reference) => {
      const groups = whole.exec(reference)?.groups;
      return groups && partsFrom(groups, has);
    },
    build: ({ lot, round }) => {
      if (!has('lot') || has('year') || has('number')) return undefined;
      return round > 1 && !has('round') ? undefined : written(template, { lot, round });
    },
    exampleFor,
    example: exampleFor('10', 2),
    source: sourceOf(template, false),
    template,
  };
}

/**
 * What stands for a reference in addresses and anchors, where not every character can:
 * `CME-2026/014` → `cme-2026-014`
 */
export function referenceSlug(reference: string): string {
  return reference
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

const EXAMPLE_YEAR = 2026;

function partsFrom(
  groups: Readonly<Record<string, string | undefined>>,
  has: (part: PartName) => boolean,
): ReferenceParts {
  const { lot, year, number, round = '1' } = groups;
  return {
    ...(lot === undefined ? {} : { lot: lot.replace(/^0+/, '') }),
    ...(has('round') ? { round: Number(round) } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(number === undefined ? {} : { number: Number(number) }),
  };
}

function written(template: readonly TemplatePart[], parts: ReferenceParts): string {
  return template
    .filter(({ isOptional }) => !isOptional || (parts.round ?? 1) > 1)
    .map(({ text, name, digits }) => {
      if (name === undefined) return text;
      if (name !== 'lot') return String(parts[name]).padStart(digits, '0');
      const { count, letter } = lotNumberParts(parts.lot ?? '');
      return `${String(count).padStart(digits, '0')}${letter}`;
    })
    .join('');
}

/** @param isNamed whether the parts are groups with their names */
function sourceOf(template: readonly TemplatePart[], isNamed: boolean): string {
  const sourceOfPart = ({ text, name, digits, isOptional }: TemplatePart) => {
    if (name === undefined) return RegExp.escape(text);
    const form =
      name === 'year'
        ? '\\d{4}'
        : `(?:${numberSource(digits, isOptional ? 2 : 1)})${name === 'lot' ? LOT_LETTER : ''}`;
    return isNamed ? `(?<${name}>${form})` : form;
  };
  const first = template.findIndex(({ isOptional }) => isOptional);
  if (first < 0) return template.map(sourceOfPart).join('');
  const end = template.findLastIndex(({ isOptional }) => isOptional) + 1;
  const [before, optional, after] = [
    template.slice(0, first),
    template.slice(first, end),
    template.slice(end),
  ].map((parts) => parts.map(sourceOfPart).join(''));
  return `${before}(?:${optional})?${after}`;
}

/** Numbers with at least so many digits: only shorter ones have zeros in front. */
function numberSource(digits: number, least: 1 | 2): string {
  const padded = Array.from({ length: digits }, (_, zeros) => {
    const rest = digits - zeros - 1;
    return rest === 0
      ? `${'0'.repeat(zeros)}[${least}-9]`
      : `${'0'.repeat(zeros)}[1-9]\\d{${rest}}`;
  });
  return [...padded.toReversed(), `[1-9]\\d{${digits},}`].join('|');
}
