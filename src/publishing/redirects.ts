import { rootAddress, tableAddress } from '../routes/addresses.ts';
import { localeIds } from '../i18n/locales.ts';

/** An address that has moved for good, as every host writes it. Both begin with a slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * All that leads elsewhere: addresses of an old site, and the roots of the languages. Each is listed in
 * every form in which it is asked for, so that one answer is enough: with a slash and without.
 */
export function redirectsFrom(moves: readonly Redirect[]): readonly Redirect[] {
  const roots = localeIds.map((locale) => ({
    from: rootAddress(locale),
    to: tableAddress(locale),
  }));
  return [...roots, ...moves].flatMap(({ from, to }) => {
    const bare = from.replace(/\/$/, '');
    return [...(bare === '' ? [] : [bare]), `${bare}/`].map((form) => ({ from: form, to }));
  });
}
