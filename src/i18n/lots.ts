import { organisation } from '../organisation.ts';
import { textIn } from './localized.ts';
import type { Locale, Localized } from './locales.ts';
import { messages } from './messages.ts';

interface NamedLot {
  readonly number: string;
  readonly name: Localized;
}

/** What stands for a lot in a sentence: `Lot 6a`, or its name where procedures are not in lots. */
export function lotLabel(locale: Locale, { number, name }: NamedLot): string {
  return organisation.lots ? messages(locale).lot.label(number) : textIn(name, locale);
}

/** A lot with its name: `Lot 6a: Storage`, or the name alone where procedures are not in lots. */
export function lotTitle(locale: Locale, { number, name }: NamedLot): string {
  const shown = textIn(name, locale);
  return organisation.lots ? messages(locale).lot.title(number, shown) : shown;
}
