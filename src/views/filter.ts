import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { LotStatus } from '../tenders/record.ts';
import type { TableRow } from './table.ts';

/** One choice of what the table shows. */
export interface FilterOption {
  readonly value: keyof typeof FILTERS;
  readonly label: string;
  readonly statuses: readonly LotStatus[];
  readonly count: number;
}

/**
 * Which statuses each choice shows. What is announced is still to come, and an awarded tender is
 * closed to bidders, so every row is found under one choice.
 */
const FILTERS = {
  all: ['announced', 'upcoming', 'open', 'closed', 'awarded', 'cancelled'],
  open: ['open'],
  upcoming: ['upcoming', 'announced'],
  closed: ['closed', 'awarded'],
  cancelled: ['cancelled'],
} as const satisfies Record<string, readonly LotStatus[]>;

/** The choices with the number of rows that each shows at the instant of the build. */
export function filterOptions(rows: readonly TableRow[], locale: Locale): readonly FilterOption[] {
  return (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).map((value) => {
    const statuses: readonly LotStatus[] = FILTERS[value];
    return {
      value,
      label: messages(locale).filter[value],
      statuses,
      count: rows.filter(({ status }) => statuses.includes(status.status)).length,
    };
  });
}
