import { formatInstant } from '../i18n/format.ts';
import { defaultLocale, languageName, localeIds } from '../i18n/locales.ts';
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
  const missing = catalogue.withPage.flatMap((entry) => {
    const absent = localeIds.filter((locale) => !translationsOf(entry).includes(locale));
    return absent.map((locale) => `${entry.id} in ${languageName(locale)}`);
  });
  return [
    `As of ${formatInstant(defaultLocale, catalogue.now)}`,
    `Lots: ${counts.join(', ')}`,
    `Missing translations: ${missing.join(', ') || 'none'}`,
    `Next deadline: ${nextDeadline(catalogue)}`,
    ...(problems.length > 0 ? [`Content: ${countOf(problems)} (npm run check lists them)`] : []),
  ];
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
