import { filled, formFor } from '../i18n/plural.ts';
import { statusAt } from '../tenders/status.ts';
import { nextBoundary, periodOf, timeLeft, waitUntil } from './clock.ts';
import { WORDS_ID, type LiveStatus, type Words } from './words.ts';

/*
 * Keeps a page true while it ages. Every element that speaks of a procedure carries its period
 * (`data-start`, `data-closing`, in milliseconds); the rule that the build used is asked again when
 * the page opens, when it comes back to the front, and at the next boundary.
 */

const words = JSON.parse(document.getElementById(WORDS_ID)?.textContent ?? '{}') as Words;
const relative = new Intl.RelativeTimeFormat(words.lang);
const tellers = [...document.querySelectorAll<HTMLElement>('[data-closing]')];
const periods = tellers.map(({ dataset }) => periodOf(dataset));
let timer: ReturnType<typeof setTimeout> | undefined;

function refresh(): void {
  const now = Date.now();
  const changed = new Set<string>();
  for (const [index, teller] of tellers.entries()) {
    const status = statusAt(periods[index] ?? {}, now);
    const news = words.status[status];
    if (news && status !== teller.dataset['status']) {
      const { label, marks, sign, portal } = news;
      Object.assign(teller.dataset, marks);
      for (const tag of teller.querySelectorAll<HTMLElement>('.status')) {
        Object.assign(tag.dataset, { tone: marks['tone'], sign });
        tag.textContent = label;
      }
      const reference = showPortal(teller, portal);
      if (reference) changed.add(filled(words.changed, { reference, status: label }));
    }
    showTimes(teller, teller.dataset['bids'] === 'now', now);
  }
  // What had changed before the page was opened is no news: it is on the page.
  if (timer && changed.size > 0) announce([...changed].join(' '));
  showTitle();
  clearTimeout(timer);
  const next = nextBoundary(periods, now);
  if (next < Infinity) timer = setTimeout(refresh, waitUntil(next, now, true));
}

/** Turns the reference into a link, struck-through or plain text. @returns the reference, if it is shown */
function showPortal(teller: HTMLElement, form: LiveStatus['portal']): string {
  let reference = '';
  for (const portal of teller.querySelectorAll<HTMLElement>('.portal')) {
    reference = portal.dataset['reference'] ?? '';
    const href = portal.dataset['href'];
    const label = portal.textContent.trim();
    if (form === 'link' && href) {
      const link = document.createElement('a');
      link.href = href;
      link.rel = 'external noopener';
      link.textContent = portal.dataset['label'] ?? label;
      portal.replaceChildren(link);
    } else {
      const text = document.createElement(form === 'struck' ? 's' : 'span');
      text.textContent = reference;
      portal.replaceChildren(text);
    }
  }
  return reference;
}

/** Time left, and the deadline in the reader’s own zone where that is another one. */
function showTimes(teller: HTMLElement, isOpen: boolean, now: number): void {
  const closing = Number(teller.dataset['closing']);
  for (const left of teller.querySelectorAll('.time-left')) {
    left.textContent = isOpen ? relative.format(...timeLeft(closing - now)) : '';
  }
  for (const own of teller.querySelectorAll('.own-time')) {
    const time = isOpen && ownTime(closing);
    own.textContent = time ? filled(words.ownTime, { time }) : '';
  }
}

function ownTime(at: number): string | undefined {
  const [own, official] = [undefined, words.zone].map((timeZone) =>
    new Intl.DateTimeFormat(words.lang, {
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

function showTitle(): void {
  if (!words.title) return;
  const open = document.querySelectorAll('tr[data-bids="now"]').length;
  const { some, none } = words.title;
  document.title = open > 0 ? filled(formFor(some, open, words.lang), { open }) : none;
}

function announce(text: string): void {
  const region = document.getElementById('announcement');
  if (region) region.textContent = text;
}

refresh();
addEventListener('pageshow', refresh);
document.addEventListener('visibilitychange', refresh);
