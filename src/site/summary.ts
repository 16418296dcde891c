import { formatInstant } from '../i18n/format.ts';
import { defaultLocale, languageName, languageOf, localeIds } from '../i18n/locales.ts';
import { missingMessages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import { countOf } from '../checking/reporting/report.ts';
import type { Problem } from '../checking/finding.ts';
import { translationsOf, type Catalogue } from '../tenders/catalogue.ts';
import { STATUSES, type LotStatus } from '../tenders/statuses.ts';

/** The statuses of the table, what concerns bidders most first. */
const COUNTED = (Object.keys(STATUSES) as LotStatus[]).filter((status) => STATUSES[status].choice);

/** What a build says of itself: lots by status, missing translations, the next deadline. */
export function summary(catalogue: Catalogue, problems: readonly Problem[]): readonly string[] {
  const counts = COUNTED.map((status) => {
    const number = catalogue.listed.filter((entry) => entry.status === status).length;
    return `${number} ${status}`;
  });
  const texts = [
    ...catalogue.pages,
    ...catalogue.withPage.map((entry) => [entry.id, translationsOf(entry)] as const),
  ];
  const missing = localeIds.flatMap((locale) => {
    const absent = texts.filter(([, translations]) => !translations.includes(locale));
    const names = absent.map(([id]) => id).join(', ');
    return names === '' ? [] : [`${names} in ${languageName(locale)}`];
  });
  return [
    `As of ${formatInstant(defaultLocale, catalogue.now)}`,
    `${organisation.lots ? 'Lots' : 'Tenders'}: ${counts.join(', ')}`,
    `Missing translations: ${missing.join('; ') || 'none'}`,
    ...missingMessagesLines(),
    `Next deadline: ${nextDeadline(catalogue)}`,
    ...(problems.length > 0 ? [`Content: ${countOf(problems)} (npm run check lists them)`] : []),
  ];
}

/** What the site says in another language to readers of a language, a line for each that leaves messages out. */
export function missingMessagesLines(): readonly string[] {
  return localeIds.flatMap((locale) => {
    const missing = missingMessages(languageOf(locale)).join(', ');
    return missing === '' ? [] : `Messages not in ${languageName(locale)}: ${missing}`;
  });
}

function nextDeadline({ entries, now }: Catalogue): string {
  const next = entries
    .flatMap(({ procedures }) => procedures)
    .filter(({ status }) => STATUSES[status].bids !== 'none')
    .flatMap(({ reference, terms }) => (terms.closing ? [{ reference, at: terms.closing.at }] : []))
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at)[0];
  return next ? `${next.reference}, ${formatInstant(defaultLocale, next.at)}` : 'none';
}
