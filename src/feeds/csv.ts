import { stringify } from 'csv-stringify/sync';
import { facts } from '../facts/facts.ts';
import { formatMoment, introduced } from '../i18n/format.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { eventSentence } from '../wording/sentences.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { lotEvents, type TenderEvent } from '../tenders/events.ts';
import { isoInZone } from '../tenders/time.ts';
import { entryItems } from './json.ts';
import type { TenderItem } from './tenders-schema.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Everything published as a table for spreadsheets (RFC 4180): UTF-8 with a byte order mark, and an
 * apostrophe before cells that a spreadsheet would take for a formula.
 *
 * @param delimiter spreadsheets expect a semicolon where numbers have a comma
 */
export function tendersCsv(catalogue: Catalogue, delimiter: ',' | ';' = ','): string {
  const rows = catalogue.entries.flatMap((entry) =>
    entryItems(entry).map((item) => row(catalogue, entry, item)),
  );
  return stringify(rows, {
    header: true,
    delimiter,
    columns: COLUMNS,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

const COLUMNS = [
  ...(organisation.lots ? ['lot'] : []),
  'reference',
  ...perLanguage('name'),
  'status',
  'status_as_of',
  'time_zone',
  'published',
  'start',
  'closing',
  'starts_at',
  'closes_at',
  'portal',
  ...facts.flatMap(({ columns }) => columns),
  'contractor',
  'contractor_town',
  'award_value',
  'award_value_currency',
  'award_bids',
  'award_concluded',
  'cancellation_cause',
  'replaced_by',
  ...perLanguage('changes'),
  ...perLanguage('description'),
  ...perLanguage('page'),
];

/** `starts_at` and `closes_at` are exact; `start` and `closing` are as published. */
function row(catalogue: Catalogue, entry: CatalogueEntry, item: TenderItem): Row {
  const descriptionIn = (locale: Locale) =>
    item.descriptions.find(({ language }) => language === locale)?.summary ?? '';
  return {
    lot: item.lot ?? '',
    reference: item.reference ?? '',
    ...localized('name', (locale) => item.name[locale] ?? ''),
    status: item.status,
    status_as_of: isoInZone(catalogue.now, organisation.timeZone),
    time_zone: organisation.timeZone,
    published: item.published?.local ?? '',
    start: item.start?.local ?? '',
    closing: item.closing?.local ?? '',
    starts_at: item.start?.instant ?? '',
    closes_at: item.closing?.instant ?? '',
    portal: item.portal ?? '',
    ...factCells(entry, item),
    ...awardCells(item.award),
    cancellation_cause: item.cancelled?.cause ?? '',
    replaced_by: item.replacedBy.join(', '),
    ...localized('changes', (locale) => changes(locale, item, lotEvents(entry, catalogue.now))),
    ...localized('description', descriptionIn),
    ...localized('page', (locale) => item.pages[locale] ?? ''),
  };
}

/** Of several companies, each has its place among the names and among the towns. */
function awardCells(award: TenderItem['award']): Row {
  const { contractor, contractors = [], value, bids, concluded } = award ?? {};
  const towns = contractors.map(({ town }) => town ?? '');
  return {
    contractor: contractor ?? '',
    contractor_town: towns.some((town) => town !== '') ? towns.join('; ') : '',
    award_value: value ? String(value.amount) : '',
    award_value_currency: value?.currency ?? '',
    award_bids: bids ? String(bids) : '',
    award_concluded: concluded?.local ?? '',
  };
}

/** The cells of every fact, empty where it is not known. */
function factCells({ procedures }: CatalogueEntry, { reference }: TenderItem): Row {
  const procedure = procedures.find((candidate) => candidate.reference === reference);
  const cells = facts.map(({ key, csv }) => csv(procedure?.terms.facts?.[key]));
  return Object.fromEntries(cells.flatMap((row) => Object.entries(row)));
}

/**
 * What happened to a procedure, or to a lot without any, after the publication: one line each, oldest
 * first.
 */
function changes(
  locale: Locale,
  { reference }: TenderItem,
  events: readonly TenderEvent[],
): string {
  return events
    .filter((event) =>
      'procedure' in event
        ? event.procedure.reference === reference &&
          event.kind !== 'announced' &&
          event.kind !== 'opened'
        : reference === null && (event.kind === 'lot-cancelled' || event.kind === 'replaced'),
    )
    .map((event) =>
      introduced(locale, formatMoment(locale, event.published), eventSentence(locale, event)),
    )
    .join('\n');
}

function localized(field: string, value: (locale: Locale) => string): Row {
  return Object.fromEntries(localeIds.map((locale) => [`${field}_${locale}`, value(locale)]));
}

function perLanguage(field: string): readonly string[] {
  return localeIds.map((locale) => `${field}_${locale}`);
}
