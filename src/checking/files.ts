import type { Finding } from './finding.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import type { FileFault } from './source.ts';

/** What a file must be, and hold at least. */
export const fileRules = {
  'no-file': {
    severity: 'error',
    description: 'Everything in the content folder is a file that can be read, not a link to one.',
    example: { wrong: 'lots/lot6a.yaml → ../old.yaml (a link)', right: 'lots/lot6a.yaml' },
    message: (d: { name: string; kind: 'link' | 'folder' | 'special' | 'denied' | 'name' }) => [
      {
        link: `“${d.name}” is a symbolic link, and links are not followed.`,
        folder: `“${d.name}” is a folder, not a file.`,
        special: `“${d.name}” is not an ordinary file.`,
        denied: `“${d.name}” cannot be read: this computer does not allow it.`,
        name: `The name of “${d.name}” cannot be read: it is not UTF-8.`,
      }[d.kind],
      {
        link: 'Put the file itself in its place.',
        folder: 'Take it out of the content folder, or rename it if there are texts in it.',
        special: 'Take it out of the content folder.',
        denied: 'Give yourself permission to read it, or take it out of the content folder.',
        name: 'Rename the file.',
      }[d.kind],
    ],
  },
  'file-too-large': {
    severity: 'error',
    description: 'A lot or a text has at most 40 kB, an image at most 20 MB.',
    example: { wrong: 'lots/lot6a.yaml with 2 MB', right: 'lots/lot6a.yaml with 2 kB' },
    message: (d: { size: string; limit: string }) => [
      `The file is ${d.size}; the limit is ${d.limit}.`,
      'Look for what is repeated in it; scale an image down to the size at which it is shown.',
    ],
  },
  'empty-file': {
    severity: 'error',
    description: 'A file is not empty, and neither is a text below its frontmatter.',
    example: { wrong: '(nothing)', right: 'name: { en: Networking, de: Netzwerktechnologie }' },
    message: (d: { part: 'file' | 'text' }) => [
      d.part === 'file' ? 'The file is empty.' : 'There is no text below the frontmatter.',
      'Write its content, or delete the file if it is not needed.',
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(fileRules);

/** What is wrong with a file, or with the text below its frontmatter, that says nothing. */
export function emptyFinding(part: 'file' | 'text'): Finding {
  return finding('empty-file', { part });
}

/** What is wrong with a file that is not read. */
export function faultFinding(path: string, fault: FileFault): Finding {
  if (fault.kind === 'large') {
    return finding('file-too-large', { size: sizeOf(fault.bytes), limit: sizeOf(fault.limit) });
  }
  return finding('no-file', { name: path.slice(path.lastIndexOf('/') + 1), kind: fault.kind });
}

/** A size for people: `40 kB`, `1.2 MB`. */
export function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${Number(size.toPrecision(2))} ${unit}`;
}
