import type { Locale } from '../i18n/locales.ts';
import { comparePlaces, type Problem } from '../rules/problem.ts';
import { lotSchema } from '../schemas/lot.ts';
import {
  descriptionSchema,
  pageSchema,
  type DescriptionContent,
  type PageContent,
} from '../schemas/prose.ts';
import type { LotContent } from '../tenders/content.ts';
import type { Instant } from '../tenders/time.ts';
import { fileKind } from './file-names.ts';
import { problemOf, problemsIn, readHead, readYamlFile, sectionsOf } from './files.ts';
import type { SourceFile } from './source.ts';
import type { YamlReading } from './yaml.ts';

/** Names of the pages of prose that the site shows. */
export const PAGES = ['tenders'] as const;

interface Entry<Content> {
  /** Name of the file without its ending: `lot10`. */
  readonly id: string;
  readonly path: string;
  readonly content: Content;
  readonly yaml: YamlReading;
}

export type LotEntry = Entry<LotContent>;

export interface TextEntry<Content> extends Entry<Content> {
  readonly locale: Locale;
  /** The text below the head. */
  readonly body: string;
  /** The whole file, to which lines count. */
  readonly text: string;
}

/** The content folder: what is right in it, and everything that is not. */
export interface ContentReading {
  readonly lots: readonly LotEntry[];
  readonly descriptions: readonly TextEntry<DescriptionContent>[];
  readonly pages: readonly TextEntry<PageContent>[];
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the whole content folder. Never throws because of what editors typed.
 *
 * @param files every file below {@link CONTENT_FOLDER}
 * @param now for the rules that depend on what is open
 */
export function readContent(files: readonly SourceFile[], now: Instant): ContentReading {
  const problems: Problem[] = [];
  const lots: LotEntry[] = [];
  const descriptions: TextEntry<DescriptionContent>[] = [];
  const pages: TextEntry<PageContent>[] = [];
  const all = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const { path, text } = file;
    const kind = fileKind(path, PAGES, all);
    if (kind.kind === 'other') continue;
    if (kind.kind === 'stray') {
      problems.push(problemOf(path, kind.found));
      continue;
    }
    if (kind.kind === 'lot') {
      const { value, yaml, findings } = readYamlFile(file, lotSchema);
      problems.push(...problemsIn(path, findings));
      if (value) lots.push({ id: kind.id, path, content: value, yaml });
      continue;
    }
    const { body } = sectionsOf(text);
    if (kind.kind === 'description') {
      const { value, yaml, findings } = readHead(file, descriptionSchema);
      problems.push(...problemsIn(path, findings));
      if (value) descriptions.push({ ...kind, path, content: value, yaml, body, text });
    } else {
      const { value, yaml, findings } = readHead(file, pageSchema);
      problems.push(...problemsIn(path, findings));
      if (value) pages.push({ ...kind, path, content: value, yaml, body, text });
    }
  }
  return { lots, descriptions, pages, problems: problems.toSorted(comparePlaces) };
}
