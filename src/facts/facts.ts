import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { bindingUntil } from './binding-until.ts';
import { contact } from './contact.ts';
import { cpv } from './cpv.ts';
import { criteria } from './criteria.ts';
import type { Fact, FactPlace, FactValues, OcdsContact, TypedForms } from './fact.ts';
import { framework } from './framework.ts';
import { languages } from './languages.ts';
import { legalBasis } from './legal-basis.ts';
import { nature } from './nature.ts';
import { performance } from './performance.ts';
import { place } from './place.ts';
import { questionsUntil } from './questions-until.ts';
import { requestsUntil } from './requests-until.ts';
import { type } from './type.ts';
import { value } from './value.ts';
import { variants } from './variants.ts';

/** Every fact by its key, in the order in which readers see them. */
const all = {
  type,
  legalBasis,
  nature,
  value,
  cpv,
  place,
  performance,
  framework,
  questionsUntil,
  requestsUntil,
  bindingUntil,
  criteria,
  variants,
  languages,
  contact,
} as const;

export const facts: readonly Fact[] = Object.values(all);

type JsonShape = { [Key in keyof typeof all]: z.ZodNullable<(typeof all)[Key]['json']> };

/** The facts in `tenders.json`: null where they are not known. */
export const factJsonShape = Object.fromEntries(
  facts.map(({ key, json }) => [key, json.nullable()]),
) as unknown as JsonShape;

type Shape = {
  [Key in keyof typeof all]: z.ZodOptional<ReturnType<(typeof all)[Key]['schema']>>;
};

/** What editors may type in a procedure, and anew in a change. */
export function factShape(forms: TypedForms): Shape {
  const schemas = facts.map(({ key, schema }) => [key, schema(forms).optional()] as const);
  return Object.fromEntries(schemas) as unknown as Shape;
}

/** A fact by its key. @throws RangeError if there is none */
export function factOf(key: string): Fact {
  const fact = facts.find((candidate) => candidate.key === key);
  if (!fact) throw new RangeError(`There is no fact ${key}`);
  return fact;
}

/** The facts among what an editor typed. */
export function factValues(content: FactValues): FactValues {
  return Object.fromEntries(
    facts.flatMap(({ key }) => (content[key] === undefined ? [] : [[key, content[key]]])),
  );
}

/** The facts that are known, each with its value, in the order in which readers see them. */
export function statedFacts(
  values: FactValues | undefined,
  place?: FactPlace,
): readonly { readonly fact: Fact; readonly value: unknown }[] {
  return facts
    .filter((fact) => place === undefined || fact.places.includes(place))
    .flatMap((fact) => {
      const value = values?.[fact.key];
      return value === undefined ? [] : [{ fact, value }];
    });
}

/** What the known facts add to `tender` in OCDS. @param locale language of fields that state none */
export function ocdsFacts(values: FactValues = {}, locale: Locale): object {
  return together(statedFacts(values).map(({ fact, value }) => fact.ocds(value, locale, values)));
}

/** What the known facts add to the contact of the authority in OCDS. */
export function ocdsContact(values: FactValues | undefined): OcdsContact {
  return together(statedFacts(values).map(({ fact, value }) => fact.ocdsContact(value)));
}

/** What the known facts add to a `Demand` of schema.org, and to the `Product` that it seeks. */
export function jsonLdFacts(
  values: FactValues | undefined,
  locale: Locale,
): {
  readonly demand: object;
  readonly product: object;
} {
  const parts = statedFacts(values).map(({ fact, value }) => fact.jsonLd(value, locale));
  return {
    demand: together(parts.map(({ demand = {} }) => demand)),
    product: together(parts.map(({ product = {} }) => product)),
  };
}

function together(parts: readonly object[]): object {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
