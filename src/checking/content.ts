import type { z } from 'zod';
import { lotAddress, proseAddress } from '../routes/addresses.ts';
import { PAGES } from '../page-names.ts';
import type { Instant } from '../tenders/time.ts';
import { withAcknowledgements, type AcknowledgingFile } from './acknowledgements.ts';
import { withCharacters } from './characters.ts';
import { descriptionProblems } from './descriptions.ts';
import type { ContentReading, LotEntry, LotProcedures, TextEntry } from './entries.ts';
import { fileKind } from './file-names.ts';
import { faultFinding } from './files.ts';
import { problemOf, problemsIn, type PathFinding, type Problem } from './finding.ts';
import { formerAddressProblems } from './former-addresses.ts';
import { imageFindings } from './images.ts';
import { linkProblems, siteAddresses, type LinkingText } from './links.ts';
import { lotFindings } from './lot-end.ts';
import { pageProblems } from './pages.ts';
import { portalFindings, portalProblems } from './portals.ts';
import { procedureFindings } from './procedures.ts';
import { markdownOf, partsOf, readFrontmatter } from './prose/frontmatter.ts';
import { imagePaths, imageProblems } from './prose/images.ts';
import type { ProseLink } from './prose/links.ts';
import { readProse } from './prose/prose.ts';
import { repeatedReferenceProblems } from './references.ts';
import { replacementProblems } from './replacements.ts';
import { severities } from './reporting/rules.ts';
import { roundProblems } from './rounds.ts';
import { localTimeSchema } from './schema/dates.ts';
import {
  descriptionSchema,
  pageSchema,
  type DescriptionContent,
  type PageContent,
} from './schema/frontmatter.ts';
import { lotSchema, procedureSchema } from './schema/lot.ts';
import { withoutMark, type SourceFile } from './source.ts';
import { readYamlFile } from './yaml-files.ts';
import type { YamlReading } from './yaml/yaml.ts';

/**
 * Reads and checks the whole content folder: every problem of every file in one go. Never throws
 * because of what editors typed.
 *
 * @param files every file below the content folder
 * @param now for the rules that depend on what is published or open
 * @param taken addresses of what the site holds besides its own pages: `/favicon.svg`
 */
export function readContent(
  files: readonly SourceFile[],
  now: Instant,
  taken: readonly string[] = [],
): ContentReading {
  const paths = new Set(files.map(({ path }) => path));
  const read = files.map((file) => readFile(file, paths));
  const lots = read.flatMap(({ lot }) => lot ?? []);
  const descriptions = read.flatMap(({ description }) => description ?? []);
  const pages = read.flatMap(({ page }) => page ?? []);
  const procedures = read.flatMap((file) => file.procedures ?? []);
  const ids = new Set(read.flatMap(({ lotId }) => lotId ?? []));
  const problems = [
    ...read.flatMap((file) => file.problems),
    ...procedures.flatMap((lot) => roundProblems(lot)),
    ...repeatedReferenceProblems(procedures),
    ...portalProblems(procedures),
    ...replacementProblems(lots, ids),
    ...descriptionProblems(descriptions, lots, ids, paths),
    ...pageProblems(PAGES, paths),
  ];
  const invalid = new Set(
    problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])),
  );
  const isValid = ({ path }: { readonly path: string }) => !invalid.has(path);
  const validLots = lots.filter(isValid);
  const valid = {
    lots: validLots,
    descriptions: descriptions.filter(isValid),
    pages: pages.filter(isValid),
  };
  const addresses = siteAddresses(valid, now);
  const linking = read.flatMap(({ description, page, links = [] }): readonly LinkingText[] => {
    if (description) {
      const { path, locale, id } = description;
      return [{ path, locale, lot: id, here: lotAddress(locale, id), links }];
    }
    if (!page) return [];
    const { path, locale, id } = page;
    return [{ path, locale, lot: undefined, here: proseAddress(locale, id), links }];
  });
  const validIds = new Set(validLots.map(({ id }) => id));
  return {
    lots,
    descriptions,
    pages,
    catalogue: addresses.catalogue,
    problems: withAcknowledgements(
      [
        ...problems,
        ...validLots.flatMap(({ id, path, yaml, content }) =>
          problemsAt(path, yaml, portalFindings(id, content, now)),
        ),
        ...linkProblems(linking, addresses, (id) => ids.has(id) && !validIds.has(id)),
        ...formerAddressProblems(lots, pages, [...addresses.ever.keys(), ...taken]),
      ],
      read.flatMap(({ acknowledging }) => acknowledging ?? []),
      severities,
    ),
  };
}

