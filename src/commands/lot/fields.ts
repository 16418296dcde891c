import { dateMistake } from '../../editing/dates.ts';
import { Refusal } from '../../editing/refusal.ts';
import { languageName, localeIds, type Locale, type Localized } from '../../i18n/locales.ts';
import type { Desk } from './desk.ts';

/** Something that a command has to be told, by its arguments or in answer to a question. */
export interface Field {
  /** For `--help`. */
  readonly about: string;
  /** Asked where it is missing and somebody is there to answer. */
  readonly question: string;
  /** Shown where the answer is typed, and in `--help`. */
  readonly example: string;
  readonly isRequired: boolean;
  /** Stands behind the command without a name of its own; otherwise it is a flag. */
  readonly isArgument?: boolean;
  /** Several values may be given, with blanks between them. */
  readonly isList?: boolean;
  /** What is wrong with an answer. */
  readonly mistakeIn?: (typed: string) => string | undefined;
  /** The answers to choose from. */
  readonly choices?: (desk: Desk) => readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What was answered: a text for every field that is required. */
export type Answers<Asked extends Fields> = {
  readonly [Name in keyof Asked]: Asked[Name] extends { readonly isRequired: true }
    ? string
    : string | undefined;
};

/** A command with what it has to be told. */
interface Questions<Asked extends Fields> {
  readonly name: string;
  /** What follows the name in an example. */
  readonly example: string;
  readonly fields: Asked;
}

/** Asks a question; `undefined` where an answer is not required and none was given. */
export type Ask = (field: Field, choices: readonly Choice[]) => Promise<string | undefined>;

/**
 * Checks what was given and asks for what is missing. Where nobody can answer, it names all that is
 * missing. What is not required is asked for only on the occasion of something that is.
 *
 * @throws Refusal for what is missing or has a wrong form
 */
export async function answersTo<Asked extends Fields>(
  { name: command, example, fields }: Questions<Asked>,
  given: Readonly<Record<string, string | undefined>>,
  desk: Desk,
): Promise<Answers<Asked>> {
  const answers = new Map<string, string | undefined>();
  const missing: string[] = [];
  const list = Object.entries<Field>(fields);
  const isAsking =
    desk.ask !== undefined && list.some(([name, { isRequired }]) => isRequired && !given[name]);
  for (const [name, field] of list) {
    const typed = given[name]?.trim() || undefined;
    const value =
      typed === undefined && isAsking
        ? await desk.ask?.(field, field.choices?.(desk) ?? [])
        : typed;
    if (value === undefined && field.isRequired) missing.push(missingLine(name, field));
    const mistake = value === undefined ? undefined : field.mistakeIn?.(value);
    if (mistake) throw new Refusal(`${labelOf(name, field)}: ${mistake}`);
    answers.set(name, value);
  }
  if (missing.length > 0) {
    throw new Refusal(
      `Missing:\n${missing.join('\n')}\n→ For example: npm run lot -- ${command} ${example}`,
    );
  }
  return Object.fromEntries(answers) as Answers<Asked>;
}

/** As it is written on the command line: `--closing`, `<lot>`. */
function labelOf(name: string, { isArgument }: Field): string {
  return isArgument ? `<${name}>` : `--${name}`;
}

function missingLine(name: string, field: Field): string {
  const label = labelOf(name, field);
  return `  ${field.isArgument ? label : `${label} ${quoted(field.example)}`}  ${field.about}`;
}

/** As it is typed on a command line: in quotes if there is a blank in it. */
export function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value;
}

/** A date, with or without a time, that is required. */
export function requiredDate(about: string, example: string) {
  const question = sentence(about);
  return { about, question, example, isRequired: true, mistakeIn: dateMistake } as const;
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** When a fact becomes public. */
export function publishedField(byDefault: string) {
  return {
    about: `from when this is shown (default: ${byDefault})`,
    question: `From when is this shown? Enter for: ${byDefault}`,
    example: '2026-12-01T09:30',
    isRequired: false,
    mistakeIn: dateMistake,
  } as const;
}

/** One field for each language: `name-en`, `name-de`. */
export function localizedFields<Name extends string, IsRequired extends boolean>(
  name: Name,
  texts: { readonly about: string; readonly example: Localized; readonly isRequired: IsRequired },
) {
  type Entry = Field & { readonly isRequired: IsRequired };
  const entries = localeIds.map((locale) => {
    const about = `${texts.about} in ${languageName(locale)}`;
    const question = `${sentence(about)}${texts.isRequired ? '' : '? Enter for none'}`;
    const example = texts.example[locale];
    return [`${name}-${locale}`, { about, question, example, isRequired: texts.isRequired }];
  });
  return Object.fromEntries(entries) as Record<`${Name}-${Locale}`, Entry>;
}

/**
 * The answers to {@link localizedFields} as one text; `undefined` if there is none in any language.
 * If one is missing, the rules say so.
 */
export function localizedAnswer(
  name: string,
  answers: Readonly<Record<string, string | undefined>>,
): Localized | undefined {
  const texts = localeIds.flatMap((locale) => {
    const text = answers[`${name}-${locale}`];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return texts.length === 0 ? undefined : (Object.fromEntries(texts) as Localized);
}
