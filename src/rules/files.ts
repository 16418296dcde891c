import type { RuleSet } from './rule.ts';

/** What files must be named and hold. */
export const fileRules = {
  'stray-file': {
    severity: 'error',
    about: 'Every file in a content folder has a name that the site knows.',
    example: { wrong: 'lots/lot6ayaml', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; expected: string }) => [
      `The name “${d.name}” does not fit here, so this file would never be shown.`,
      `Rename it to ${d.expected}, or move it out of the content folder.`,
    ],
  },
  'second-file': {
    severity: 'error',
    about: 'There is one file for a lot, and one text for a lot in a language.',
    example: { wrong: 'lots/lot6a.yaml and lots/lot06a.yaml', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; other: string }) => [
      `“${d.name}” is a second file beside “${d.other}”, and only one of them can be right.`,
      `Move what is still needed into ${d.other} and delete this file.`,
    ],
  },
  'empty-file': {
    severity: 'error',
    about: 'A file says something.',
    example: { wrong: '(nothing)', right: 'name: { en: Networking, de: Netzwerktechnologie }' },
    says: () => ['The file is empty.', 'Write its content, or delete it if it is not needed.'],
  },
  'broken-yaml': {
    severity: 'error',
    about: 'A file can be read as YAML: “key: value”, indented with blanks, two per level.',
    example: { wrong: 'name: {en: Networking', right: 'name: { en: Networking, de: Netzwerk }' },
    says: (d: { cause: string; column: number }) => [
      `YAML cannot be read from column ${d.column} on: ${d.cause}`,
      'Look at this line and the one above: a bracket or quote that is not closed, a tab, or wrong indentation. Text with a colon goes into double quotes.',
    ],
  },
  'duplicate-key': {
    severity: 'error',
    about: 'A key stands only once in its block.',
    example: {
      wrong: 'closing: 2022-07-19T12:00\nclosing: 2022-08-02T12:00',
      right:
        'closing: 2022-07-19T12:00\nchanges:\n  - published: 2022-07-19T14:29\n    closing: 2022-08-02T12:00',
    },
    says: (d: { key: string }) => [
      `“${d.key}” stands here twice.`,
      'Keep one. A new deadline is not a second “closing”, but a change below “changes:”.',
    ],
  },
  'unknown-key': {
    severity: 'error',
    about: 'Only keys that the site knows.',
    example: { wrong: 'closng: 2022-07-19T12:00', right: 'closing: 2022-07-19T12:00' },
    says: (d: { key: string; nearest: string | undefined; known: string }) => [
      `The site does not know “${d.key}” here.`,
      d.nearest ? `Write “${d.nearest}”.` : `Known here: ${d.known}.`,
    ],
  },
  'missing-key': {
    severity: 'error',
    about: 'What the site cannot do without is there.',
    example: {
      wrong: '- start: 2022-06-24',
      right: '- reference: SCS-VP10-3\n  start: 2022-06-24',
    },
    says: (d: { key: string; expected: string }) => [
      `“${d.key}” is missing.`,
      `Add “${d.key}: …” (${d.expected}).`,
    ],
  },
  'wrong-type': {
    severity: 'error',
    about: 'A value is of the kind that belongs there: a text, a list, a block.',
    example: { wrong: 'procedures: SCS-VP10', right: 'procedures:\n  - reference: SCS-VP10' },
    says: (d: { key: string; found: string; expected: string }) => [
      `“${d.key}” holds ${d.found}.`,
      `Write ${d.expected}.`,
    ],
  },
  'blank-text': {
    severity: 'error',
    about: 'A text is not blank.',
    example: { wrong: 'en: ""', right: 'en: Networking' },
    says: (d: { key: string }) => [
      `“${d.key}” is blank.`,
      'Write the text, or remove the key if it may be left out.',
    ],
  },
  'text-too-long': {
    severity: 'error',
    about: 'A summary has at most 200 characters: search engines and feeds cut longer ones.',
    example: { wrong: 'summary: (five sentences)', right: 'summary: (one sentence)' },
    says: (d: { key: string; length: number; limit: number }) => [
      `“${d.key}” has ${d.length} characters.`,
      `Shorten it to ${d.limit} or fewer.`,
    ],
  },
} as const satisfies RuleSet;
