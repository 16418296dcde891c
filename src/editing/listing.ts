import type { ContentReading } from '../checking/entries.ts';
import { lotFrom } from '../checking/lot.ts';
import { DRAFT } from '../checking/schema/frontmatter.ts';
import { formatInstant } from '../i18n/format.ts';
import { valueIn } from '../i18n/localized.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { lotNumber } from '../lot-id.ts';
import { compareLotNumbers } from '../tenders/lot-number.ts';
import type { Lot, Procedure } from '../tenders/lot.ts';
import { record, statedTerms, type LotRecord } from '../tenders/record.ts';
import { LOT_STATUSES } from '../tenders/statuses.ts';
import type { Instant, Moment } from '../tenders/time.ts';

const STATUS_WIDTH = widthOf(LOT_STATUSES);

/** Widths of the columns, in letters. */
interface Widths {
  readonly number: number;
  readonly reference: number;
}

/**
 * All lots with their procedures and statuses at an instant, also those that nobody may see yet: it
 * is for editors.
 *
 * @param content whose valid lots are listed
 */
export function listing({ lots, descriptions }: ContentReading, now: Instant): string {
  const drafts = Map.groupBy(
    descriptions.filter(({ content }) => content.published === DRAFT),
    ({ id }) => id,
  );
  const entries = lots
    .map(({ id, content }) => lotFrom(id, content, organisation.timeZone))
    .sort((a, b) => compareLotNumbers(a.number, b.number));
  const widths = {
    number: widthOf(entries.map(({ number }) => number)),
    reference: widthOf(entries.flatMap(({ procedures }) => procedures.map((p) => p.reference))),
  };
  const blocks = entries.map((lot) => {
    const languages = (drafts.get(lot.id) ?? []).map(({ locale }) => locale);
    const draft = languages.length > 0 ? [`description is a draft: ${languages.join(', ')}`] : [];
    return lotLines(lot, draft, widths, now);
  });
  return `As of ${formatInstant(defaultLocale, now)}\n\n${blocks.flat().join('\n')}\n`;
}

function lotLines(
  lot: Lot,
  notes: readonly string[],
  widths: Widths,
  now: Instant,
): readonly string[] {
  const known = record(lot, now);
  const status = known?.status ?? 'hidden';
  const name = valueIn(lot.name, defaultLocale);
  const inset = ' '.repeat(widths.number + 2);
  const lines = [...outlookOf(lot, known, now), ...notes];
  return [
    `${lot.number.padStart(widths.number)}  ${status.padEnd(STATUS_WIDTH)}  ${name}`,
    ...lines.map((line) => `${inset}${' '.repeat(STATUS_WIDTH)}  ${line}`),
    ...lot.procedures.map((procedure) => {
      const reference = procedure.reference.padEnd(widths.reference);
      return `${inset}  ${reference}  ${procedureLine(procedure, known, now)}`;
    }),
  ];
}

function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

/** What the file already says of the lot as a whole, and from when that is shown. */
function outlookOf(lot: Lot, known: LotRecord | undefined, now: Instant): readonly string[] {
  const { announced, cancelled, replaced } = lot;
  const successors = (replaced?.by ?? []).map(lotNumber).join(', ');
  return [
    ...(known || !announced ? [] : [`shown from ${announced.local}`]),
    ...(cancelled ? [`cancelled ${since(cancelled.published, now)}`] : []),
    ...(replaced ? [`replaced by ${successors} ${since(replaced.published, now)}`] : []),
  ];
}

function procedureLine(
  { reference, published, terms: first }: Procedure,
  known: LotRecord | undefined,
  now: Instant,
): string {
  const procedure = known?.procedures.find((candidate) => candidate.reference === reference);
  const { start, closing } = procedure ? statedTerms(procedure) : first;
  const suspension = procedure?.status === 'suspended' && procedure.suspensions.at(-1);
  const period = start && closing ? `${start.local} to ${closing.local}` : 'no dates yet';
  const isMoved = procedure && first.closing && closing && closing.at !== first.closing.at;
  const note = procedure
    ? suspension
      ? `suspended ${since(suspension.published, now)}`
      : isMoved && `first until ${first.closing.local}`
    : `shown ${since(published, now)}`;
  const columns = [(procedure?.status ?? 'hidden').padEnd(STATUS_WIDTH), period];
  return [...columns, ...(note ? [`(${note})`] : [])].join('  ');
}

function since(published: Moment, now: Instant): string {
  return `${published.at <= now ? 'since' : 'from'} ${published.local}`;
}
