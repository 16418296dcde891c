import Holidays from 'date-holidays';
import { organisation } from '../organisation.ts';

const holidays = new Holidays(organisation.country, { languages: ['en'] });

/** Public holidays by day, a year at a time: looking up a single day takes as long as a year. */
const years = new Map<number, ReadonlyMap<string, string>>();

/**
 * Why a day is without work: a Saturday, a Sunday or a nationwide public holiday.
 *
 * @param day `2023-04-10`
 * @returns its name, or `undefined` for a working day
 */
export function freeDay(day: string): string | undefined {
  const { dayOfWeek, year } = Temporal.PlainDate.from(day);
  if (dayOfWeek === 6) return 'Saturday';
  if (dayOfWeek === 7) return 'Sunday';
  return publicHolidays(year).get(day);
}

function publicHolidays(year: number): ReadonlyMap<string, string> {
  const known = years.get(year);
  if (known) return known;
  const found = new Map(
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );
  years.set(year, found);
  return found;
}
