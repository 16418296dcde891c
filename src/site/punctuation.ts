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
export function punctuationIn({
  quotes,
  spaceBefore,
}: Pick<LanguageForms, 'quotes' | 'spaceBefore'>): (piece: string) => string {
  const breakable = spaceBefore && new RegExp(` (?=[${spaceBefore}])|(?<=«) `, 'g');
  const [outerOpening, outerClosing, innerOpening, innerClosing] = quotes;
  let before = '';
  let isWithin = false;
  return (piece) => {
    const text = breakable ? piece.replaceAll(breakable, NARROW_SPACE) : piece;
    const set = text
      .replaceAll('---', '—')
      .replaceAll('--', '–')
      .replaceAll('...', '…')
      .replaceAll(/["“”„'‘’‚]/g, (mark, index: number, whole: string) => {
        const previous = index > 0 ? (whole[index - 1] ?? '') : before;
        const next = whole[index + 1] ?? '';
        const isOpening = opens(mark, previous, next);
        if (/["“”„]/.test(mark)) return isOpening ? outerOpening : outerClosing;
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
