import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { STATUSES, type FilterChoice } from '../tenders/statuses.ts';
import type { TableRow } from './table.ts';

/** One choice of what the table shows. */
export interface FilterOption {
  readonly value: FilterChoice | 'all';
  readonly label: string;
  readonly count: number;
}

/**
 * The choices in their order; every row is found under all, and under one of the others. Whether each
 * is offered even if it shows nothing: a suspension is rare, and none can come while a page is read.
 */
const CHOICES: Readonly<Record<FilterOption['value'], boolean>> = {
  all: true,
  open: true,
  upcoming: true,
  suspended: false,
  closed: true,
  cancelled: true,
};

/** The choices with the number of rows that each shows at the instant of the build. */
export function filterOptions(rows: readonly TableRow[], locale: Locale): readonly FilterOption[] {
  const counts = Map.groupBy(rows, ({ status }) => STATUSES[status.status].choice);
  return (Object.keys(CHOICES) as FilterOption['value'][])
    .map((value) => ({
      value,
      label: messages(locale).filter[value],
      count: (value === 'all' ? rows : (counts.get(value) ?? [])).length,
    }))
    .filter(({ value, count }) => count > 0 || CHOICES[value]);
}
