import { isNews, newsLines, publishedNow, titlesSince } from './news.ts';
import { NEWS_ID, type Words } from './words.ts';

/*
 * Asks the site whether it publishes something else than the page shows, and tells what. Whatever goes
 * wrong on the way is passed over in silence: the page is asked again, and remains true by its dates.
 */

/** How long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

let told: string | undefined;

/** Asks for news, and tells them. Asks no further when the page is out of sight. */
export async function askForNews(words: Words): Promise<void> {
  try {
    const answer = publishedNow(await (await request(words.address)).json());
    if (!answer || !isNews(answer, words, told) || document.hidden) return;
    const lines = newsLines(words.news, await titles(words.asOf), words.lang);
    if (tell(lines)) told = answer.digest;
  } catch {
    // Offline, a time limit, an answer of another kind.
  }
}

async function titles(asOf: number): Promise<readonly string[]> {
  const feed = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
  if (!feed) return [];
  try {
    const text = await (await request(feed.href)).text();
    const entries = new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('entry');
    const value = (entry: Element, name: string) => entry.querySelector(name)?.textContent ?? '';
    return titlesSince(
      [...entries].map((entry) => ({
        title: value(entry, 'title'),
        updated: value(entry, 'updated'),
      })),
      asOf,
    );
  } catch {
    return [];
  }
}

/** @throws Error for anything but an answer as it should be */
async function request(address: string): Promise<Response> {
  const response = await fetch(address, {
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(response.statusText);
  return response;
}

/** @returns whether there is a place to tell it */
function tell(lines: readonly string[]): boolean {
  const bar = document.getElementById(NEWS_ID);
  const [said, button] = [bar?.querySelector('[role]'), bar?.querySelector('button')];
  if (!said || !button) return false;
  said.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  button.hidden = false;
  button.onclick = () => location.reload();
  return true;
}
