import type { Locale } from './locales.ts';
import { de } from './strings/de.ts';
import { en } from './strings/en.ts';

/** The same keys with the same parameters as the default language, to the last one. */
export type Strings = Translation<typeof en>;

type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Source[Key] extends string
      ? string
      : Translation<Source[Key]>;
};

/** What the site says in each language, apart from the content. */
export const strings = { en, de } satisfies Record<Locale, Strings>;
