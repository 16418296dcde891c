import type { Release } from './ocds-types.ts';

/** Lists that are newly given as a whole, whatever identities stand in them (`wholeListMerge`). */
const WHOLE_LISTS: ReadonlySet<string> = new Set(['additionalClassifications']);

/**
 * The state after the last release, merged as the standard describes it: objects field by field,
 * lists of things with an identity by that identity, everything else by its newest value; null removes.
 *
 * @param releases of one process, oldest first; at least one
 */
export function compiledRelease(releases: readonly Release[]): Release {
  const last = releases.at(-1);
  if (!last) throw new RangeError('Nothing was released');
  const merged = releases.reduce<unknown>(merge, {}) as Release;
  return { ...merged, id: `${last.ocid}-${last.date.replaceAll(':', '-')}`, tag: ['compiled'] };
}

/**
 * What a release states, with null or an empty list for each field that earlier states had and that is
 * gone: otherwise the older value would stay in the record.
 */
export function withRemovals(now: object, earlier: readonly object[]): object {
  return earlier.reduce((stated, before) => withRemoval(stated, before) as object, now);
}

function withRemoval(now: unknown, before: unknown): unknown {
  if (isIdentified(now) && isIdentified(before)) {
    return now.map((item) => withRemoval(item, before.find(({ id }) => id === item.id) ?? {}));
  }
  if (!isObject(now) || !isObject(before)) return now;
  const gone = Object.keys(before).filter((key) => now[key] === undefined);
  const kept = Object.entries(now).map(([key, value]) => [key, withRemoval(value, before[key])]);
  return Object.fromEntries([...kept, ...gone.map((key) => [key, removed(before[key])])]);
}

/** What takes a value back: the standard has null for what is neither a list nor a block. */
function removed(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isObject(value) ? withRemoval({}, value) : null;
}

function merge(older: unknown, newer: unknown): unknown {
  if (isIdentified(older) && isIdentified(newer)) {
    const byId = new Map(older.map((item) => [item.id, item]));
    for (const item of newer) byId.set(item.id, merge(byId.get(item.id), item) as Identified);
    return [...byId.values()];
  }
  if (!isObject(older) || !isObject(newer)) return newer;
  const fields = Object.entries(newer).map(
    ([key, value]) => [key, WHOLE_LISTS.has(key) ? value : merge(older[key], value)] as const,
  );
  const kept = [...new Map([...Object.entries(older), ...fields])];
  return Object.fromEntries(kept.filter(([, value]) => !isRemoved(value)));
}

/** Null, or a block of which nothing is left. */
function isRemoved(value: unknown): boolean {
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

interface Identified {
  readonly id: string;
}

function isIdentified(value: unknown): value is readonly Identified[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && 'id' in item);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
