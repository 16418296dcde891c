import { z } from 'zod';
import { localeIds, requiredLocales, type Locale, type Localized } from '../../i18n/locales.ts';
import type { Path, SpotFinding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import type { YamlReading } from '../yaml/yaml.ts';
import { issueFrom } from './issues.ts';
import { innermost, keyName, keysOf, metaOf, schemaAt } from './parts.ts';

/** What a text in YAML must keep to. */
export const textRules = {
  'empty-text': {
    severity: 'error',
    description: 'A text has at least a letter or a digit.',
    example: { wrong: 'en: ""', right: 'en: Networking' },
    message: (d: { key: string }) => [
      `“${d.key}” is empty.`,
      'Write the text, or remove the key if it may be left out.',
    ],
  },
  'text-cut-off': {
    severity: 'error',
    description:
      'A text does not continue after “ #”, where YAML begins a comment that nobody sees.',
    example: { wrong: 'en: Hardware, part #2', right: 'en: "Hardware, part #2"' },
    message: (d: { key: string; hidden: string }) => [
      `“${d.key}” ends before “${d.hidden}”: nobody would see the rest.`,
      'If it belongs to the text, put the whole text in double quotes. If it is a comment, write it on a line of its own.',
    ],
  },
  'text-too-long': {
    severity: 'error',
    description: 'A summary has at most 200 characters: search engines and feeds cut longer ones.',
    example: { wrong: 'summary: (five sentences)', right: 'summary: (one sentence)' },
    message: (d: { key: string; length: number; limit: number }) => [
      `“${d.key}” has ${d.length} characters.`,
      `Shorten it to ${d.limit} or fewer.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(textRules);

/** Text for readers that is not empty, without spaces around it; `prose` marks it for the checks. */
export function textSchema(key: string, limit = Infinity) {
  return z
    .string()
    .overwrite(onOneLine)
    .superRefine((value, context) => {
      const { length } = value;
      if (!/[\p{L}\p{N}]/u.test(value))
        context.addIssue(issueFrom(finding('empty-text', { key }), value));
      if (length > limit)
        context.addIssue(issueFrom(finding('text-too-long', { key, length, limit }), value));
    })
    .meta({
      expects: 'a text',
      prose: true,
      // For editors that know the schema as JSON, where the checks above do not show.
      minLength: 1,
      ...(limit < Infinity ? { maxLength: limit } : {}),
    });
}

/**
 * A text in the languages in which it must exist, and in any other of the site; `localized` marks it for
 * the checks.
 */
export function localizedSchema(
  key: string,
  known: readonly Locale[] = localeIds,
  required: readonly Locale[] = requiredLocales,
): z.ZodType<Localized> {
  const languages = known.map((locale) => {
    const text = textSchema(`${key}.${locale}`);
    return [locale, required.includes(locale) ? text : text.optional()] as const;
  });
  const shape = Object.fromEntries(languages) as Record<string, z.ZodType<string>>;
  return z.strictObject(shape).meta({
    localized: true,
    expects: `a text per language: { ${required.map((id) => `${id}: …`).join(', ')} }`,
  });
}

/** A text as it is shown: without line breaks, tabs and what is left of an indentation. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\t\r\n]\s*|\s{2,}/g, ' ');
}

/** Texts for readers that end before a ` #`, as YAML has it. */
export function cutOffTexts(
  schema: z.ZodType | undefined,
  data: unknown,
  yaml: YamlReading,
  path: Path,
): readonly SpotFinding[] {
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
  const hidden = metaOf(schema, 'prose') ? yaml.commentAfter(path) : undefined;
  if (hidden === undefined) return [];
  const details = { key: keyName(path), hidden: `#${hidden}` };
  return [{ found: finding('text-cut-off', details), spot: yaml.spotOf(path) }];
}

type Data = Readonly<Record<string, unknown>>;
