import type { z } from 'zod';
import type { Messages } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';

/** Where readers see a fact: on the page of its lot, there at a glance, on the card of an open tender. */
export type FactPlace = 'page' | 'glance' | 'card';

interface JsonLdParts {
  readonly demand?: object;
  readonly product?: object;
}

/**
 * One thing that a procedure may state to bidders besides its dates and its portal, and how every
 * output says it. Its word is the message `facts.<key>` of each language.
 */
interface FactDefinition<Key, Value> {
  /** In the files of editors, and in `tenders.json`. */
  readonly key: Key;
  /** What it is, in a sentence, for editors and for those who use the data. */
  readonly description: string;
  /** What editors type. */
  readonly schema: z.ZodType<Value>;
  /** The same in words: `an amount with its currency`. */
  readonly expects: string;
  /** What an editor might type, as YAML on one line. */
  readonly example: string;
  /** In `tenders.json`, where that is not just what editors type. */
  readonly json?: z.ZodType<Value>;
  readonly places: readonly FactPlace[];
  /** As readers see it. */
  readonly text: (value: Value, locale: Locale) => string;
  /** What a reader may look for in the table. */
  readonly search?: (value: Value, locale: Locale) => string;
  /** Columns of `tenders.csv`. */
  readonly csv: Readonly<Record<string, (value: Value) => string>>;
  /** Fields of `tender` in OCDS 1.1. */
  readonly ocds?: (value: Value) => object;
  /** Properties of a `Demand` of schema.org, and of the `Product` that it seeks. */
  readonly jsonLd?: (value: Value) => JsonLdParts;
}

/** A {@link FactDefinition} that takes what its schema has let pass. */
export interface Fact<Key extends string = string, Value = unknown> {
  readonly key: Key;
  readonly description: string;
  readonly example: string;
  readonly schema: z.ZodType<Value>;
  readonly json: z.ZodType<Value>;
  readonly places: readonly FactPlace[];
  readonly columns: readonly string[];
  readonly label: (locale: Locale) => string;
  readonly text: (value: unknown, locale: Locale) => string;
  readonly search: (value: unknown, locale: Locale) => string;
  /** @param value `undefined` where it is not known: the cells stay empty */
  readonly csv: (value: unknown) => Readonly<Record<string, string>>;
  readonly ocds: (value: unknown) => object;
  readonly jsonLd: (value: unknown) => JsonLdParts;
}

export function fact<Key extends keyof Messages['facts'], Value>(
  definition: FactDefinition<Key, Value>,
): Fact<Key, Value> {
  const { key, description, expects, example, places, csv } = definition;
  const schema = definition.schema
    .describe(description)
    .meta({ expects: `${expects}, like ${example}` });
  // Values of a fact come from its own schema.
  const own = (value: unknown) => value as Value;
  return {
    key,
    description,
    example,
    schema,
    json: (definition.json ?? definition.schema).describe(description),
    places,
    columns: Object.keys(csv),
    label: (locale) => {
      const words: Readonly<Record<Key, string>> = messages(locale).facts;
      return words[key];
    },
    text: (value, locale) => definition.text(own(value), locale),
    search: (value, locale) => definition.search?.(own(value), locale) ?? '',
    csv: (value) =>
      Object.fromEntries(
        Object.entries(csv).map(([column, cell]) => [
          column,
          value === undefined ? '' : cell(own(value)),
        ]),
      ),
    ocds: (value) => definition.ocds?.(own(value)) ?? {},
    jsonLd: (value) => definition.jsonLd?.(own(value)) ?? {},
  };
}
