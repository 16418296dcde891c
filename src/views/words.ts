import { languageOf, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { filled, formFor, type Forms } from '../i18n/plural.ts';
import type { PublishedNow } from '../live/news.ts';
import type { Words } from '../live/words.ts';
import { organisation } from '../organisation.ts';
import { statusAddress } from '../routes/addresses.ts';
import { CLOCK_STATUSES, STATUSES } from '../tenders/statuses.ts';
import { documentTitle } from './frame.ts';

/**
 * What the script of a page knows and says.
 *
 * @param publication what the page was drawn from
 * @param title of the page, where it counts open tenders
 */
export function words(
  locale: Locale,
  { asOf, digest }: PublishedNow,
  title?: Words['title'],
): Words {
  const { status: labels, live } = messages(locale);
  return {
    lang: languageOf(locale).format,
    zone: organisation.timeZone,
    asOf,
    digest,
    address: statusAddress,
    status: Object.fromEntries(
      CLOCK_STATUSES.map((status) => {
        const { tone, sign, bids, choice, portal } = STATUSES[status];
        const marks = { status, tone, bids, choice };
        return [status, { label: labels[status], marks, sign, portal }];
      }),
    ),
    changed: live.changed,
    ownTime: live.ownTime,
    title,
    news: live.news,
  };
}

/** A title with the number of open tenders, where there are any. */
export function countedTitle(locale: Locale, title: string, open: number): string {
  if (open === 0) return title;
  const form = formFor(messages(locale).open.count, open, languageOf(locale).format);
  return filled(form, { title, open });
}

/** The titles of the table’s window, which count the open tenders. @param title of the page */
export function countingTitles(locale: Locale, title: string): NonNullable<Words['title']> {
  const forms = Object.entries(messages(locale).open.count).map(([category, form]) => [
    category,
    documentTitle(filled(form, { title, open: '{open}' })),
  ]);
  return { some: Object.fromEntries(forms) as Forms, none: documentTitle(title) };
}
