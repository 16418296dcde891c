import { factOf } from '../facts/facts.ts';
import { organisation } from '../organisation.ts';
import { isUnsuccessful } from '../tenders/causes.ts';
import { differences } from '../tenders/differences.ts';
import { causeOf, reasonOf, type TenderEvent } from '../tenders/events.ts';
import { lotNumber } from '../lot-id.ts';
import type { Award, Cancellation, Replacement } from '../tenders/lot.ts';
import type { ChangeRecord } from '../tenders/record.ts';
import { formatList, formatMoment, formatMoney } from '../i18n/format.ts';
import { textIn } from '../i18n/localized.ts';
import { lotLabel } from '../i18n/lots.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';

/** What happened, as a sentence or two, without its date. */
export function eventSentence(locale: Locale, event: TenderEvent): string {
  const { cause: causes, event: say } = messages(locale);
  const reason = reasonOf(event);
  const cause = causeOf(event);
  return [
    factSentence(locale, event),
    ...(cause ? [cause === 'other' ? say.otherCause : causes[cause]] : []),
    ...(reason ? [say.reason(textIn(reason, locale))] : []),
  ].join(' ');
}

/**
 * As {@link eventSentence}, for a list that holds the events of the whole lot as well: why a lot
 * ended stands there once, at the lot, and not at each of the procedures that ended with it.
 */
export function listedSentence(locale: Locale, event: TenderEvent): string {
  const isWithLot = event.kind === 'cancelled' && event.cancellation.withLot;
  return isWithLot ? factSentence(locale, event) : eventSentence(locale, event);
}

function factSentence(locale: Locale, event: TenderEvent): string {
  const say = messages(locale).event;
  const lot = lotLabel(locale, event.entry);
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
    case 'suspended':
      return say.suspended(event.procedure.reference);
    case 'resumed': {
      const { closing, change, procedure } = event;
      const { reference } = procedure;
      const resumed = closing
        ? say.resumedWithDeadline(reference, formatMoment(locale, closing, 'deadline'))
        : say.resumed(reference);
      return [resumed, ...(change ? otherChanges(locale, reference, change) : [])].join(' ');
    }
    case 'awarded': {
      const { reference } = event.procedure;
      const contractors = contractorsIn(locale, event.award);
      // The name of a company may end with a full stop of its own.
      const awarded = contractors
        ? say.awardedTo(reference, contractors).replace(/\.\.$/, '.')
        : say.awarded(reference);
      return [awarded, ...awardDetails(locale, event.award)].join(' ');
    }
    case 'cancelled': {
      const { reference } = event.procedure;
      if (!event.cancellation.withLot) return endSentence(locale, reference, event.cancellation);
      const { replaced } = event.entry;
      return replaced
        ? say.cancelledByReplacement(reference, lot, successorsOf(locale, replaced))
        : say.cancelledWithLot(reference, lot);
    }
    case 'lot-cancelled':
      return endSentence(locale, lot, event.cancellation);
    case 'replaced':
      return say.replaced(lot, successorsOf(locale, event.replacement));
  }
}

/** The companies that won, as a list in words; `undefined` if none may be named. */
export function contractorsIn(locale: Locale, { contractors }: Award): string | undefined {
  if (contractors.length === 0) return undefined;
  const named = contractors.map(({ name, town }) => (town ? `${name} (${town})` : name));
  return formatList(locale, named);
}

/** What is known of an award besides who won, a sentence each. */
function awardDetails(locale: Locale, { value, bids, concluded }: Award): readonly string[] {
  const say = messages(locale).event;
  return [
    ...(value ? [say.awardValue(formatMoney(value, locale))] : []),
    ...(bids === undefined ? [] : [say.awardBids(String(bids))]),
    ...(concluded ? [say.concluded(formatMoment(locale, concluded))] : []),
  ];
}

/** That something is over without a contract: given up, or without anybody to whom to award it. */
function endSentence(locale: Locale, name: string, cancellation: Cancellation): string {
  const say = messages(locale).event;
  return isUnsuccessful(cancellation) ? say.unsuccessful(name) : say.cancelled(name);
}

function changeSentences(
  locale: Locale,
  { kind, procedure, change }: Extract<TenderEvent, { kind: 'extended' | 'corrected' }>,
): string {
  const say = messages(locale).event;
  const { reference } = procedure;
  const { closing } = differences(change);
  const sentences: string[] = [];
  if (closing) {
    const from = closing.from && formatMoment(locale, closing.from, 'deadline');
    const to = formatMoment(locale, closing.to, 'deadline');
    const corrected = kind === 'extended' ? say.extended : say.correctedClosing;
    sentences.push(from ? corrected(reference, from, to) : say.closingSet(reference, to));
  }
  sentences.push(...otherChanges(locale, reference, change));
  return sentences.join(' ') || say.corrected(reference);
}

/** What a change says besides the deadline. */
function otherChanges(locale: Locale, reference: string, change: ChangeRecord): readonly string[] {
  const say = messages(locale).event;
  const { start, portal, facts } = differences(change);
  const sentences: string[] = [];
  if (start) {
    const from = start.from && formatMoment(locale, start.from);
    const to = formatMoment(locale, start.to);
    sentences.push(from ? say.correctedStart(reference, from, to) : say.startSet(reference, to));
  }
  if (portal) {
    sentences.push(portal.from ? say.correctedPortal(reference) : say.portalSet(reference));
  }
  for (const { key, from, to } of facts) {
    const { label, text } = factOf(key);
    const after = text(to, locale, change.after.facts);
    sentences.push(
      from === undefined
        ? say.factSet(reference, label(locale), after)
        : say.factChanged(reference, label(locale), text(from, locale, change.before.facts), after),
    );
  }
  return sentences;
}

/** The lots that took another one's place, as a list in words. */
export function successorsOf(locale: Locale, { by }: Replacement): string {
  return formatList(
    locale,
    by.map((id) => (organisation.lots ? messages(locale).lot.label(lotNumber(id)) : id)),
  );
}
