import { organisation } from '../organisation.ts';
import { referenceForm, type ReferenceForm } from '../tenders/reference.ts';

/** The form of the authority’s references. */
export const REFERENCE_FORM = referenceForm(organisation.references.pattern);

const NUMERALS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Tells editors in words how a reference is written, after “A reference has the form”. */
export function describeForm({ template }: ReferenceForm): string {
  const pieces = template.flatMap(
    ({ text, name, digits, isOptional }, index): readonly string[] => {
      if (name === 'lot') {
        const count = digits > 1 ? `${NUMERALS[digits]} digits` : 'the number of the lot';
        return [count, 'the letter of the lot if it has one'];
      }
      if (name === 'year') return ['the year in four digits'];
      if (name === 'number') {
        return [digits > 1 ? `a number of at least ${NUMERALS[digits]} digits` : 'a number'];
      }
      if (name === undefined) return isOptional ? [] : [text];
      if (!isOptional) return ['the number of the round'];
      const [before = '', after = ''] = [template[index - 1], template[index + 1]].map(
        (neighbour) => (neighbour?.isOptional && neighbour.text) || '',
      );
      const [second, third] = [2, 3].map(
        (round) => `${before}${String(round).padStart(digits, '0')}${after}`,
      );
      return [`${second}, ${third} … for a further round`];
    },
  );
  const last = pieces.pop() ?? '';
  return pieces.length === 0 ? last : `${pieces.join(', ')}, and ${last}`;
}
