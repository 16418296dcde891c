import type { Locale } from './locales.ts';

/*
 * A text that stands in for a missing one is in another language than what surrounds it, and must say
 * so to screen readers and machines. It carries its language with it, between characters that Unicode
 * keeps for the inside of programs (section 23.7) and that no editor can type; whoever writes HTML turns
 * them into an element with `lang`, everybody else takes them out.
 */
const OPENING = '\uFDD0';
const LANGUAGE_END = '\uFDD1';
const CLOSING = '\uFDD2';

/** A text that tells in which language it is. */
export function foreignText(locale: Locale, text: string): string {
  return `${OPENING}${locale}${LANGUAGE_END}${text}${CLOSING}`;
}

/** A text without word of its language, for all that cannot say it. */
export function plainText(text: string): string {
  return text.replaceAll(MARKS, '');
}

/**
 * A page in which each foreign text is an element with its language. Within a tag, and in elements that
 * hold no others, such as `title` and scripts, it is just the text.
 */
export function withLanguageElements(html: string): string {
  if (html.search(MARKS) < 0) return html;
  return html.replaceAll(PARTS, (part, ...[, text]: [string, string | undefined]) =>
    text === undefined ? plainText(part) : languageElements(text),
  );
}

/** A text between two tags. An element that it opens ends in it, and none is closed twice. */
function languageElements(text: string): string {
  let open = 0;
  const elements = text.replaceAll(MARKS, (mark, locale: string | undefined) => {
    if (locale !== undefined) {
      open += 1;
      return `<span lang="${locale}">`;
    }
    if (mark !== CLOSING || open === 0) return '';
    open -= 1;
    return '</span>';
  });
  return `${elements}${'</span>'.repeat(open)}`;
}

/** A beginning with its language, an end, or what is left of either. */
const MARKS = new RegExp(
  `${OPENING}([A-Za-z\\d-]+)${LANGUAGE_END}|[${OPENING}${LANGUAGE_END}${CLOSING}]`,
  'g',
);

/** What no element may stand in, or text. */
const PARTS =
  /<!--[^]*?-->|<(title|script|style|textarea)\b[^]*?<\/\1>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|<!doctype[^>]*>|([^<]+)/gi;
