import { z } from 'astro/zod';
import { isLocale, languageName } from '../i18n/locales.ts';
import { finding, type Finding } from '../rules/problem.ts';
import { findingOf } from '../schemas/custom.ts';
import { meantKey } from './nearest.ts';
import { innermost, isOptional, keysOf, metaOf, schemaAt } from './schema-parts.ts';
import type { Path, Spot, YamlReading } from './yaml.ts';

/** A finding with its place in a file. */
export interface PlacedFinding {
  readonly found: Finding;
  readonly spot: Spot;
}

/** Data that fits a schema, or what is wrong with it in the words of the rules. */
export interface SchemaReading<Value> {
  /** Absent if the data do not fit. */
  readonly value: Value | undefined;
  readonly findings: readonly PlacedFinding[];
}

/** Holds what YAML says against a schema; every problem gets its place. */
export function readSchema<Value>(
  schema: z.ZodType<Value>,
  yaml: YamlReading,
): SchemaReading<Value> {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  const cut = cutOffTexts(schema, yaml.data, yaml, []);
  if (result.success) return { value: result.data, findings: cut };
  const issues = distinct(result.error.issues);
  const misspelt = new Set(issues.flatMap((issue) => meantPlaces(schema, issue)));
  const findings = issues
    .filter(({ path, input }) => input !== undefined || !misspelt.has(placeOf(path)))
    .flatMap((issue) => findingsOf(schema, issue, yaml));
  return { value: undefined, findings: [...findings, ...cut] };
}

/** Where the keys belong that unknown ones were meant for: there, they are not missing as well. */
function meantPlaces(schema: z.ZodType, issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysOf(schemaAt(schema, issue.path));
  return issue.keys.flatMap((key) => {
    const meant = meantKey(key, known);
    return meant === undefined ? [] : placeOf([...issue.path, meant]);
  });
}

/** A value that is wrong in two ways is one mistake. */
function distinct(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const known = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = placeOf(path);
    if (code === 'unrecognized_keys') return true;
    if (known.has(place)) return false;
    known.add(place);
    return true;
  });
}

function placeOf(path: Path): string {
  return JSON.stringify(path);
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
    const keys = keysOf(schemaAt(schema, path));
    const known = keys.join(', ');
    return issue.keys.map((key) => ({
      found: finding('unknown-key', { key, nearest: meantKey(key, keys), known }),
      spot: yaml.spotOfKey(path, key),
    }));
  }
  return [{ found: mismatch(schema, issue, yaml), spot: yaml.spotOf(path) }];
}

/** A value of another kind than the schema wants, or none. */
function mismatch(
  schema: z.ZodType,
  { path, input }: z.core.$ZodIssue,
  yaml: YamlReading,
): Finding {
  const part = schemaAt(schema, path);
  const written = yaml.writtenAt(path) ?? String(input);
  const expects = metaOf(part, 'expects');
  const expected = typeof expects === 'string' ? expects : 'a text';
  if (input !== undefined) {
    return finding('wrong-type', {
      subject: subjectOf(path),
      found: kindOf(input, written),
      expected:
        metaOf(part, 'prose') && isSingle(input) ? `it in double quotes: "${written}"` : expected,
      isOptional: isOptional(part),
    });
  }
  const key = keyName(path);
  const parent = path.slice(0, -1);
  if (isLocale(key) && metaOf(schemaAt(schema, parent), 'localized')) {
    const language = languageName(key);
    return finding('text-missing-in-language', { key: keyName(parent), language, locale: key });
  }
  return finding('missing-key', { key, expected });
}

/** `procedures[0].changes` → `“changes”`, `procedures[0]` → `Entry 1 of “procedures”` */
function subjectOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'number') return `Entry ${last + 1} of “${keyName(path)}”`;
  const key = keyName(path);
  return isLocale(key) ? `“${keyName(path.slice(0, -1))}.${key}”` : `“${key}”`;
}

/** The last name in a path: `procedures[0].changes[1]` → `changes`. */
function keyName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'file';
}

/** @param written the value as it stands in the file, which YAML may read as something else */
function kindOf(input: unknown, written: string): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a block';
  return isSingle(input) ? `${written}, which is no text` : `the text “${written}”`;
}

function isSingle(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

/** Texts for readers that end before a ` #`, as YAML has it. */
function cutOffTexts(
  schema: z.ZodType | undefined,
  data: unknown,
  yaml: YamlReading,
  path: Path,
): readonly PlacedFinding[] {
  const part = innermost(schema);
  if (part instanceof z.ZodObject && typeof data === 'object' && data !== null) {
    return keysOf(part).flatMap((key) =>
      Object.hasOwn(data, key)
        ? cutOffTexts(schemaAt(part, [key]), (data as Data)[key], yaml, [...path, key])
        : [],
    );
  }
  if (part instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((entry: unknown, index) =>
      cutOffTexts(schemaAt(part, [index]), entry, yaml, [...path, index]),
    );
  }
  const hidden = metaOf(schema, 'prose') ? yaml.remarkAfter(path) : undefined;
  if (hidden === undefined) return [];
  const details = { key: keyName(path), hidden: `#${hidden}` };
  return [{ found: finding('text-cut-off', details), spot: yaml.spotOf(path) }];
}

type Data = Readonly<Record<string, unknown>>;
