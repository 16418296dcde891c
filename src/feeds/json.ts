import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { lotNumber } from '../lot-id.ts';
import type { Award } from '../tenders/lot.ts';
import type { ProcedureRecord } from '../tenders/record.ts';
import { publishedMoment, publishedText } from './json-forms.ts';
import { contractorItems, headItem, momentItem, pagesItem, termsItem } from './json-parts.ts';
import type { TenderItem, TendersFile } from './tenders-schema.ts';

/** Everything published, as JSON after the published schema. */
export function tendersJson(catalogue: Catalogue): string {
  const file: TendersFile = {
    $schema: absolute(dataFileAddresses.jsonSchema),
    ...headItem(catalogue.now),
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
    name: publishedText(entry.name),
    status: procedure?.status ?? entry.status,
    published: momentItem(procedure?.published ?? entry.announced),
    ...termsItem(procedure?.terms ?? {}),
    changes: changes.map(({ published, reason, before, after }) => ({
      published: publishedMoment(published),
      reason: reason ? publishedText(reason) : null,
      before: termsItem(before),
      after: termsItem(after),
    })),
    suspensions: (procedure?.suspensions ?? []).map(({ published, reason, resumed }) => ({
      published: publishedMoment(published),
      reason: reason ? publishedText(reason) : null,
      resumed: momentItem(resumed),
    })),
    cancelled: cancelled
      ? {
          published: publishedMoment(cancelled.published),
          cause: cancelled.cause ?? null,
          reason: cancelled.reason ? publishedText(cancelled.reason) : null,
        }
      : null,
    award: award ? awardItem(award) : null,
    replacedBy: (entry.replaced?.by ?? []).map(lotNumber),
    replaces: entry.replaces.map(lotNumber),
    descriptions: entry.descriptions.map(({ locale, summary, published }) => ({
      language: locale,
      summary,
      published: momentItem(published),
    })),
    pages: pagesItem(entry, procedure?.reference),
  };
}

function awardItem(award: Award) {
  const { published, value, bids, concluded } = award;
  const names = award.contractors.map(({ name }) => name);
  return {
    published: publishedMoment(published),
    contractor: names.length > 0 ? names.join('; ') : null,
    contractors: contractorItems(award),
    value: value ?? null,
    bids: bids ?? null,
    concluded: momentItem(concluded),
  };
}
