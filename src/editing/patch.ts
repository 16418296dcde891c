import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ReportStyle } from '../rules/report.ts';
import type { FileChange } from './trial.ts';

const CODES = { '+': 32, '-': 31, '@': 36 } as const;

/** What an edit changes in a file, line by line, as `diff -u` writes it. */
export function patchOf({ path, before, after }: FileChange, style: ReportStyle): string {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY, stripTrailingCr: true };
  const old = before === undefined ? '/dev/null' : path;
  const patch = createTwoFilesPatch(old, path, before ?? '', after, '', '', options);
  return style === 'plain' ? patch : patch.replaceAll(/^[+@-].*$/gm, coloured);
}

function coloured(line: string): string {
  return `\u001B[${CODES[line[0] as keyof typeof CODES]}m${line}\u001B[0m`;
}
