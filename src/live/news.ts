import { filled, formFor, type Forms } from '../i18n/plural.ts';
import type { Instant } from '../tenders/time.ts';

const MINUTE = 60_000;

/** How many news are told one by one. */
const MOST = 3;

/** What the site answers when it is asked what it publishes now. */
export interface PublishedNow {
  readonly asOf: Instant;
  readonly digest: string;
}

/** What is said of news, in a language. */
export interface NewsWords {
  /** Stands before the titles of what is new. */
  readonly some: string;
  /** How many more there are: `{count}` is filled in. */
  readonly more: Forms;
  /** Said where it is not known what is new. */
  readonly unknown: string;
}

/** An entry of the feed, as it was read. */
export interface FeedEntry {
  readonly title: string;
  /** An instant as RFC 3339 writes it. */
  readonly updated: string;
}

/**
 * Whether it is time to ask for news: every ten minutes, or as soon as the reader comes back, but never
 * twice within a minute.
 *
 * @param since milliseconds since the site was asked last, or the page was opened
 * @param isBack whether the reader has come back since
 */
export function isTimeToAsk(since: number, isBack: boolean): boolean {
  return since >= (isBack ? MINUTE : 10 * MINUTE);
}

/** What the site has answered; `undefined` if that is nothing that it would say. */
export function publishedNow(answer: unknown): PublishedNow | undefined {
  const { asOf, digest } = Object(answer) as Readonly<Record<string, unknown>>;
  const at = typeof asOf === 'string' ? Date.parse(asOf) : NaN;
  return typeof digest === 'string' && Number.isFinite(at) ? { asOf: at, digest } : undefined;
}

/**
 * Whether an answer is news: something else than what the page shows and what the reader was told, and
 * nothing older, which a cache on the way may have kept.
 */
export function isNews(
  { asOf, digest }: PublishedNow,
  page: PublishedNow,
  told: string | undefined,
): boolean {
  return asOf >= page.asOf && digest !== page.digest && digest !== told;
}

/** Titles of what was published after an instant, in the order of the feed. */
export function titlesSince(entries: readonly FeedEntry[], asOf: Instant): readonly string[] {
  return entries
    .filter(({ title, updated }) => title !== '' && Date.parse(updated) > asOf)
    .map(({ title }) => title);
}

/** What the reader is told, line by line. @param lang BCP-47 tag */
export function newsLines(
  { some, more, unknown }: NewsWords,
  titles: readonly string[],
  lang: string,
): readonly string[] {
  if (titles.length === 0) return [unknown];
  const count = titles.length - MOST;
  const rest = count > 0 ? [filled(formFor(more, count, lang), { count })] : [];
  return [some, ...titles.slice(0, MOST), ...rest];
}
