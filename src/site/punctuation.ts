import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { textPlaceOf } from '../checking/file-names.ts';
import type { LanguageForms } from '../i18n/language.ts';
import { languageOf } from '../i18n/locales.ts';

/**
 * Sets what keyboards lack, in texts of the content folder: quotation marks as their language has
 * them, apostrophes, dashes (`--`, `---`) and the ellipsis (`...`). The parser could do it as well, but
 * for English only, and in time that grows with the square of their number.
 */
export const punctuation: MdastPluginEntry = ({ fileURL }) => {
  const place = fileURL && textPlaceOf(fileURLToPath(fileURL));
  if (!place) return undefined;
  let set = punctuationIn(languageOf(place.locale));
  const begin = () => {
    set = punctuationIn(languageOf(place.locale));
  };
  return defineMdastPlugin({
    name: 'punctuation',
    paragraph: begin,
    heading: begin,
    tableCell: begin,
    // A quotation mark behind code closes.
    inlineCode: () => void set('x'),
    text(node, context) {
      const value = set(node.value);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
};

/**
 * Sets the pieces of one paragraph, in order: a quotation may span several pieces. Quotes that were
 * typed as those of the language stay. Spaces that must not break do not.
 */
export function punctuationIn(language: MarksOfLanguage): (piece: string) => string {
  const [outerOpening, outerClosing, innerOpening, innerClosing] = language.quotes;
  const spaced = spacedMarks(language);
  let before = '';
  let isQuoted = false;
  let isWithin = false;
  return (piece) => {
    const set = spaced
      .reduce((text, [typed, mark]) => text.replaceAll(typed, mark), piece)
      .replaceAll('---', '—')
      .replaceAll('--', '–')
      .replaceAll('...', '…')
      .replaceAll(/["“”„«»'‘’‚]/g, (mark, index: number, whole: string) => {
        if (mark === '«' || mark === '»') {
          isQuoted = mark === '«';
          return mark;
        }
        const isInner = mark === innerOpening || mark === innerClosing;
        if (isQuoted && isInner && /[“”]/.test(mark)) return mark;
        const previous = index > 0 ? (whole[index - 1] ?? '') : before;
        const next = whole[index + 1] ?? '';
        const isOpening = opens(mark, previous, next);
        if (/["“”„]/.test(mark)) {
          isQuoted = isOpening;
          return isOpening ? outerOpening : outerClosing;
        }
        if (isOpening) {
          isWithin = true;
          return innerOpening;
        }
        const isClosing = isWithin && !WORD.test(next);
        if (isClosing) isWithin = false;
        return isClosing ? innerClosing : '’';
      });
    before = set.at(-1) ?? before;
    return set;
  };
}

type MarksOfLanguage = Pick<LanguageForms, 'colon' | 'quotes' | 'spaceBefore'>;

/** Marks behind or before a typed space, and with the one that the language wants there. */
function spacedMarks({
  colon = ': ',
  quotes,
  spaceBefore = '',
}: MarksOfLanguage): readonly (readonly [typed: string, set: string])[] {
  const marks = [
    colon.trimEnd(),
    ...quotes,
    ...[...spaceBefore].map((mark) => `${NARROW_SPACE}${mark}`),
  ];
  return marks
    .map((mark) => [mark.replace(/\s/, ' '), mark] as const)
    .filter(([typed, mark]) => typed !== mark);
}

/** Keeps what stands on both sides of it on one line. */
const NARROW_SPACE = '\u202F';

const WORD = /^[\p{L}\p{N}]/u;

/** Whether a mark opens a quotation, by what stands before and behind it. */
function opens(mark: string, previous: string, next: string): boolean {
  if (mark === '„' || mark === '‚') return true;
  if (mark === '”') return false;
  if (/^\p{Pd}$/u.test(previous)) return WORD.test(next);
  return /^[\s([{„“‚‘]?$/.test(previous) && !/^\s/.test(next);
}
