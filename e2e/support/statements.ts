import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import type { Release } from '../../src/feeds/ocds-types.ts';

/*
 * What each format of the open data says of every procedure, read back by programs that know the format
 * and nothing of this site.
 */

/** What a format says of a procedure. */
interface Statement {
  /** First instant after the period, or `undefined` where there is no deadline. */
  readonly deadline: number | undefined;
  readonly status: string;
}

/** Statements by {@link keyOf} of the reference. */
export type Statements = ReadonlyMap<string, Statement>;

/** A reference as addresses and identities write it: `SCS-VP10-2` → `scs-vp10-2`. */
export function keyOf(reference: string): string {
  return reference.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The first instant after a deadline: a day counts to its end. @param text ISO 8601 */
export function endOf(text: string, timeZone: string): number {
  if (text.includes('T')) return Date.parse(text);
  const next = Temporal.PlainDate.from(text).add({ days: 1 });
  return next.toZonedDateTime(timeZone).epochMilliseconds;
}

export function statementsInJson(json: string): Statements {
  const { tenders } = JSON.parse(json) as {
    tenders: readonly {
      reference: string | null;
      closing: { instant: string } | null;
      status: string;
    }[];
  };
  return new Map(
    tenders.flatMap(({ reference, closing, status }) =>
      reference === null
        ? []
        : [
            [
              keyOf(reference),
              { deadline: closing ? Date.parse(closing.instant) : undefined, status },
            ] as const,
          ],
    ),
  );
}

export function statementsInCsv(csv: string): Statements {
  const rows = parse(csv, { bom: true, columns: true }) as readonly Readonly<
    Record<string, string>
  >[];
  return new Map(
    rows
      .filter(({ reference }) => reference)
      .map(({ reference = '', closes_at: closing, status = '' }) => [
        keyOf(reference),
        { deadline: closing ? Date.parse(closing) : undefined, status },
      ]),
  );
}

/** What the calendar calls a deadline, by the status of the procedure. */
export function calendarStatus(status: string): string {
  if (status === 'suspended') return 'TENTATIVE';
  return status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED';
}

/** The calendar tells a deadline and whether it was cancelled, and nothing that ages. */
export function statementsInCalendar(text: string, timeZone: string): Statements {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate } = new ICAL.Event(component);
      const deadline = startDate.isDate
        ? endOf(startDate.toString(), timeZone)
        : startDate.toUnixTime() * 1000;
      return [
        uid.split('@')[0] ?? '',
        { deadline, status: String(component.getFirstPropertyValue('status')) },
      ];
    }),
  );
}

const OCDS_STATUS: Readonly<Record<string, string>> = {
  planning: 'announced',
  planned: 'upcoming',
  complete: 'awarded',
  cancelled: 'cancelled',
  unsuccessful: 'unsuccessful',
};

/**
 * A statement in the words of OCDS, which has one for two: a procedure that closed and was tried again, and
 * one that ended because there was nobody to award it to.
 */
export function inWordsOfOcds(statement: Statement, said: Statement | undefined): Statement {
  const hasOneWord = statement.status === 'closed' || statement.status === 'cancelled';
  return said?.status === 'unsuccessful' && hasOneWord
    ? { ...statement, status: 'unsuccessful' }
    : statement;
}

/** @param prefix of the identities; @param now with which a reader compares the deadlines */
export function statementsInOcds(json: string, prefix: string, now: number): Statements {
  const { records } = JSON.parse(json) as {
    records: readonly { ocid: string; compiledRelease: Release }[];
  };
  return new Map(
    records.map(({ ocid, compiledRelease: { tender } }) => {
      const end = tender.tenderPeriod?.endDate;
      // Here, a day ends one second before midnight; no other deadline has seconds.
      const deadline = end ? Date.parse(end) + (end.endsWith(':59Z') ? 1000 : 0) : undefined;
      // Active, and without a deadline: the standard has no word for a suspension.
      const isHalted = tender.status === 'active' && deadline === undefined;
      const status =
        OCDS_STATUS[tender.status] ?? (isHalted ? 'suspended' : runningStatus(deadline, now));
      return [keyOf(ocid.replace(`${prefix}-`, '')), { deadline, status }];
    }),
  );
}

/** Kinds of entries after which the deadline decides. */
const RUNNING: ReadonlySet<string> = new Set(['opened', 'resumed']);

interface FeedEntry {
  readonly id: string;
  readonly category: readonly { readonly '@_term': string }[];
  readonly content: {
    readonly div: {
      readonly dl: {
        readonly dt: readonly string[];
        readonly dd: readonly (string | { readonly time?: { readonly '@_datetime': string } })[];
      };
    };
  };
}

/**
 * What a reader knows who has read every entry.
 *
 * @param documents of the feed, the oldest first
 * @param closing what the feed calls a deadline
 * @param now with which a reader compares the deadlines
 */
export function statementsInFeed(
  documents: readonly string[],
  { closing, timeZone, now }: { closing: string; timeZone: string; now: number },
): Statements {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['entry', 'category', 'dt', 'dd'].includes(name),
  });
  const oldestFirst = documents.flatMap((xml) => {
    const { feed } = parser.parse(xml) as { feed: { entry?: readonly FeedEntry[] } };
    return (feed.entry ?? []).toReversed();
  });
  const statements = new Map<string, Statement>();
  for (const { id, category, content } of oldestFirst) {
    const [, , reference = '', event] = id.split(':')[2]?.split('/') ?? [];
    const kind = category[0]?.['@_term'] ?? '';
    // Of a lot, not of one of its procedures.
    if (event === undefined) continue;
    const known = statements.get(reference);
    const { dt, dd } = content.div.dl;
    const fact = dd[dt.indexOf(closing)];
    const stated = typeof fact === 'object' ? fact.time?.['@_datetime'] : undefined;
    const deadline = stated ? endOf(stated, timeZone) : known?.deadline;
    statements.set(reference, { deadline, status: statusAfter(kind, known?.status, deadline) });
  }
  return new Map(
    [...statements].map(([reference, { deadline, status }]) => [
      reference,
      status === 'suspended'
        ? { deadline: undefined, status }
        : { deadline, status: RUNNING.has(status) ? runningStatus(deadline, now) : status },
    ]),
  );
}

/** The status where a format leaves it to the reader to compare the deadline with the clock. */
function runningStatus(deadline: number | undefined, now: number): string {
  return deadline !== undefined && now < deadline ? 'open' : 'closed';
}

function statusAfter(kind: string, before: string | undefined, deadline: number | undefined) {
  if (kind === 'announced') return deadline === undefined ? 'announced' : 'upcoming';
  if (kind !== 'extended' && kind !== 'corrected') return kind;
  return before === 'announced' && deadline !== undefined ? 'upcoming' : (before ?? '');
}
