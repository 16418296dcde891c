import { locales, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Words } from '../live/words.ts';
import { organisation } from '../organisation.ts';
import { PROCEDURE_STATUSES } from '../tenders/status.ts';
import { documentTitle } from './frame.ts';

/** What the scripts of a page need to say. @param title of the page, where it counts open tenders */
export function words(locale: Locale, title?: Words['title']): Words {
  const { status, live } = strings[locale];
  return {
    lang: locales[locale].format,
    zone: organisation.timeZone,
    status: Object.fromEntries(PROCEDURE_STATUSES.map((id) => [id, status[id]])) as Words['status'],
    changed: live.changed,
    ownTime: live.ownTime,
    title,
  };
}

/** The titles of the table’s window, which count the open tenders. @param title of the page */
export function countingTitles(locale: Locale, title: string): NonNullable<Words['title']> {
  return {
    some: documentTitle(strings[locale].open.count(title, '{open}')),
    none: documentTitle(title),
  };
}
