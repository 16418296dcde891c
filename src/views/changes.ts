import { entryAddress, procedureAddress } from '../routes/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { lotTitle } from '../i18n/lots.ts';
import { listedSentence } from '../wording/sentences.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { eventsOf, type TenderEvent } from '../tenders/events.ts';
import type { DatedSentence, LotLink } from './lot.ts';
import { momentView } from './moment.ts';

/** A published fact with its date and the lot that it is about. */
export interface ChangeItem extends DatedSentence {
  readonly lot: LotLink;
}

/** Every published fact in a language, newest first. */
export function changeItems(catalogue: Catalogue, locale: Locale): readonly ChangeItem[] {
  return eventsOf(catalogue)
    .filter((event) => event.kind !== 'described' || event.locale === locale)
    .map((event) => ({
      published: momentView(locale, event.published),
      sentence: listedSentence(locale, event),
      lot: {
        label: lotTitle(locale, event.entry),
        href: eventAddress(locale, event),
      },
    }));
}

/** Where to read more about an event. */
function eventAddress(locale: Locale, event: TenderEvent): string {
  const { entry } = event;
  return 'procedure' in event && entry.hasPage
    ? procedureAddress(locale, entry.id, event.procedure.reference)
    : entryAddress(locale, entry);
}
