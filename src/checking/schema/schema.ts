import { z } from 'zod';
import { isLocale, languageName, requiredLanguages } from '../../i18n/locales.ts';
import { examples } from '../examples.ts';
import type { Finding, Path, SpotFinding } from '../finding.ts';
import { meantKey } from '../nearest.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import type { YamlReading } from '../yaml/yaml.ts';
import { findingFrom, heldBy } from './issues.ts';
import { isOptional, keyName, keysOf, metaOf, schemaAt } from './parts.ts';
import { cutOffTexts } from './text.ts';

/** What keys and values must keep to, whatever they are called. */
export const schemaRules = {
  'unknown-key': {
    severity: 'error',
    description: 'Only keys that the site knows are used.',
    example: { wrong: 'closng: 2022-07-19T12:00', right: 'closing: 2022-07-19T12:00' },
    message: (d: { key: string; nearest: string | undefined; known: string }) => [
      `The site does not know “${d.key}” here.`,
      d.key.toLowerCase() === 'status'
        ? 'Remove it: the status follows from the dates.'
        : d.nearest
          ? `Write “${d.nearest}”.`
          : `These are known here: ${d.known}.`,
    ],
  },
  'missing-key': {
    severity: 'error',
    description: 'All keys that the site needs are there.',
    example: {
      wrong: '- start: 2022-06-24',
      right: `- reference: ${examples.reference('10', 3)}\n  start: 2022-06-24`,
    },
    message: (d: { key: string; expected: string }) => [
      `“${d.key}” is missing.`,
      `Add “${d.key}: …” (${d.expected}).`,
    ],
  },
  'wrong-type': {
    severity: 'error',
    description: 'A value is of the kind that belongs there: a text, a list, a block.',
    example: {
      wrong: `procedures: ${examples.reference('10')}`,
      right: `procedures:\n  - reference: ${examples.reference('10')}`,
    },
    message: (d: { subject: string; found: string; expected: string; isOptional: boolean }) => [
      `${d.subject} holds ${d.found}.`,
      `Write ${d.expected}${d.isOptional ? ', or remove the key' : ''}.`,
    ],
  },
} as const satisfies RuleSet;

/** In which languages texts must be there. */
export const languageRules = {
  'text-missing-in-language': {
    severity: 'error',
    description: `Names and reasons are given in ${requiredLanguages()}.`,
    example: {
      wrong: 'name: { en: Networking }',
      right: 'name: { en: Networking, de: Netzwerktechnologie }',
    },
    message: (d: { key: string; language: string; locale: string }) => [
      `“${d.key}” is missing in ${d.language}.`,
      `Add “${d.locale}: …”.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf({ ...schemaRules, ...languageRules });

/** Data that fits a schema, or what is wrong with it in the words of the rules. */
interface SchemaReading<Value> {
  /** Absent if the data do not fit. */
  readonly value: Value | undefined;
  readonly findings: readonly SpotFinding[];
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
    .flatMap((issue) => issueFindings(schema, issue, yaml));
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

function issueFindings(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  yaml: YamlReading,
): readonly SpotFinding[] {
  const { path } = issue;
  const own = findingFrom(issue);
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
function mismatch(schema: z.ZodType, issue: z.core.$ZodIssue, yaml: YamlReading): Finding {
  const { path, input } = issue;
  const part = schemaAt(schema, path);
  const written = yaml.writtenAt(path) ?? String(input);
  const expects = metaOf(part, 'expects');
  const expected = typeof expects === 'string' ? expects : 'a text';
  if (input !== undefined) {
    return finding('wrong-type', {
      subject: subjectOf(path),
      found: heldBy(issue) ?? kindOf(input, written),
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

/** @param written the value as it stands in the file, which YAML may read as something else */
function kindOf(input: unknown, written: string): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a block';
  return isSingle(input) ? `${written}, which is not text` : `the text “${written}”`;
}

function isSingle(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}
