/** A date as somebody might type it, in the form of the site. */
interface TypedDate {
  /** `2021-12-07` or `2021-12-07T10:00`; it need not exist. */
  readonly local: string;
  /** The zone or offset behind the time: `WEST`, `+01:00`. */
  readonly offset: string | undefined;
}

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?<rest>\D.*)?$/u;
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:\.\s?|[-/])(?<month>\d{1,2})(?:\.\s?|[-/])(?<year>\d{4})(?<rest>\D.*)?$/u;

/** Words that some languages put between day and time: at, um, à, às, a las, alle, kl. */
const BETWEEN = String.raw`[Tt]|[,\s]+(?:(?:at|um|à|a|às|as|a las|alle|ore|kl\.?|klo|om|o)\s+)?`;

const TIME = new RegExp(
  String.raw`^(?:${BETWEEN})(?<hour>\d{1,2})(?:[:.hH]?(?<minute>\d{2}))?(?::\d{2})?\s*(?:Uhr|[hH]|(?<half>[AaPp])\.?[Mm]\.?)?(?<rest>.*)$`,
  'u',
);

/** Offsets, names and abbreviations of zones as people type them, as the source of a pattern. */
export const OFFSET = [
  String.raw`(?:(?:UTC|GMT)\s?)?[+-]\d{1,2}(?::?\d{2})?`,
  String.raw`[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+`,
  // Nearly all abbreviations end with a T, for time.
  ...['[A-Z]{2,4}T', 'UTC', 'MES?Z', 'MSK', 'Z', 'utc', 'gmt', 'ces?t', 'mes?z', 'z'],
].join('|');

const BEHIND = new RegExp(String.raw`^\s*(?:\(?(?<offset>${OFFSET})\)?)?$`, 'u');

/**
 * What was probably meant, the likeliest first: `7.12.2021 10:00`, `18/12/2026 17h00 WEST`. With slashes,
 * the day stands before the month unless that cannot be.
 */
export function readTypedDate(value: string): readonly TypedDate[] {
  const text = value.trim();
  const groups = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  if (!groups) return [];
  const { year, month = '', day = '', rest = '' } = groups;
  const time = timeIn(rest);
  if (!time) return [];
  const dateOf = (monthOfYear: string, dayOfMonth: string) => ({
    local: `${year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}${time.local}`,
    offset: time.offset,
  });
  const isMonthFirst = /^\d{1,2}\//.test(text);
  return [dateOf(month, day), ...(isMonthFirst ? [dateOf(day, month)] : [])];
}

/** The time behind a day: `T10:00`, or nothing; `undefined` if what stands there is no time. */
function timeIn(rest: string): TypedDate | undefined {
  const { hour, minute = '00', half, rest: behind = '' } = TIME.exec(rest)?.groups ?? {};
  const end = BEHIND.exec(hour === undefined ? rest : behind);
  if (!end) return undefined;
  const offset = end.groups?.['offset'];
  if (hour === undefined) return { local: '', offset };
  const ofDay =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return { local: `T${String(ofDay).padStart(2, '0')}:${minute}`, offset };
}
