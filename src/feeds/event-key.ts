import type { Locale } from '../i18n/locales.ts';
import { eventsOf, type TenderEvent } from '../tenders/events.ts';
import type { Catalogue } from '../tenders/catalogue.ts';

/**
 * Names an event among those of its procedure, or of its lot: `opened`, `change-2`. It never
 * changes: changes and suspensions are only ever added at the end.
 */
export function eventKey(event: TenderEvent): string {
  switch (event.kind) {
    case 'extended':
    case 'corrected':
      return `change-${event.procedure.changes.indexOf(event.change) + 1}`;
    case 'suspended':
    case 'resumed':
      return `${event.kind}-${event.procedure.suspensions.indexOf(event.suspension) + 1}`;
    case 'described':
      return `described-${event.locale}`;
    default:
      return event.kind;
  }
}

/** The published events that concern readers of a language, newest first. */
export function eventsIn(catalogue: Catalogue, locale: Locale): readonly TenderEvent[] {
  return eventsOf(catalogue).filter(
    (event) => event.kind !== 'described' || event.locale === locale,
  );
}
