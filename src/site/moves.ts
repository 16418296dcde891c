import type { ContentReading } from '../checking/entries.ts';
import { lotAddress, proseAddress, tableAddress } from '../routes/addresses.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import type { Catalogue } from '../tenders/catalogue.ts';

/** An address of the old site, and where it leads now. */
export interface Move {
  readonly from: string;
  readonly locale: Locale;
  readonly to: string;
}

/** Addresses of the old site and their successors: the table, while a lot has no page of its own. */
export function moves(
  { pages, lots }: Pick<ContentReading, 'pages' | 'lots'>,
  { byId }: Catalogue,
): readonly Move[] {
  return [
    ...pages.flatMap(({ id, locale, content: { formerAddresses = [] } }) =>
      formerAddresses.map((from) => ({ from, locale, to: proseAddress(locale, id) })),
    ),
    ...lots.flatMap(({ id, content: { formerAddresses } }) =>
      localeIds.flatMap((locale) => {
        const to = byId.get(id)?.hasPage ? lotAddress(locale, id) : tableAddress(locale);
        return (formerAddresses?.[locale] ?? []).map((from) => ({ from, locale, to }));
      }),
    ),
  ];
}
