import type { RuleSet } from '../rule.ts';

/** What files must be named and hold. */
export const fileRules = {
  'stray-file': {
    severity: 'error',
    about: 'Every file in a content folder has a name that the site knows.',
    example: { wrong: 'lots/lot6ayaml', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; expected: string }) => [
      `A file called “${d.name}” does not belong here, so it would never be shown.`,
      `Rename or move it to ${d.expected}, or take it out of the content folder.`,
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
  'no-file': {
    severity: 'error',
    about: 'Everything in the content folder is a file that can be read, not a link to one.',
    example: { wrong: 'lots/lot6a.yaml → ../old.yaml (a link)', right: 'lots/lot6a.yaml' },
    says: (d: { name: string; kind: 'link' | 'folder' | 'special' | 'denied' | 'name' }) => [
      {
        link: `“${d.name}” is a symbolic link, and links are not followed.`,
        folder: `“${d.name}” is a folder, not a file.`,
        special: `“${d.name}” is no ordinary file.`,
        denied: `“${d.name}” cannot be read: this computer does not permit it.`,
        name: `The name of “${d.name}” cannot be read: it is not UTF-8.`,
      }[d.kind],
      {
        link: 'Put the file itself in its place.',
        folder: 'Take it out of the content folder, or rename it if texts lie in it.',
        special: 'Take it out of the content folder.',
        denied: 'Permit yourself to read it, or take it out of the content folder.',
        name: 'Rename the file.',
      }[d.kind],
    ],
  },
  'file-too-large': {
    severity: 'error',
    about: 'A lot or a text has at most 40 kB, an image at most 20 MB.',
    example: { wrong: 'lots/lot6a.yaml with 2 MB', right: 'lots/lot6a.yaml with 2 kB' },
    says: (d: { size: string; limit: string }) => [
      `The file has ${d.size}, and at most ${d.limit} are read.`,
      'Look for what stands in it many times; reduce an image to the size at which it is shown.',
    ],
  },
  'empty-file': {
    severity: 'error',
    about: 'A file says something; a text also below its head.',
    example: { wrong: '(nothing)', right: 'name: { en: Networking, de: Netzwerktechnologie }' },
    says: (d: { part: 'file' | 'text' }) => [
      d.part === 'file' ? 'The file is empty.' : 'Below the head of the file stands no text.',
      'Write its content, or delete the file if it is not needed.',
    ],
  },
  'unreadable-character': {
    severity: 'error',
    about: 'Files are saved as UTF-8 and hold nothing that cannot be read.',
    example: { wrong: 'de: Pr�fung', right: 'de: Prüfung' },
    says: (d: { where: string; code: string }) => [
      `${d.where} stands a character that nobody can read (${d.code}).`,
      'Type it again, and save the file with the encoding UTF-8.',
    ],
  },
  'invisible-character': {
    severity: 'error',
    about:
      'Nothing that cannot be seen: no characters of zero width, no soft hyphens, none that turn the direction of writing. Joiners between letters of a script that needs them are allowed.',
    example: { wrong: 'en: Net\u200Bworking', right: 'en: Networking' },
    says: (d: { where: string; name: string; code: string }) => [
      `${d.where} stands ${d.name} (${d.code}), which nobody can see.`,
      'Delete it: type the word, or the whole line, again.',
    ],
  },
  'broken-yaml': {
    severity: 'error',
    about: 'A file can be read as YAML: “key: value”, indented with blanks, two per level.',
    example: { wrong: 'name: {en: Networking', right: 'name: { en: Networking, de: Netzwerk }' },
    says: (d: { cause: string; column: number; remedy: string }) => [
      `From column ${d.column} on, the file cannot be read as YAML: ${d.cause}.`,
      d.remedy,
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
    says: (d: { key: string; line: number; isFirst: boolean }) => [
      `“${d.key}” stands here twice: already on line ${d.line}.`,
      d.isFirst
        ? `Begin a further entry of the list with a dash: “- ${d.key}: …”. If it is none, keep one of the two.`
        : 'Keep one. A new deadline is not a second “closing”, but a change below “changes:”.',
    ],
  },
  'unknown-key': {
    severity: 'error',
    about: 'Only keys that the site knows.',
    example: { wrong: 'closng: 2022-07-19T12:00', right: 'closing: 2022-07-19T12:00' },
    says: (d: { key: string; nearest: string | undefined; known: string }) => [
      `The site does not know “${d.key}” here.`,
      d.key.toLowerCase() === 'status'
        ? 'Remove it: the status follows from the dates.'
        : d.nearest
          ? `Write “${d.nearest}”.`
          : `Known here: ${d.known}.`,
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
    says: (d: { subject: string; found: string; expected: string; isOptional: boolean }) => [
      `${d.subject} holds ${d.found}.`,
      `Write ${d.expected}${d.isOptional ? ', or remove the key' : ''}.`,
    ],
  },
  'blank-text': {
    severity: 'error',
    about: 'A text is not empty: it has a letter or a digit.',
    example: { wrong: 'en: ""', right: 'en: Networking' },
    says: (d: { key: string }) => [
      `“${d.key}” is empty.`,
      'Write the text, or remove the key if it may be left out.',
    ],
  },
  'text-cut-off': {
    severity: 'error',
    about: 'A text does not go on after “ #”, where YAML begins a remark that nobody sees.',
    example: { wrong: 'en: Hardware, part #2', right: 'en: "Hardware, part #2"' },
    says: (d: { key: string; hidden: string }) => [
      `“${d.key}” ends before “${d.hidden}”: nobody would see what stands there.`,
      'If it belongs to the text, put the whole text in double quotes. If it is a remark, write it on a line of its own.',
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
