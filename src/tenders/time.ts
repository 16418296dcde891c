/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A day or a minute as it stands in the content, resolved in the site's time zone. */
export interface Moment {
  /** As typed: `2021-12-07` or `2021-12-07T10:00`, local wall time. */
  readonly local: string;
  /** For a day: its first instant, or the first instant after it where the day counts to its end. */
  readonly at: Instant;
  /** The value of an HTML `datetime` attribute: `2021-12-07` or `2021-12-07T10:00+01:00`. */
  readonly iso: string;
}

/** Whether a day without a time counts from its beginning or to its end (exclusive). */
export type DayEdge = 'beginning' | 'end';

/** The two forms of a local date or time in the content. */
export const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** Whether a local time names a day only. */
export function isDay(local: string): boolean {
  return !local.includes('T');
}

/**
 * Resolves local wall time in a zone.
 *
 * `2021-12-07T10:00` in Europe/Berlin → `{ at: 1638867600000, iso: '2021-12-07T10:00+01:00' }`
 *
 * @param zone IANA name, for example `Europe/Berlin`
 * @throws RangeError for text of another form, a day that does not exist, and a time that does not
 * exist or exists twice because the clocks are changed
 */
export function momentFrom(local: string, zone: string, edge: DayEdge = 'beginning'): Moment {
  if (!LOCAL_TIME.test(local)) throw new RangeError(`Not a local date or time: ${local}`);
  if (isDay(local)) {
    const day = Temporal.PlainDate.from(local);
    const first = edge === 'end' ? day.add({ days: 1 }) : day;
    return { local, at: first.toZonedDateTime(zone).epochMilliseconds, iso: local };
  }
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, {
    disambiguation: 'reject',
  });
  return { local, at: zoned.epochMilliseconds, iso: `${local}${zoned.offset}` };
}

/**
 * Reads an instant given from outside: local wall time of the zone, or a time with an offset or `Z`.
 *
 * @throws RangeError for anything else
 */
export function instantFrom(text: string, zone: string): Instant {
  return LOCAL_TIME.test(text)
    ? momentFrom(text, zone).at
    : Temporal.Instant.from(text).epochMilliseconds;
}

/** The instant in UTC, as exact as it is (RFC 3339): `2022-07-19T12:29:00Z`, `2022-07-19T12:29:00.25Z` */
export function exactInUtc(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

/** The instant in UTC, to the second: `2022-07-19T12:29:00Z`. One text for one instant, whatever zone it is about. */
export function isoInUtc(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
}

/** The instant as local wall time of the zone with its offset, to the second. */
export function isoInZone(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
