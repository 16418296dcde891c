import { absolute, dataFileAddresses, procedureAnchor } from '../routes/addresses.ts';
import { lotNumber } from '../lot-id.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { causeOf, eventsOf, reasonOf, type TenderEvent } from '../tenders/events.ts';
import type { Instant } from '../tenders/time.ts';
import { eventKey } from './event-key.ts';
import type { EventItem, EventsFile } from './events-schema.ts';
import { publishedMoment, publishedText } from './json-forms.ts';
import { contractorItems, headItem, pagesItem, termsItem } from './json-parts.ts';

/** Every published event in order, as JSON after the published schema, for programs that follow them. */
export function eventsJson(catalogue: Catalogue): string {
  const events = eventsOf(catalogue).map(eventItem).reverse();
  const file: EventsFile = {
    $schema: absolute(dataFileAddresses.eventsSchema),
    ...headItem(catalogue.now),
    cursor: events.at(-1)?.id ?? null,
    events,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Says only what was known when it was published, but for where to read about it now. */
function eventItem(event: TenderEvent): EventItem {
  const { entry, published, kind } = event;
  const reference = 'procedure' in event ? event.procedure.reference : undefined;
  const reason = reasonOf(event);
  const subject = reference === undefined ? entry.id : procedureAnchor(reference);
  return {
    id: `${subject}/${eventKey(event)}`,
    published: publishedMoment(published),
    type: kind,
    ...(organisation.lots && { lot: entry.number }),
    reference: reference ?? null,
    language: kind === 'described' ? event.locale : null,
    reason: reason ? publishedText(reason) : null,
    cause: causeOf(event) ?? null,
    contractors: kind === 'awarded' ? contractorItems(event.award) : [],
    before: stateItem(entry, reference, published.at - 1),
    after: stateItem(entry, reference, published.at),
    replacedBy: kind === 'replaced' ? event.replacement.by.map(lotNumber) : [],
    pages: pagesItem(entry, reference),
  };
}

/** What held of a procedure at an instant. */
function stateItem(entry: CatalogueEntry, reference: string | undefined, at: Instant) {
  if (entry.announced && at < entry.announced.at) return null;
  const then = entry.asOf(at).procedures.find((procedure) => procedure.reference === reference);
  return then ? { status: then.status, ...termsItem(then.terms) } : null;
}
