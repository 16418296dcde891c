import { join } from 'node:path';
import { type Origin, PROJECT, SITE_SERVER } from './project.ts';

/** A site that is built and served while the tests run. */
interface SiteRecipe extends Origin {
  /** The local time as of which it speaks; the clock if absent. */
  readonly asOf?: string;
  /** Whether it shows that time for good. */
  readonly isArchive?: boolean;
}

/** The frozen content at a time when four procedures were open, one of them extended. */
export const SCS_AS_OF = '2023-03-20T11:00';

/** The invented municipality at a time when its tenders were in every status. */
export const EVORA_AS_OF = '2026-05-20T10:00';

const FOUR_LANGUAGES = `import type { LanguageSettings } from '#src/i18n/language.ts';
import { de } from '#src/i18n/languages/de.ts';
import { en } from '#src/i18n/languages/en.ts';
import { fr } from '#src/i18n/languages/fr.ts';
import { pt } from '#src/i18n/languages/pt.ts';

const { filter: _, ...messages } = pt.messages;

export const languages: LanguageSettings = {
  default: en,
  others: [de, fr, { ...pt, messages }],
  required: ['en', 'de'],
};
`;

const RECIPES = {
  /** Whatever stands in `src/`, now. */
  own: { authority: 'own' },
  evora: { authority: 'evora', asOf: EVORA_AS_OF },
  /** The same with another word for tenders in each language. */
  evoraWords: {
    authority: 'evora',
    asOf: EVORA_AS_OF,
    edits: {
      'src/authority/organisation.ts': [
        "tendersAddress: 'concursos'",
        "tendersAddress: { pt: 'concursos', en: 'tenders' }",
      ],
    },
  },
  scs: { authority: 'scs', asOf: SCS_AS_OF },
  /** The same, kept as it was. */
  archive: { authority: 'scs', asOf: SCS_AS_OF, isArchive: true },
  /** A lot that has seen everything. */
  states: {
    authority: 'scs',
    asOf: '2023-06-15T12:00',
    laidOver: join(PROJECT, 'e2e/fixtures/states'),
  },
  july2021: { authority: 'scs', asOf: '2021-07-01T12:00' },
  november2021: { authority: 'scs', asOf: '2021-11-20T12:00' },
  untranslated: {
    authority: 'scs',
    asOf: SCS_AS_OF,
    overlay: { 'src/content/descriptions/de/lot10.mdx': null },
  },
  /** With French as it is, and Portuguese with a gap; names and texts exist in neither. */
  languages: {
    authority: 'scs',
    asOf: SCS_AS_OF,
    overlay: { 'src/authority/languages.ts': FOUR_LANGUAGES },
  },
  withoutLots: {
    authority: 'scs',
    asOf: '2022-01-20T12:00',
    overlay: { 'src/content/lots': null, 'src/content/descriptions': null },
  },
} as const satisfies Record<string, SiteRecipe>;

export type SiteName = keyof typeof RECIPES;

export const SITES: Readonly<Record<SiteName, SiteRecipe>> = RECIPES;

/** A site that was built, and what its settings say. */
export interface BuiltSite {
  /** Where it is served. */
  readonly origin: string;
  /** Folder of the copy of the project in which it was built. */
  readonly root: string;
  /** Folder of its files. */
  readonly dist: string;
  /** What the build said. */
  readonly output: string;
  /** The instant as of which it speaks, with its offset. */
  readonly asOf: string;
  /** The origin under which it is published. */
  readonly published: string;
  /** Pages of the site around it, to which it links. */
  readonly around: readonly string[];
  /** Where bids are made. */
  readonly portalHosts: readonly string[];
  readonly timeZone: string;
  /** Tags of its languages, the default one first. */
  readonly locales: readonly string[];
  /** What a deadline is called, by language. */
  readonly closingLabels: Readonly<Record<string, string>>;
  /** Begins the identities of procedures in the open contracting data. */
  readonly ocidPrefix: string;
  /** Addresses of the table, by language. */
  readonly tables: Readonly<Record<string, string>>;
  /** Addresses of the files that speak every language. */
  readonly dataFiles: Readonly<Record<string, string>>;
}

/**
 * Waits until a site is built and served.
 *
 * @param name of a site, or `name@instant` for the same at another instant
 * @throws Error with what the build said if it failed
 */
export async function builtSite(name: string): Promise<BuiltSite> {
  const response = await fetch(`${SITE_SERVER}/${name}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as BuiltSite;
}
