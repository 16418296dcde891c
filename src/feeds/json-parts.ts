import type { z } from 'zod';
import { absolute, entryAddress, procedureAddress } from '../routes/addresses.ts';
import { facts, type factJsonShape } from '../facts/facts.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import type { PastEntry } from '../tenders/catalogue.ts';
import type { Award } from '../tenders/lot.ts';
import type { Terms } from '../tenders/terms.ts';
import { isoInZone, type Instant, type Moment } from '../tenders/time.ts';
import { publishedMoment } from './json-forms.ts';

/*
 * What JSON files have in common: the values. What is not known is null, and nothing is left out.
 */

/** What stands at the head of each file. */
export function headItem(now: Instant) {
  return {
    asOf: isoInZone(now, organisation.timeZone),
    timeZone: organisation.timeZone,
    publisher: organisation.name,
    licence: organisation.openData.licence.address,
  };
}

/** Where to read about a lot, or about one of its procedures, in each language. */
export function pagesItem(
  entry: Pick<PastEntry, 'id' | 'hasPage'>,
  reference: string | undefined,
): Record<Locale, string> {
  const address = (locale: Locale) =>
    reference !== undefined && entry.hasPage
      ? procedureAddress(locale, entry.id, reference)
      : entryAddress(locale, entry);
  const pages = localeIds.map((locale) => [locale, absolute(address(locale))] as const);
  return Object.fromEntries(pages);
}

export function termsItem({ start, closing, portal, facts: values }: Terms) {
  return {
    start: momentItem(start),
    closing: momentItem(closing),
    portal: portal ?? null,
    ...factItem(values),
  };
}

/** Every fact, null where it is not known. */
function factItem(values: Terms['facts']) {
  const item = facts.map(({ key, published }) => [key, published(values?.[key]) ?? null]);
  return Object.fromEntries(item) as z.infer<z.ZodObject<typeof factJsonShape>>;
}

/** The companies that won. */
export function contractorItems({ contractors }: Award) {
  return contractors.map(({ name, town }) => ({ name, town: town ?? null }));
}

export function momentItem(moment: Moment | undefined) {
  return moment ? publishedMoment(moment) : null;
}
