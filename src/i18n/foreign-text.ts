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
  return text.includes(OPENING) ? text.replaceAll(MARKS, '') : text;
}

/**
 * A page in which each foreign text is an element with its language. Within a tag, and in elements that
 * hold no others, such as `title` and scripts, it is just the text.
 */
export function withLanguageElements(html: string): string {
  if (!html.includes(OPENING)) return html;
  return html.replaceAll(PARTS, (part, tag: string | undefined) =>
    tag === undefined
      ? part
          .replaceAll(BEGINNING, (_, locale: string) => `<span lang="${locale}">`)
          .replaceAll(CLOSING, '</span>')
      : plainText(part),
  );
}

const BEGINNING = new RegExp(`${OPENING}([^${LANGUAGE_END}]*)${LANGUAGE_END}`, 'g');
const MARKS = new RegExp(`${BEGINNING.source}|${CLOSING}`, 'g');

/** What no element may stand in, or text. */
const PARTS =
  /(<!--[^]*?-->|<(?:title|script|style|textarea)\b[^]*?<\/(?:title|script|style|textarea)>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|<!doctype[^>]*>)|[^<]+/gi;
