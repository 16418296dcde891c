import type { z } from 'zod';
import type { Messages } from '../i18n/language.ts';
import { localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';

/** Where readers see a fact: on the page of its lot, there at a glance, on the card of an open tender. */
export type FactPlace = 'page' | 'glance' | 'card';

/** Values of facts by their keys; what is not known is absent. */
export type FactValues = Readonly<Record<string, unknown>>;

/** Forms of what editors type that have rules of their own. */
export interface TypedForms {
  /** Local wall time of the site’s zone: a day or a minute. */
  readonly localTime: z.ZodType<string>;
  /** A text for readers. @param key what editors call it */
  readonly text: (key: string) => z.ZodType<string>;
  /** A text for readers per language. @param key what editors call it */
  readonly localized: (key: string) => z.ZodType<Localized>;
}

/** How `tenders.json` says a value. */
interface PublishedForm<Value, Json> {
  readonly schema: z.ZodType<Json>;
  readonly value: (value: Value) => Json;
}

/** A contact in OCDS 1.1, as far as procedures state one. */
export interface OcdsContact {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
}

interface JsonLdParts {
  readonly demand?: object;
  readonly product?: object;
}

type Cells<Value> = Readonly<Record<string, (value: Value) => string>>;

/**
 * One thing that a procedure may state to bidders besides its dates and its portal, and how every
 * output says it. Its word is the message `facts.<key>` of each language.
 */
interface FactDefinition<Key, Value, Json> {
  /** In the files of editors, and in `tenders.json`. */
  readonly key: Key;
  /** What it is, in a sentence, for editors and for those who use the data. */
  readonly description: string;
  /** What editors type. */
  readonly schema: (forms: TypedForms) => z.ZodType<Value>;
  /** The same in words: `an amount with its currency`. */
  readonly expects: string;
  /** What an editor might type, as YAML on one line. */
  readonly example: string;
  readonly json: PublishedForm<Value, Json>;
  readonly places: readonly FactPlace[];
  /** As readers see it. @param stated all that the procedure states, for a fact that another one names */
  readonly text: (value: Value, locale: Locale, stated: FactValues) => string;
  /** What a reader may look for in the table. */
  readonly search?: (value: Value, locale: Locale) => string;
  /** Columns of `tenders.csv`. */
  readonly csv: Cells<Value>;
  /** Fields of `tender` in OCDS 1.1. @param locale language of fields that state none */
  readonly ocds?: (value: Value, locale: Locale, stated: FactValues) => object;
  /** Whom bidders may ask, in OCDS 1.1. */
  readonly ocdsContact?: (value: Value) => OcdsContact;
  /** Properties of a `Demand` of schema.org, and of the `Product` that it seeks. */
  readonly jsonLd?: (value: Value, locale: Locale) => JsonLdParts;
}

/** A {@link FactDefinition} that takes what its schema has let pass. */
export interface Fact<Key extends string = string, Value = unknown, Json = unknown> {
  readonly key: Key;
  readonly description: string;
  readonly example: string;
  readonly schema: (forms: TypedForms) => z.ZodType<Value>;
  readonly json: z.ZodType<Json>;
  /** The value in `tenders.json`; `undefined` where it is not known. */
  readonly published: (value: unknown) => unknown;
  readonly places: readonly FactPlace[];
  readonly columns: readonly string[];
  readonly label: (locale: Locale) => string;
  readonly text: (value: unknown, locale: Locale, stated: FactValues | undefined) => string;
  readonly search: (value: unknown, locale: Locale) => string;
  /** @param value `undefined` where it is not known: the cells stay empty */
  readonly csv: (value: unknown) => Readonly<Record<string, string>>;
  readonly ocds: (value: unknown, locale: Locale, stated: FactValues) => object;
  readonly ocdsContact: (value: unknown) => OcdsContact;
  readonly jsonLd: (value: unknown, locale: Locale) => JsonLdParts;
}

export function fact<Key extends keyof Messages['facts'], Value, Json>(
  definition: FactDefinition<Key, Value, Json>,
): Fact<Key, Value, Json> {
  const { key, description, expects, example, places, csv } = definition;
  // Values of a fact come from its own schema.
  const own = (value: unknown) => value as Value;
  return {
    key,
    description,
    example,
    schema: (forms) =>
      definition
        .schema(forms)
        .describe(description)
        .meta({ expects: `${expects}, like ${example}` }),
    json: definition.json.schema.describe(description),
    published: (value) => (value === undefined ? undefined : definition.json.value(own(value))),
    places,
    columns: Object.keys(csv),
    label: (locale) => {
      const words: Readonly<Record<Key, string>> = messages(locale).facts;
      return words[key];
    },
    text: (value, locale, stated = {}) => definition.text(own(value), locale, stated),
    search: (value, locale) => definition.search?.(own(value), locale) ?? '',
    csv: (value) =>
      Object.fromEntries(
        Object.entries(csv).map(([column, cell]) => [
          column,
          value === undefined ? '' : cell(own(value)),
        ]),
      ),
    ocds: (value, locale, stated) => definition.ocds?.(own(value), locale, stated) ?? {},
    ocdsContact: (value) => definition.ocdsContact?.(own(value)) ?? {},
    jsonLd: (value, locale) => definition.jsonLd?.(own(value), locale) ?? {},
  };
}

/** An issue of a schema, with what the value holds that is wrong: `weights that make 90` */
export function wrongly(holds: string, path: readonly string[], input: unknown) {
  return { code: 'custom' as const, path: [...path], input, params: { holds } };
}

/** The form of a value that `tenders.json` says as editors type it. */
export function asTyped<Value>(schema: z.ZodType<Value>): PublishedForm<Value, Value> {
  return { schema, value: (value) => value };
}

/** Columns of `tenders.csv`, one per language of the site: `place_en`, `place_de`. */
export function columnPerLanguage<Value>(
  column: string,
  cell: (value: Value, locale: Locale) => string,
): Cells<Value> {
  return Object.fromEntries(
    localeIds.map((locale) => [`${column}_${locale}`, (value: Value) => cell(value, locale)]),
  );
}
