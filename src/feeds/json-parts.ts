import type { z } from 'zod';
import { absolute, entryAddress, procedureAddress } from '../routes/addresses.ts';
import { facts, type factJsonShape } from '../facts/facts.ts';
import { localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import type { PastEntry } from '../tenders/catalogue.ts';
import type { Terms } from '../tenders/terms.ts';
import { isDay, isoInZone, type Instant, type Moment } from '../tenders/time.ts';

/*
 * How JSON files say what they have in common. What is not known is null, and nothing is left out.
 */

/** What stands at the head of each file. */
export function headItem(now: Instant) {
  return {
    asOf: instantItem(now),
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

export function textItem(text: Localized): Record<Locale, string | null> {
  return Object.fromEntries(localeIds.map((locale) => [locale, text[locale] ?? null]));
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
  const item = facts.map(({ key }) => [key, values?.[key] ?? null]);
  return Object.fromEntries(item) as z.infer<z.ZodObject<typeof factJsonShape>>;
}

export function momentItem(moment: Moment | undefined) {
  return moment ? knownMomentItem(moment) : null;
}

export function knownMomentItem({ local, at }: Moment) {
  return { local, instant: instantItem(at), isWholeDay: isDay(local) };
}

/** An instant with the offset that the zone of the site has then. */
function instantItem(at: Instant): string {
  return isoInZone(at, organisation.timeZone);
}
