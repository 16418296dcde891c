import type { z } from 'zod';
import { cpv } from './cpv.ts';
import type { Fact, FactPlace } from './fact.ts';
import { value } from './value.ts';

/** Every fact by its key, in the order in which readers see them. */
const all = { value, cpv } as const;

export const facts: readonly Fact[] = Object.values(all);

type JsonShape = { [Key in keyof typeof all]: z.ZodNullable<(typeof all)[Key]['json']> };

/** The facts in `tenders.json`: null where they are not known. */
export const factJsonShape = Object.fromEntries(
  facts.map(({ key, json }) => [key, json.nullable()]),
) as unknown as JsonShape;

type Shape = { [Key in keyof typeof all]: z.ZodOptional<(typeof all)[Key]['schema']> };

/** What editors may type in a procedure, and anew in a change. */
export const factShape = Object.fromEntries(
  facts.map(({ key, schema }) => [key, schema.optional()]),
) as unknown as Shape;

/** Values of facts by their keys; what is not known is absent. */
export type FactValues = Readonly<Record<string, unknown>>;

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

/** What the known facts add to `tender` in OCDS. */
export function ocdsFacts(values: FactValues | undefined): object {
  return together(statedFacts(values).map(({ fact, value }) => fact.ocds(value)));
}

/** What the known facts add to a `Demand` of schema.org, and to the `Product` that it seeks. */
export function jsonLdFacts(values: FactValues | undefined): {
  readonly demand: object;
  readonly product: object;
} {
  const parts = statedFacts(values).map(({ fact, value }) => fact.jsonLd(value));
  return {
    demand: together(parts.map(({ demand = {} }) => demand)),
    product: together(parts.map(({ product = {} }) => product)),
  };
}

function together(parts: readonly object[]): object {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
