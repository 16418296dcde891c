import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Paint } from '../checking/reporting/report.ts';
import type { FileChange } from './preview.ts';

const LOOKS = { '+': 'green', '-': 'red', '@': 'cyan' } as const;

/** What an edit changes in a file, line by line, as `diff -u` writes it. */
export function patchOf({ path, before, after }: FileChange, paint: Paint): string {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY, stripTrailingCr: true };
  const old = before === undefined ? '/dev/null' : path;
  const patch = createTwoFilesPatch(old, path, before ?? '', after, '', '', options);
  return patch.replaceAll(/^[+@-].*$/gm, (line) =>
    paint(LOOKS[line[0] as keyof typeof LOOKS], line),
  );
}
