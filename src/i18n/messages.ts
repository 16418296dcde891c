import { organisation } from '../organisation.ts';
import { foreignText } from './foreign-text.ts';
import type { Messages, PartialLanguage } from './language.ts';
import { en } from './languages/en.ts';
import { defaultLocale, languageOf, type Locale } from './locales.ts';

type Leaf = string | ((...values: never) => string);
type Tree = { readonly [key: string]: Leaf | Tree | undefined };

/** The messages of a language, with those that speak of the authority's lots, or of tenders without any. */
export interface SiteMessages extends Messages {
  readonly unit: Messages['withLots'];
}

const known = new Map<Locale, SiteMessages>();

/** What the site says in a language, apart from the content: see {@link withFallback}. */
export function messages(locale: Locale): SiteMessages {
  const found = known.get(locale);
  if (found) return found;
  // English is whole: a default language that was written for an older version may not be.
  const all = withFallback(languageOf(locale), languageOf(defaultLocale), en);
  const unit = organisation.lots ? all.withLots : all.withoutLots;
  const site = { ...all, unit };
  known.set(locale, site);
  return site;
}

/**
 * The messages of a language. One that is missing there stands in the first other language that has it,
 * and tells so: see {@link foreignText}.
 *
 * @param others the last of them is whole
 */
export function withFallback(
  language: PartialLanguage,
  ...others: readonly PartialLanguage[]
): Messages {
  return [language, ...others].reduceRight<Tree>(
    (below, { tag, messages: own }) => layered(below, own, tag === language.tag ? undefined : tag),
    {},
  ) as unknown as Messages;
}

/** The messages that a language leaves out: `filter.suspended`. */
export function missingMessages(language: PartialLanguage): readonly string[] {
  return missingIn(en.messages, language.messages);
}

function missingIn(whole: Tree, own: Tree, path: readonly string[] = []): readonly string[] {
  // A language needs only the forms that its own plural rules know.
  if (isPlural(whole)) return isPlural(own) ? [] : [path.join('.')];
  return Object.entries(whole).flatMap(([key, value]) => {
    const place = [...path, key];
    const counterpart = own[key];
    if (isTree(value)) return missingIn(value, isTree(counterpart) ? counterpart : {}, place);
    return counterpart === undefined ? place.join('.') : [];
  });
}

/** @param foreign language of the upper messages, where it is not that of the reader */
function layered(below: Tree, above: Tree, foreign: Locale | undefined): Tree {
  if (isPlural(above)) return marked(above, foreign);
  const own = Object.entries(above).map(([key, value]) => {
    if (!isTree(value)) return [key, value && markedLeaf(value, foreign)] as const;
    const under = below[key];
    return [key, layered(isTree(under) ? under : {}, value, foreign)] as const;
  });
  return { ...below, ...(Object.fromEntries(own) as Tree) };
}

function marked(tree: Tree, foreign: Locale | undefined): Tree {
  const leaves = Object.entries(tree).map(([key, value]) => [
    key,
    isTree(value) || value === undefined ? value : markedLeaf(value, foreign),
  ]);
  return Object.fromEntries(leaves) as Tree;
}

function markedLeaf(leaf: Leaf, foreign: Locale | undefined): Leaf {
  if (foreign === undefined) return leaf;
  if (typeof leaf === 'string') return foreignText(foreign, leaf);
  return (...values: never) => foreignText(foreign, leaf(...values));
}

function isTree(value: Leaf | Tree | undefined): value is Tree {
  return typeof value === 'object';
}

/** Whether a branch holds the forms of one message. */
function isPlural(tree: Tree): boolean {
  return typeof tree['other'] === 'string';
}