/** What one file gives: its problems, and what could be read of it. */
interface CheckedFile {
  readonly problems: readonly Problem[];
  /** Set for every file that is named like a lot’s, right or wrong inside. */
  readonly lotId?: string;
  readonly lot?: LotEntry | undefined;
  readonly procedures?: LotProcedures;
  readonly description?: TextEntry<DescriptionContent> | undefined;
  readonly page?: TextEntry<PageContent> | undefined;
  readonly links?: readonly ProseLink[];
  readonly acknowledging?: AcknowledgingFile;
}

function readFile(file: SourceFile, paths: ReadonlySet<string>): CheckedFile {
  const { path, fault } = file;
  const kind = fileKind(path, paths);
  if (fault && kind.kind !== 'other') {
    const problems = [problemOf(path, faultFinding(path, fault))];
    return kind.kind === 'lot' ? { problems, lotId: kind.id } : { problems };
  }
  switch (kind.kind) {
    case 'other':
      return { problems: [] };
    case 'image':
      return { problems: imageFindings(file).map((found) => problemOf(path, found)) };
    case 'stray':
      return { problems: [problemOf(path, kind.found)] };
    case 'lot':
      return readLot(file, kind.id);
    case 'description': {
      const { value, ...reading } = readText(file, descriptionSchema, paths);
      return { ...reading, description: value && { ...kind, ...value } };
    }
    case 'page': {
      const { value, ...reading } = readText(file, pageSchema, paths);
      return { ...reading, page: value && { ...kind, ...value } };
    }
  }
}

function readLot(file: SourceFile, id: string): CheckedFile {
  const { path } = file;
  const { value, yaml, findings } = readYamlFile(file, lotSchema);
  const procedures = readableProcedures(yaml.data, id);
  const together = value ? lotFindings(id, value) : [];
  return {
    problems: [
      ...problemsIn(path, withCharacters(withoutMark(file.text), findings)),
      ...problemsAt(path, yaml, [...procedures.flatMap(procedureFindings), ...together]),
    ],
    lotId: id,
    lot: value && { id, path, yaml, content: value },
    procedures: { id, path, yaml, procedures, isOrderKnown: isOrderKnown(yaml) },
    acknowledging: { path, yaml, images: [] },
  };
}

/** The procedures that have the right form, so that they are checked even if another part has not. */
function readableProcedures(data: unknown, lot: string): LotProcedures['procedures'] {
  const { procedures, announced } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(procedures)) return [];
  const lotAnnounced = localTimeSchema.safeParse(announced);
  return procedures.flatMap((candidate: unknown, index) => {
    const { success, data: procedure } = procedureSchema.safeParse(candidate);
    return success ? [{ procedure, index, lot, announced: lotAnnounced.data }] : [];
  });
}

/** Whether every entry of the list of procedures is one, so that the rounds can be counted. */
function isOrderKnown({ data, findings }: YamlReading): boolean {
  const { procedures } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const isBlock = (entry: unknown) => typeof entry === 'object' && entry !== null;
  return findings.length === 0 && Array.isArray(procedures) && procedures.every(isBlock);
}

function readText<Content>(
  file: SourceFile,
  schema: z.ZodType<Content>,
  paths: ReadonlySet<string>,
) {
  const { path, text } = file;
  const parts = partsOf(text);
  const { value, yaml, findings } = readFrontmatter(text, parts, schema);
  const prose = readProse(markdownOf(parts));
  return {
    problems: [
      ...problemsIn(path, withCharacters(withoutMark(text), [...findings, ...prose.findings])),
      ...imageProblems(path, prose.images, paths),
    ],
    links: prose.links,
    acknowledging: { path, yaml, images: imagePaths(path, prose.images) },
    value: value && { path, yaml, content: value, parts },
  };
}

function problemsAt(
  path: string,
  yaml: YamlReading,
  findings: readonly PathFinding[],
): readonly Problem[] {
  return findings.map(({ found, path: place }) => problemOf(path, found, yaml.spotOf(place)));
}
