import { filled, formFor } from '../i18n/plural.ts';
import type { Instant } from '../tenders/time.ts';
import { askForNews } from './asking.ts';
import { believable, nextBoundary, nextLook, periodOf, waitUntil } from './clock.ts';
import { isTimeToAsk } from './news.ts';
import { settle, tellersAround } from './tellers.ts';
import { ANNOUNCEMENT_ID, WORDS_ID, type Words } from './words.ts';

/*
 * Keeps a page true while it ages. It runs in the head, before the page itself has arrived: what had
 * ended before the page was opened is settled as it arrives, before it is painted, however long that
 * takes. Then the clock is followed, and the site is asked now and then whether there is news.
 */

const words = JSON.parse(document.getElementById(WORDS_ID)?.textContent ?? '{}') as Words;

/** When the page must be looked at again, and when it was last. */
let [due, looked]: [Instant, Instant] = [0, 0];
let timer: ReturnType<typeof setTimeout> | undefined;

/** When the site was asked last, by the clock that can be set and by the one that cannot. */
let asked = [Date.now(), performance.now()] as const;
let isBack = false;

function now(): Instant {
  return believable(Date.now(), words.asOf, performance.now());
}

/** Makes the whole page true. @returns a sentence for each change */
function refresh(): ReadonlySet<string> {
  const tellers = tellersAround(document.documentElement);
  looked = now();
  const news = new Set(tellers.flatMap((teller) => settle(teller, looked, words) ?? []));
  const periods = tellers.map(({ dataset }) => periodOf(dataset));
  due = nextLook(nextBoundary(periods, looked), looked);
  if (words.title) {
    const open = document.querySelectorAll('tr[data-bids="now"]').length;
    const { some, none } = words.title;
    document.title = open > 0 ? filled(formFor(some, open, words.lang), { open }) : none;
  }
  return news;
}

/** As {@link refresh}, while somebody reads. */
function update(): void {
  const news = refresh();
  const region = document.getElementById(ANNOUNCEMENT_ID);
  if (region && news.size > 0) region.textContent = [...news].join(' ');
}

/** Reads the clock, does what is due, and does so again soon. */
function tick(): void {
  clearTimeout(timer);
  const at = now();
  // A clock that was set back makes true again what was true before.
  if (at >= due || at < looked) update();
  const since = Math.max(Date.now() - asked[0], performance.now() - asked[1]);
  if (!document.hidden && isTimeToAsk(since, isBack)) {
    asked = [Date.now(), performance.now()];
    isBack = false;
    void askForNews(words);
  }
  timer = setTimeout(tick, waitUntil(due, now()));
}

/** The page is seen again, or may be: it is made true before it is painted. */
function comeBack(): void {
  update();
  isBack = true;
  tick();
}

const arrivals = new MutationObserver((records) => {
  const arrived = new Set(
    records.flatMap(({ target, addedNodes }) =>
      [...addedNodes].flatMap((node) =>
        tellersAround(node instanceof Element ? node : (target as Element)),
      ),
    ),
  );
  const at = now();
  for (const teller of arrived) settle(teller, at, words);
  // What was changed just now needs no second look.
  arrivals.takeRecords();
});
arrivals.observe(document.documentElement, { childList: true, subtree: true });

document.addEventListener('DOMContentLoaded', () => {
  arrivals.disconnect();
  // What had changed before the page was opened is no news: it is on the page.
  refresh();
  tick();
  document.addEventListener('visibilitychange', comeBack);
  document.addEventListener('resume', comeBack);
  addEventListener('focus', comeBack);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack();
  });
});
