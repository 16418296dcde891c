import type { Finding, SpotFinding } from './finding.ts';
import { findingsOf, type RuleSet } from './rule.ts';

/** Which characters may stand in a file. */
export const characterRules = {
  'unreadable-character': {
    severity: 'error',
    description: 'Files are saved as UTF-8 and hold nothing that cannot be read.',
    example: { wrong: 'de: Pr�fung', right: 'de: Prüfung' },
    message: (d: { where: string; code: string }) => [
      `${d.where} there is a character that nobody can read (${d.code}).`,
      'Type it again, and save the file with the encoding UTF-8.',
    ],
  },
  'invisible-character': {
    severity: 'error',
    description:
      'Nothing that cannot be seen: no characters of zero width, no soft hyphens, none that turn the direction of writing. Joiners between letters of a script that needs them are allowed.',
    example: { wrong: 'en: Net\u200Bworking', right: 'en: Networking' },
    message: (d: { where: string; name: string; code: string }) => [
      `${d.where} there is ${d.name} (${d.code}), which nobody can see.`,
      'Delete it: type the word, or the whole line, again.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(characterRules);

/**
 * Control characters, halves of characters, those without a meaning, heaps of accents on one letter,
 * and the one that stands in place of bytes that are not UTF-8: what is left of umlauts in a file that
 * was saved with an encoding of old Windows versions.
 */
const UNREADABLE = String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]|\r(?!\n|$)|[\p{Surrogate}\p{Co}\p{Cn}]|\p{M}(?=\p{M}{5})`;

/**
 * Everything that Unicode asks programs not to show (UAX #44, Default_Ignorable_Code_Point):
 * characters that turn the direction of writing, zero-width ones, soft hyphens, tags, fillers. Besides, line
 * separators and other spaces that look like nothing. They let a name look like another one.
 */
const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\uFFF9-\uFFFC\u{1D159}]`;

/** Scripts in which a zero-width joiner or non-joiner between letters is spelling (RFC 5892, A.1, A.2). */
const JOINING = [
  ...['Arab', 'Syrc', 'Mand', 'Nkoo', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml'],
  ...['Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
]
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

/** Joiners in their scripts, and what makes a picture character coloured. */
const SPELLING = String.raw`(?<=[${JOINING}])[\u200C\u200D](?=[${JOINING}])|(?<=\p{Extended_Pictographic})\uFE0F`;

const FORBIDDEN = new RegExp(`(?!${SPELLING})(?:(${UNREADABLE})|${INVISIBLE})`, 'u');

/** Names of the Unicode standard, for those that editors may have met. */
const NAMES: readonly (readonly [from: number, to: number, name: string])[] = [
  [0xad, 0xad, 'a soft hyphen'],
  [0x34f, 0x34f, 'a combining grapheme joiner'],
  [0x61c, 0x61c, 'an Arabic letter mark'],
  [0x115f, 0x1160, 'a Hangul filler'],
  [0x200b, 0x200b, 'a zero width space'],
  [0x200c, 0x200c, 'a zero width non-joiner'],
  [0x200d, 0x200d, 'a zero width joiner'],
  [0x200e, 0x200e, 'a left-to-right mark'],
  [0x200f, 0x200f, 'a right-to-left mark'],
  [0x2028, 0x2028, 'a line separator'],
  [0x2029, 0x2029, 'a paragraph separator'],
  [0x202a, 0x202a, 'a left-to-right embedding'],
  [0x202b, 0x202b, 'a right-to-left embedding'],
  [0x202c, 0x202c, 'a pop directional formatting'],
  [0x202d, 0x202d, 'a left-to-right override'],
  [0x202e, 0x202e, 'a right-to-left override'],
  [0x2060, 0x2060, 'a word joiner'],
  [0x2066, 0x2066, 'a left-to-right isolate'],
  [0x2067, 0x2067, 'a right-to-left isolate'],
  [0x2068, 0x2068, 'a first strong isolate'],
  [0x2069, 0x2069, 'a pop directional isolate'],
  [0x2800, 0x2800, 'a blank Braille pattern'],
  [0x3164, 0x3164, 'a Hangul filler'],
  [0xfe00, 0xfe0f, 'a variation selector'],
  [0xfeff, 0xfeff, 'a byte order mark'],
  [0xffa0, 0xffa0, 'a Hangul filler'],
  [0xe0000, 0xe007f, 'a tag'],
  [0xe0100, 0xe01ef, 'a variation selector'],
];

/**
 * The first character in a text that nobody can read or see.
 *
 * @param where says where it stands, from its position in the text, counted from 1: `In column 3`
 */
function characterFinding(
  text: string,
  where: (position: number) => string,
): { readonly found: Finding; readonly position: number } | undefined {
  const match = FORBIDDEN.exec(text);
  if (!match) return undefined;
  const [character, unreadable] = match;
  const point = character.codePointAt(0) ?? 0;
  const position = Array.from(text.slice(0, match.index)).length + 1;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const details = { where: where(position), code };
  const name = NAMES.find(([from, to]) => from <= point && point <= to)?.[2];
  return {
    found:
      unreadable === undefined
        ? finding('invisible-character', { ...details, name: name ?? 'a character' })
        : finding('unreadable-character', details),
    position,
  };
}

/**
 * The character that nobody can read or see in a value which spells it out in other characters, as
 * `\u202E` in YAML or `&#x202E;` in Markdown. One that stands in the file itself is found with its line.
 *
 * @param written the value as it stands in the file
 * @param name what the value is called: `“en”`
 */
export function escapedCharacter(
  value: string,
  written: string,
  name: string,
): Finding | undefined {
  const character = characterFinding(value, (at) => `In ${name}, as character ${at},`);
  return character && !FORBIDDEN.test(written) ? character.found : undefined;
}

/**
 * The findings in a file, with those for characters that nobody can read or see: these stand in place
 * of what else is wrong in their lines.
 */
export function withCharacters(
  text: string,
  findings: readonly SpotFinding[],
): readonly SpotFinding[] {
  if (!FORBIDDEN.test(text)) return findings;
  const own = text.split('\n').flatMap((line, index): readonly SpotFinding[] => {
    const character = characterFinding(line, (column) => `In column ${column}`);
    if (!character) return [];
    return [{ found: character.found, spot: { line: index + 1, column: character.position } }];
  });
  const lines = new Set(own.map(({ spot }) => spot.line));
  return [...findings.filter(({ spot }) => !lines.has(spot.line)), ...own];
}
