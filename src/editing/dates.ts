import { organisation } from '../organisation.ts';
import { localTimeFinding } from '../schemas/local-time.ts';
import { instantFrom, isoInZone, LOCAL_TIME, type Instant } from '../tenders/time.ts';

/** An instant as editors write it, to the minute: `2026-12-01T09:30`. */
export function localMinute(at: Instant): string {
  return isoInZone(at, organisation.timeZone).slice(0, '2026-12-01T09:30'.length);
}

/** What is wrong with a date that was typed, in the words of the rules; `undefined` if nothing is. */
export function dateMistake(typed: string): string | undefined {
  const found = localTimeFinding(typed);
  return found && `${found.message}\n→ ${found.remedy}`;
}

/** As {@link dateMistake}, where a time with an offset will do as well: it names one instant. */
export function instantMistake(typed: string): string | undefined {
  if (LOCAL_TIME.test(typed)) return dateMistake(typed);
  try {
    instantFrom(typed, organisation.timeZone);
    return undefined;
  } catch {
    return dateMistake(typed);
  }
}
