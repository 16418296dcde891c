import type { FactPlace } from '../facts/fact.ts';
import { statedFacts } from '../facts/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Terms } from '../tenders/terms.ts';

/** What a procedure states besides its dates and its portal. */
export interface FactView {
  readonly label: string;
  readonly text: string;
}

/** The facts that are known and shown in a place, in their order. */
export function factViews(locale: Locale, { facts }: Terms, place: FactPlace): readonly FactView[] {
  return statedFacts(facts, place).map(({ fact, value }) => ({
    label: fact.label(locale),
    text: fact.text(value, locale, facts),
  }));
}

/** What readers may look for in the table by the facts of a procedure. */
export function factSearch(locale: Locale, { facts }: Terms): string {
  return statedFacts(facts)
    .map(({ fact, value }) => fact.search(value, locale))
    .filter((text) => text !== '')
    .join(' ');
}
