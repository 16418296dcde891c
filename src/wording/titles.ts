import { factOf } from '../facts/facts.ts';
import { isUnsuccessful } from '../tenders/causes.ts';
import { differences } from '../tenders/differences.ts';
import type { TenderEvent } from '../tenders/events.ts';
import { formatMoment, introduced } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { lotLabel } from '../i18n/lots.ts';
import { contractorsIn, successorsOf } from './sentences.ts';
import { messages } from '../i18n/messages.ts';

/** What happened, in a few words that begin with whom it concerns, for lists and inboxes. */
export function eventTitle(locale: Locale, event: TenderEvent): string {
  const about = 'procedure' in event ? event.procedure.reference : lotLabel(locale, event.entry);
  return introduced(locale, about, happening(locale, event));
}

function happening(locale: Locale, event: TenderEvent): string {
  const say = messages(locale).feeds.title;
  switch (event.kind) {
    case 'lot-announced':
    case 'announced':
      return say.announced;
    case 'described':
      return say.described;
    case 'opened':
      return say.opened(formatMoment(locale, event.closing, 'deadline'));
    case 'extended':
    case 'corrected': {
      const { closing, start, portal, facts } = differences(event.change);
      const closingTitle = event.kind === 'extended' ? say.extended : say.closing;
      const parts = [
        closing &&
          (closing.from ? closingTitle : say.closingSet)(
            formatMoment(locale, closing.to, 'deadline'),
          ),
        start && (start.from ? say.start : say.startSet)(formatMoment(locale, start.to)),
        portal && (portal.from ? say.portal : say.portalSet),
        ...facts.map(({ key, to }) =>
          say.fact(
            factOf(key).label(locale),
            factOf(key).text(to, locale, event.change.after.facts),
          ),
        ),
      ].filter((part) => part !== undefined);
      return parts.length > 0 ? parts.join(', ') : say.corrected;
    }
    case 'suspended':
      return messages(locale).status.suspended;
    case 'resumed': {
      const { closing } = event;
      return closing
        ? say.resumedWithDeadline(formatMoment(locale, closing, 'deadline'))
        : say.resumed;
    }
    case 'awarded': {
      const contractors = contractorsIn(locale, event.award);
      return contractors ? say.awardedTo(contractors) : messages(locale).status.awarded;
    }
    case 'cancelled':
    case 'lot-cancelled':
      return isUnsuccessful(event.cancellation)
        ? say.unsuccessful
        : messages(locale).status.cancelled;
    case 'replaced':
      return say.replaced(successorsOf(locale, event.replacement));
  }
}
