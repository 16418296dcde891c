import { z } from 'astro/zod';
import { isLocale, languageName } from '../i18n/locales.ts';
import { finding, type Finding } from '../rules/problem.ts';
import { findingOf } from '../schemas/custom.ts';
import { nearest } from './nearest.ts';
import type { Path, Spot, YamlReading } from './yaml.ts';

/** A finding with its place in a file. */
export interface PlacedFinding {
  readonly found: Finding;
  readonly spot: Spot;
}

/** Data that fits a schema, or what is wrong with it in the words of the rules. */
export type SchemaReading<Value> =
  | { readonly value: Value; readonly findings: readonly [] }
  | { readonly value: undefined; readonly findings: readonly PlacedFinding[] };

/** Holds what YAML says against a schema; every problem gets its place. */
export function readSchema<Value>(
  schema: z.ZodType<Value>,
  yaml: YamlReading,
): SchemaReading<Value> {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(schema, issue, yaml));
  return { value: undefined, findings };
}

function findingsOf(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  yaml: YamlReading,
): readonly PlacedFinding[] {
  const { path } = issue;
  const own = findingOf(issue);
  if (own) return [{ found: own, spot: yaml.spotOf(path) }];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      found: finding('unknown-key', {
        key,
        nearest: nearest(key, known),
        known: known.join(', '),
      }),
      spot: yaml.spotOfKey(path, key),
    }));
  }
  return [{ found: mismatch(schema, issue), spot: yaml.spotOf(path) }];
}

/** A value of another kind than the schema wants, or none. */
function mismatch(schema: z.ZodType, { path, input }: z.core.$ZodIssue): Finding {
  const key = keyName(path);
  const expected = expectedAt(schema, path);
  if (input !== undefined) return finding('wrong-type', { key, found: kindOf(input), expected });
  const parent = path.slice(0, -1);
  if (isLocale(key) && innermost(schemaAt(schema, parent))?.meta()?.['localized']) {
    const language = languageName(key);
    return finding('text-missing-in-language', { key: keyName(parent), language, locale: key });
  }
  return finding('missing-key', { key, expected });
}

/** The last name in a path: `procedures[0].changes[1]` → `changes`. */
function keyName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'file');
}

function kindOf(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a block';
  return `${typeof input === 'number' ? 'the number' : typeof input === 'boolean' ? 'the truth value' : 'the text'} “${String(input)}”`;
}

function expectedAt(schema: z.ZodType, path: Path): string {
  for (let part: z.ZodType | undefined = schemaAt(schema, path); part; part = unwrapped(part)) {
    const expects = part.meta()?.['expects'];
    if (typeof expects === 'string') return expects;
  }
  return 'a text';
}

function knownKeys(schema: z.ZodType | undefined): readonly string[] {
  const object = innermost(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** The part of a schema that a path leads to, with its optional wrapping. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const container = innermost(current);
    if (container instanceof z.ZodObject) {
      current = (container.shape as Record<PropertyKey, z.ZodType>)[step];
    } else if (container instanceof z.ZodArray) {
      current = container.element as z.ZodType;
    } else if (container instanceof z.ZodRecord) {
      current = container.valueType as z.ZodType;
    } else {
      return undefined;
    }
  }
  return current;
}

function innermost(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (let inner = current && unwrapped(current); inner; inner = unwrapped(inner)) current = inner;
  return current;
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return undefined;
}
