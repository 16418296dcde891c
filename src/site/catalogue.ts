import { getCollection, getEntry, render } from 'astro:content';
import { lotAddress, proseAddress, tableAddress } from '../i18n/addresses.ts';
import { defaultLocale, isLocale, localeIds, type Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { catalogueOf } from '../checks/catalogue-of.ts';
import { asOf } from './instant.ts';

let built: Promise<Catalogue> | undefined;

/** All that is published now. In a build it is computed once; `astro dev` sees every edit. */
export function currentCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return loadCatalogue();
  built ??= loadCatalogue();
  return built;
}

async function loadCatalogue(): Promise<Catalogue> {
  const lots = await getCollection('lots');
  const descriptions = await getCollection('descriptions');
  return catalogueOf(
    {
      lots: lots.map(({ id, data }) => ({ id, content: data })),
      descriptions: descriptions.map(({ id, data }) => ({ ...placeOf(id), content: data })),
    },
    asOf(),
  );
}

/** `de/lot10` → language and lot */
function placeOf(entry: string): { readonly locale: Locale; readonly id: string } {
  const [locale = '', id = ''] = entry.split('/');
  if (!isLocale(locale)) throw new Error(`${entry} stands in no language’s folder`);
  return { locale, id };
}

/** A lot's text as a component. */
export async function renderDescription(locale: Locale, lot: string) {
  const entry = await getEntry('descriptions', `${locale}/${lot}`);
  if (!entry) throw new Error(`There is no description ${locale}/${lot}`);
  return (await render(entry)).Content;
}

/** A page of prose with its head, in a language or, where that is missing, in the default one. */
export async function renderPage(locale: Locale, id: string) {
  const own = await getEntry('pages', `${locale}/${id}`);
  const entry = own ?? (await getEntry('pages', `${defaultLocale}/${id}`));
  if (!entry) throw new Error(`There is no page ${defaultLocale}/${id}`);
  const { Content } = await render(entry);
  return { Content, ...entry.data, locale: own ? locale : defaultLocale };
}

/** Addresses of the old site, and where they lead now: to the table while their page does not exist. */
export async function formerAddresses(): Promise<
  readonly { readonly from: string; readonly locale: Locale; readonly to: string }[]
> {
  const { byId } = await currentCatalogue();
  const pages = await getCollection('pages');
  const lots = await getCollection('lots');
  return [
    ...pages.flatMap((page) => {
      const { locale, id } = placeOf(page.id);
      const to = proseAddress(locale, id);
      return (page.data.formerAddresses ?? []).map((from) => ({ from, locale, to }));
    }),
    ...lots.flatMap(({ id, data }) =>
      localeIds.flatMap((locale) => {
        const to = byId.get(id)?.hasPage ? lotAddress(locale, id) : tableAddress(locale);
        return (data.formerAddresses?.[locale] ?? []).map((from) => ({ from, locale, to }));
      }),
    ),
  ];
}
