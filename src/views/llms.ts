import { dataFiles } from '../feeds/data-files.ts';
import { formatInstant, formatZone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import {
  absolute,
  calendarAddress,
  changesAddress,
  feedAddress,
  tableAddress,
} from '../routes/addresses.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { documentTitle } from './frame.ts';

/**
 * What language models are told of the site (llmstxt.org): what it is, as of when, and where the same
 * is said for programs.
 *
 * @param about the page of the table
 */
export function llmsText(
  catalogue: Catalogue,
  locale: Locale,
  about: { readonly title: string; readonly description: string },
): string {
  const { site, lot, changes, feeds } = messages(locale);
  const { page } = feeds;
  const link = (name: string, address: string, text = '') =>
    `- [${name}](${absolute(address)})${text === '' ? '' : `: ${text}`}`;
  return [
    `# ${documentTitle(about.title)}`,
    `> ${about.description}`,
    `${site.asOf} ${formatInstant(locale, catalogue.now)}. ${site.asOfNote(formatZone(locale, catalogue.now))}`,
    [
      link(lot.back, tableAddress(locale)),
      link(changes.title, changesAddress(locale)),
      link(page.feed.name, feedAddress(locale), page.feed.about),
      link(page.calendar.name, calendarAddress(locale), page.calendar.about),
    ].join('\n'),
    `## ${page.data}`,
    dataFiles(catalogue, locale)
      .map(({ name, address, about: text }) => link(name, address, text))
      .join('\n'),
    `${page.policyText.status}\n`,
  ].join('\n\n');
}
