import type { en } from './languages/en.ts';
import type { Forms } from './plural.ts';

/** How a language writes, apart from what the site says in it. */
export interface LanguageForms {
  /** BCP-47 tag: the value of `lang`, the folder of its texts, the first segment of its addresses. */
  readonly tag: string;
  /** BCP-47 tag whose conventions dates, lists and numbers follow. */
  readonly format: string;
  /** Name of the language in the language itself. */
  readonly label: string;
  /** Quotation marks, with their spaces: opening and closing, then those within a quotation. */
  readonly quotes: readonly [string, string, string, string];
  /** What stands between a word and what it introduces; `: ` if absent. */
  readonly colon?: string;
  /** Marks before which a typed space is narrow and must not break, like `;!?` in French. */
  readonly spaceBefore?: string;
  /** Names of types of procedure by the law that has them, where they are not those of the messages. */
  readonly typesByLaw?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Corrects a date that `Intl` wrote, like the first of a month in French. */
  readonly correctedDate?: (written: string) => string;
  /** Short names of time zones where `Intl` writes only an offset, by their English short names. */
  readonly zoneNames?: Readonly<Record<string, string>>;
}

type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Source[Key] extends string
      ? string
      : Source[Key] extends { readonly other: string }
        ? Forms
        : Translation<Source[Key]>;
};

type Part<Source> = {
  readonly [Key in keyof Source]?: Source[Key] extends
    string | Forms | ((...values: never) => string)
    ? Source[Key]
    : Part<Source[Key]>;
};

/** All that the site says, apart from the content: the keys and parameters of English. */
export type Messages = Translation<(typeof en)['messages']>;

/** A language in which nothing is missing. */
export interface Language extends LanguageForms {
  readonly messages: Messages;
}

/** A language that may leave messages out: those of the default language stand in their place. */
export interface PartialLanguage extends LanguageForms {
  readonly messages: Part<Messages>;
}

/** The languages of a site: `src/authority/languages.ts`. */
export interface LanguageSettings {
  /** The language of addresses without a prefix, and the one that others fall back to. */
  readonly default: Language;
  /** The other ones, in the order in which they are offered. */
  readonly others: readonly PartialLanguage[];
  /** Tags of those in which every name and reason must exist. */
  readonly required: readonly string[];
}
