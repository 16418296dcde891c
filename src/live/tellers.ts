import { filled } from '../i18n/plural.ts';
import { statusAt } from '../tenders/status.ts';
import type { Instant } from '../tenders/time.ts';
import { periodOf, timeLeft } from './clock.ts';
import type { LiveStatus, Words } from './words.ts';

/*
 * Every element that speaks of a procedure carries its period (`data-start`, `data-closing`, in
 * milliseconds). Here such a teller is made to say what the rule that the build used says now.
 */

const TELLERS = '[data-closing]';

/** Tellers that do not say any more what the build made them say. */
const changed = new WeakSet<HTMLElement>();

/** Every teller in a part of the page, and the one that the part belongs to. */
export function tellersAround(part: Element): readonly HTMLElement[] {
  const around = part.closest<HTMLElement>(TELLERS);
  return [...(around ? [around] : []), ...part.querySelectorAll<HTMLElement>(TELLERS)];
}

/**
 * Makes a teller say what is true now. May be called while only a part of it has arrived, and again
 * when there is more; what is right already is not touched.
 *
 * @returns the sentence that tells of its new status, if it has one and shows its reference
 */
export function settle(teller: HTMLElement, now: Instant, words: Words): string | undefined {
  const status = statusAt(periodOf(teller.dataset), now);
  const look = words.status[status];
  const isNew = status !== teller.dataset['status'];
  let reference: string | undefined;
  if (look && (isNew || changed.has(teller))) {
    changed.add(teller);
    Object.assign(teller.dataset, look.marks);
    for (const tag of teller.querySelectorAll<HTMLElement>('.status')) {
      Object.assign(tag.dataset, { tone: look.marks['tone'], sign: look.sign });
      write(tag, look.label);
    }
    for (const portal of teller.querySelectorAll<HTMLElement>('.portal')) {
      reference = portal.dataset['reference'];
      showPortal(portal, look.portal);
    }
  }
  showTimes(teller, now, words);
  if (!isNew || !look || reference === undefined) return undefined;
  return filled(words.changed, { reference, status: look.label });
}

/** Makes of a reference a link, or text that is struck through or plain. */
function showPortal(portal: HTMLElement, form: LiveStatus['portal']): void {
  const { reference = '', href, label = reference } = portal.dataset;
  let shown: HTMLElement;
  if (form === 'link' && href !== undefined) {
    const link = document.createElement('a');
    link.href = href;
    link.rel = 'external noopener';
    link.textContent = label;
    shown = link;
  } else {
    shown = document.createElement(form === 'struck' ? 's' : 'span');
    shown.textContent = reference;
  }
  const { firstChild, lastChild } = portal;
  if (firstChild !== lastChild || !shown.isEqualNode(firstChild)) portal.replaceChildren(shown);
}

/** Time left, and the deadline in the reader’s own zone where that is another one. */
function showTimes(teller: HTMLElement, now: Instant, words: Words): void {
  const isOpen = teller.dataset['bids'] === 'now';
  const closing = Number(teller.dataset['closing']);
  for (const left of teller.querySelectorAll('.time-left')) {
    write(
      left,
      isOpen ? new Intl.RelativeTimeFormat(words.lang).format(...timeLeft(closing - now)) : '',
    );
  }
  for (const own of teller.querySelectorAll('.own-time')) {
    const time = isOpen && ownTime(closing, words);
    write(own, time ? filled(words.ownTime, { time }) : '');
  }
}

function ownTime(at: Instant, { lang, zone }: Words): string | undefined {
  const [own, official] = [undefined, zone].map((timeZone) =>
    new Intl.DateTimeFormat(lang, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'shortOffset',
      timeZone,
    }).format(at),
  );
  return own === official ? undefined : own;
}

function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
