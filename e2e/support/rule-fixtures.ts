import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../src/checking/content.ts';
import { CONTENT_FOLDER } from '../../src/checking/file-names.ts';
import { organisation } from '../../src/authority/organisation.ts';
import type { Problem } from '../../src/checking/finding.ts';
import { contentFiles, sourceFiles } from '../../src/site/content-files.ts';
import { instantFrom } from '../../src/tenders/time.ts';
import { PROJECT, type ProjectCopy } from './project.ts';

/*
 * A folder for each rule: `broken/` and `right/` hold only the files in which the two differ from the
 * real content, by their paths in the content folder; `removed.txt` beside them lists files that are
 * missing. `expected.txt` is what the report says of `broken/`.
 */
const FIXTURES = join(PROJECT, 'e2e/fixtures/rules');
const REMOVED = 'removed.txt';

/** An instant at which a lot of the fixtures is open. */
export const AS_OF = '2023-03-20T11:00';

const NOW = instantFrom(AS_OF, organisation.timeZone);
const REAL = contentFiles(PROJECT);

export type Twin = 'broken' | 'right';

/** Names of the folders, which are those of the rules. */
export async function fixtureNames(): Promise<readonly string[]> {
  return (await readdir(FIXTURES)).sort();
}

/** Paths of the files that a fixture holds. */
export async function fixtureFiles(rule: string, twin: Twin): Promise<readonly string[]> {
  const entries = await readdir(join(FIXTURES, rule, twin), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** What the report says of the broken content. */
export function expectedReport(rule: string): Promise<string> {
  return readFile(join(FIXTURES, rule, 'expected.txt'), 'utf8');
}

/** What the check says of the real content with some fixtures laid over it, without a copy of it. */
export async function problemsWith(twin: Twin, ...fixtures: readonly string[]) {
  const files = new Map((await REAL).map((file) => [file.path, file]));
  for (const rule of fixtures) {
    const folder = join(FIXTURES, rule, twin);
    for (const file of await sourceFiles(folder)) files.set(file.path, file);
    for (const path of await removedFiles(folder)) files.delete(`${CONTENT_FOLDER}/${path}`);
    files.delete(`${CONTENT_FOLDER}/${REMOVED}`);
  }
  const inOrder = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return readContent(inOrder, NOW).problems;
}

/** Gives a copy of the project the real content with some fixtures laid over it. */
export async function layOver(
  copy: ProjectCopy,
  twin: Twin,
  ...fixtures: readonly string[]
): Promise<void> {
  const content = join(copy.root, CONTENT_FOLDER);
  await rm(content, { recursive: true, force: true });
  await cp(join(PROJECT, CONTENT_FOLDER), content, { recursive: true });
  for (const rule of fixtures) {
    const folder = join(FIXTURES, rule, twin);
    const isContent = (path: string) => path !== join(folder, REMOVED);
    await cp(folder, content, { recursive: true, filter: isContent });
    for (const path of await removedFiles(folder)) await rm(join(content, path));
  }
}

async function removedFiles(folder: string): Promise<readonly string[]> {
  const isListed = (await readdir(folder)).includes(REMOVED);
  if (!isListed) return [];
  return (await readFile(join(folder, REMOVED), 'utf8')).split('\n').filter((line) => line !== '');
}

/** What a report says of each problem, without the lines that it shows from the files. */
export function statementsIn(output: string): readonly string[] {
  const statement =
    /^ {2}(src\/content\/\S.*:\d+ {2}(?:error|warning) {2}[\w-]+)\n(?: {4}\| .*\n)? {4}(.+)\n {4}(→ .+)$/gm;
  return [...output.matchAll(statement)].map((match) => match.slice(1).join('\n'));
}

/** A problem as {@link statementsIn} finds it in a report. */
export function statementOf({ file, line, severity, rule, message, remedy }: Problem): string {
  return `${file}:${line}  ${severity}  ${rule}\n${message}\n→ ${remedy}`;
}
