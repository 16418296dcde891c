import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import type { Problem } from './finding.ts';
import type { TextParts } from './prose/frontmatter.ts';
import type { DescriptionContent, PageContent } from './schema/frontmatter.ts';
import type { LotContent, ProcedureContent } from './schema/lot.ts';
import type { YamlReading } from './yaml/yaml.ts';

/** A procedure whose parts each have the right form, and where it stands. */
export interface ProcedureInLot {
  readonly procedure: ProcedureContent;
  /** Position in the list of procedures, from 0. */
  readonly index: number;
  /** Identity of the lot in whose file it stands. */
  readonly lot: string;
  /** `announced` of the lot. */
  readonly announced: string | undefined;
}

/** A file that was read, and where everything in it stands. */
interface Entry<Content> {
  /** Name of the file without its ending: `lot10`. */
  readonly id: string;
  readonly path: string;
  readonly yaml: YamlReading;
  readonly content: Content;
}

/** A lot whose every part has the right form. */
export type LotEntry = Entry<LotContent>;

/** The procedures of a lot that have the right form, even where other parts have not. */
export interface LotProcedures extends Omit<LotEntry, 'content'> {
  readonly procedures: readonly ProcedureInLot[];
  /** Whether no entry of the list is missing or two in one, so that rounds can be counted. */
  readonly isOrderKnown: boolean;
}

/** A text in a language. */
export interface TextEntry<Content> extends Entry<Content> {
  readonly locale: Locale;
  readonly parts: TextParts;
}

/** The content folder: what is right in it, and everything that is not. */
export interface ContentReading {
  readonly lots: readonly LotEntry[];
  readonly descriptions: readonly TextEntry<DescriptionContent>[];
  readonly pages: readonly TextEntry<PageContent>[];
  /** What of it is right and published at the instant of the reading. */
  readonly catalogue: Catalogue;
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];
}
