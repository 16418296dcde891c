import { Option } from 'commander';
import { localTimeFinding } from '../../checking/schema/dates.ts';
import { UserError } from '../../editing/user-error.ts';
import { languageName, localeIds, requiredLocales, type Localized } from '../../i18n/locales.ts';
import { organisation } from '../../organisation.ts';
import { instantFrom, isoInZone, type Instant } from '../../tenders/time.ts';

/** Reads a day or a minute as it stands in the content. @throws UserError in the words of the rules */
export function localDate(typed: string): string {
  const found = localTimeFinding(typed);
  if (found) throw new UserError(`${found.message}\n→ ${found.remedy}`);
  return typed;
}

/** As {@link localDate}, where a time with an offset will do as well: it names one instant. */
export function instant(typed: string): Instant {
  try {
    return instantFrom(typed, organisation.timeZone);
  } catch {
    return instantFrom(localDate(typed), organisation.timeZone);
  }
}

/** An instant as editors write it, to the minute: `2026-12-01T09:30`. */
export function localMinute(now: Instant): string {
  return isoInZone(now, organisation.timeZone).slice(0, '2026-12-01T09:30'.length);
}

/** When a fact becomes public: now, if nothing else is typed. */
export function publishedOption(name: 'published' | 'announced', now: Instant): Option {
  return new Option(`--${name} <date>`, 'from when this is shown')
    .argParser(localDate)
    .default(localMinute(now), 'now');
}

/**
 * An option for each language: `--name-en`, `--name-de`.
 *
 * @param isRequired whether those in which texts must exist have to be typed
 */
export function textOptions(name: string, isRequired = false): readonly Option[] {
  return localeIds.map((locale) =>
    new Option(flagOf(name, locale), `${name} in ${languageName(locale)}`).makeOptionMandatory(
      isRequired && requiredLocales.includes(locale),
    ),
  );
}

/**
 * What was typed for {@link textOptions}; `undefined` if there is none in any language. If one is
 * missing, the rules say so.
 */
export function textsOf(name: string, options: object): Localized | undefined {
  const typed = options as Readonly<Record<string, string | undefined>>;
  const texts = localeIds.flatMap((locale) => {
    const text = typed[new Option(flagOf(name, locale)).attributeName()];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function flagOf(name: string, locale: string): string {
  return `--${name}-${locale} <text>`;
}
