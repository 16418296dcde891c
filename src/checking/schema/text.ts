import { z } from 'astro/zod';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { finding } from '../finding.ts';
import { custom } from './issues.ts';

/** Text for readers that is not blank, without blanks around it; `prose` marks it for the checks. */
export function textSchema(key: string, limit = Infinity) {
  return z
    .string()
    .overwrite(onOneLine)
    .superRefine((value, context) => {
      const { length } = value;
      if (!/[\p{L}\p{N}]/u.test(value)) context.addIssue(custom(finding('blank-text', { key })));
      if (length > limit)
        context.addIssue(custom(finding('text-too-long', { key, length, limit })));
    })
    .meta({
      expects: 'a text',
      prose: true,
      // For editors that know the schema as JSON, where the checks above do not show.
      minLength: 1,
      ...(limit < Infinity ? { maxLength: limit } : {}),
    });
}

/** A text in every language of the site; `localized` marks it for the checks. */
export function localizedSchema(key: string) {
  const languages = localeIds.map((locale) => [locale, textSchema(`${key}.${locale}`)] as const);
  type Shape = Record<Locale, (typeof languages)[number][1]>;
  return z.strictObject(Object.fromEntries(languages) as Shape).meta({
    localized: true,
    expects: `a text per language: { ${localeIds.map((id) => `${id}: …`).join(', ')} }`,
  });
}

/** A text as it is shown: without line breaks, tabs and what is left of an indentation. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\t\r\n]\s*|\s{2,}/g, ' ');
}
