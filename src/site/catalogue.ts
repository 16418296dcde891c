import { getEntry, render } from 'astro:content';
import { shownLocale, textIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { textView } from '../views/text.ts';
import { asOf } from './instant.ts';
import { moves, type Move } from './moves.ts';
import { publicationOf, type Publication } from './publication.ts';
import { sharedContent } from './shared-content.ts';

/** All that is published now: in a build at its one instant, in `astro dev` at every look anew. */
export function currentCatalogue(): Promise<Catalogue> {
  return sharedContent().catalogue(asOf());
}

/** As of when the site speaks, and what tells that from what it said before. */
export async function currentPublication(): Promise<Publication> {
  return publicationOf(await sharedContent().valid(), await currentCatalogue());
}

/** Addresses of the old site, and where they lead now. */
export async function currentMoves(): Promise<readonly Move[]> {
  return moves(await sharedContent().valid(), await currentCatalogue());
}

/** A lot's text as a component. */
export async function renderDescription(locale: Locale, lot: string) {
  const entry = await getEntry('descriptions', `${locale}/${lot}`);
  if (!entry) throw new Error(`There is no description ${locale}/${lot}`);
  return (await render(entry)).Content;
}

/** A page of prose, in a language or, where that is missing, in another one. */
export async function renderPage(locale: Locale, id: string) {
  const { pages } = await currentCatalogue();
  const shown = shownLocale(pages.get(id) ?? [], locale);
  const entry = await getEntry('pages', `${shown}/${id}`);
  if (!entry) throw new Error(`There is no page ${shown}/${id}`);
  const { Content } = await render(entry);
  const { title, description } = entry.data;
  return {
    Content,
    title: textIn({ [shown]: title }, locale),
    description: textIn({ [shown]: description }, locale),
    text: textView(shown, locale),
  };
}
