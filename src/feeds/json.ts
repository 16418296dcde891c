import {
  absolute,
  dataFileAddresses,
  entryAddress,
  procedureAddress,
} from '../routes/addresses.ts';
import type { z } from 'zod';
import { facts, type factJsonShape } from '../facts/facts.ts';
import { localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { lotNumber } from '../lot-id.ts';
import type { Award } from '../tenders/lot.ts';
import type { Terms } from '../tenders/terms.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { isDay, isoInZone, type Moment } from '../tenders/time.ts';
import type { TenderItem, TendersFile } from './tenders-schema.ts';

/** Everything published, as JSON after the published schema. */
export function tendersJson(catalogue: Catalogue): string {
  const file: TendersFile = {
    $schema: absolute(dataFileAddresses.jsonSchema),
    asOf: isoInZone(catalogue.now, organisation.timeZone),
    timeZone: organisation.timeZone,
    publisher: organisation.name,
    licence: organisation.openData.licence.address,
    tenders: catalogue.entries.flatMap(entryItems),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** One item for each procedure of a lot, or one for a lot without any. */
export function entryItems(entry: CatalogueEntry): readonly TenderItem[] {
  return entry.procedures.length > 0
    ? entry.procedures.map((procedure) => tenderItem(entry, procedure))
    : [tenderItem(entry, undefined)];
}

function tenderItem(entry: CatalogueEntry, procedure: ProcedureRecord | undefined): TenderItem {
  // The end of a lot is not that of a procedure which was awarded before.
  const { cancelled } = procedure ?? entry;
  const award = procedure?.award;
  const changes = procedure?.changes ?? [];
  return {
    id: procedure?.reference ?? entry.id,
    ...(organisation.lots && { lot: entry.number }),
    reference: procedure?.reference ?? null,
    name: inEachLanguage(entry.name),
    status: procedure?.status ?? entry.status,
    published: moment(procedure?.published ?? entry.announced),
    ...termsItem(procedure?.terms ?? {}),
    changes: changes.map(({ published, reason, before, after }) => ({
      published: knownMoment(published),
      reason: reason ? inEachLanguage(reason) : null,
      before: termsItem(before),
      after: termsItem(after),
    })),
    suspensions: (procedure?.suspensions ?? []).map(({ published, reason, resumed }) => ({
      published: knownMoment(published),
      reason: reason ? inEachLanguage(reason) : null,
      resumed: moment(resumed),
    })),
    cancelled: cancelled
      ? {
          published: knownMoment(cancelled.published),
          cause: cancelled.cause ?? null,
          reason: cancelled.reason ? inEachLanguage(cancelled.reason) : null,
        }
      : null,
    award: award ? awardItem(award) : null,
    replacedBy: (entry.replaced?.by ?? []).map(lotNumber),
    replaces: entry.replaces.map(lotNumber),
    descriptions: entry.descriptions.map(({ locale, summary, published }) => ({
      language: locale,
      summary,
      published: moment(published),
    })),
    pages: pagesOf(entry, procedure),
  };
}

function awardItem({ published, contractors, value, bids, concluded }: Award) {
  const names = contractors.map(({ name }) => name);
  return {
    published: knownMoment(published),
    contractor: names.length > 0 ? names.join('; ') : null,
    contractors: contractors.map(({ name, town }) => ({ name, town: town ?? null })),
    value: value ?? null,
    bids: bids ?? null,
    concluded: moment(concluded),
  };
}

function pagesOf(
  entry: CatalogueEntry,
  procedure: ProcedureRecord | undefined,
): Record<Locale, string> {
  const address = (locale: Locale) =>
    procedure && entry.hasPage
      ? procedureAddress(locale, entry.id, procedure.reference)
      : entryAddress(locale, entry);
  const pages = localeIds.map((locale) => [locale, absolute(address(locale))] as const);
  return Object.fromEntries(pages);
}

function inEachLanguage(text: Localized): Record<Locale, string | null> {
  return Object.fromEntries(localeIds.map((locale) => [locale, text[locale] ?? null]));
}

function termsItem({ start, closing, portal, facts: values }: Terms) {
  return {
    start: moment(start),
    closing: moment(closing),
    portal: portal ?? null,
    ...factItem(values),
  };
}

/** Every fact, null where it is not known. */
function factItem(values: Terms['facts']) {
  const item = facts.map(({ key }) => [key, values?.[key] ?? null]);
  return Object.fromEntries(item) as z.infer<z.ZodObject<typeof factJsonShape>>;
}

function moment(at: Moment | undefined) {
  return at ? knownMoment(at) : null;
}

function knownMoment({ local, at }: Moment) {
  const instant = isoInZone(at, organisation.timeZone);
  return { local, instant, isWholeDay: isDay(local) };
}
