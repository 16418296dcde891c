import type { TenderEvent } from '../tenders/events.ts';
import { lotNumber } from '../tenders/lot.ts';
import { formatList, formatMoment } from './format.ts';
import type { Locale, Localized } from './locales.ts';
import { strings } from './strings.ts';

/** What happened, as a sentence or two, without its date. */
export function eventSentence(locale: Locale, event: TenderEvent): string {
  const reason = reasonOf(event);
  const sentence = factSentence(locale, event);
  return reason ? `${sentence} ${strings[locale].event.reason(reason[locale])}` : sentence;
}

function factSentence(locale: Locale, event: TenderEvent): string {
  const say = strings[locale].event;
  const lot = strings[locale].lot.label(event.entry.number);
  switch (event.kind) {
    case 'lot-announced':
    case 'described':
      return say[event.kind](lot);
    case 'announced': {
      const { reference, firstTerms } = event.procedure;
      return firstTerms.start
        ? say.announcedWithStart(reference, formatMoment(locale, firstTerms.start))
        : say.announced(reference);
    }
    case 'opened': {
      const { closing } = event;
      return say.opened(event.procedure.reference, formatMoment(locale, closing, 'deadline'));
    }
    case 'extended':
    case 'corrected':
      return changeSentences(locale, event);
    case 'awarded': {
      const { contractor } = event.award;
      const { reference } = event.procedure;
      return contractor ? say.awardedTo(reference, contractor) : say.awarded(reference);
    }
    case 'cancelled':
      return say.cancelled(event.procedure.reference);
    case 'lot-cancelled':
      return say.cancelled(lot);
    case 'replaced': {
      const { by } = event.replacement;
      const successors = by.map((id) => strings[locale].lot.label(lotNumber(id)));
      return say.replaced(lot, formatList(locale, successors));
    }
  }
}

function changeSentences(
  locale: Locale,
  { kind, procedure, change }: Extract<TenderEvent, { kind: 'extended' | 'corrected' }>,
): string {
  const say = strings[locale].event;
  const { reference } = procedure;
  const { before, after } = change;
  const sentences: string[] = [];
  if (before.closing && after.closing && before.closing.at !== after.closing.at) {
    const [from, to] = [before.closing, after.closing].map((closing) =>
      formatMoment(locale, closing, 'deadline'),
    );
    sentences.push(
      (kind === 'extended' ? say.extended : say.correctedClosing)(reference, from!, to!),
    );
  }
  if (before.start && after.start && before.start.at !== after.start.at) {
    const [from, to] = [before.start, after.start].map((start) => formatMoment(locale, start));
    sentences.push(say.correctedStart(reference, from!, to!));
  }
  if (before.portal !== after.portal) sentences.push(say.correctedPortal(reference));
  return sentences.join(' ');
}

function reasonOf(event: TenderEvent): Localized | undefined {
  switch (event.kind) {
    case 'extended':
    case 'corrected':
      return event.change.reason;
    case 'cancelled':
    case 'lot-cancelled':
      return event.cancellation.reason;
    default:
      return undefined;
  }
}
