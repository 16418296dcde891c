import { calendarAddress, dataFileAddresses, feedAddress } from '../routes/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';

/** A feed or file that programs find by themselves on a page. */
export interface FeedLink {
  /** Media type. */
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What a page in a language leads programs to: its own feeds, and the data of all languages. */
export function feedLinks(locale: Locale): readonly FeedLink[] {
  const { feed, calendar, page } = messages(locale).feeds;
  return [
    {
      type: 'application/atom+xml',
      title: feed.name(organisation.project),
      href: feedAddress(locale),
    },
    {
      type: 'text/calendar',
      title: calendar.name(organisation.project),
      href: calendarAddress(locale),
    },
    { type: 'application/json', title: page.fileNames.json, href: dataFileAddresses.json },
    { type: 'text/csv', title: page.fileNames.csv, href: dataFileAddresses.csv },
  ];
}
