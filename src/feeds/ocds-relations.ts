import { absolute, dataFileAddresses } from '../routes/addresses.ts';
import type { Catalogue, CatalogueEntry } from '../tenders/catalogue.ts';
import { STATUSES } from '../tenders/statuses.ts';
import type { Instant } from '../tenders/time.ts';
import {
  ocdsTitle,
  ocidOf,
  processInPlace,
  takenOverAt,
  type Process,
  type Step,
} from './ocds-process.ts';
import type { RelatedProcess } from './ocds-types.ts';

type Relationship = RelatedProcess['relationship'][number];

/** The processes that a process was known to be related to when a step was published. */
export function relatedProcesses(
  catalogue: Catalogue,
  { entry, reference }: Process,
  { at }: Step,
): readonly RelatedProcess[] {
  const planning =
    reference !== undefined && hasPlanning(catalogue, entry, at)
      ? [related('planning', entry, entry.id)]
      : [];
  return [
    ...planning,
    ...earlierRound(entry, reference, at),
    ...replacedLots(catalogue, entry, at)
      .filter(({ since }) => processInPlace(entry, since) === reference)
      .map(({ lot }) => related('prior', lot, lot.id)),
    ...(reference === undefined
      ? successors(catalogue, entry, at).map(({ lot, since }) =>
          related('replacementProcess', lot, processInPlace(lot, since) ?? lot.id),
        )
      : []),
  ];
}

/** Whether the lot itself was a process by then: something dated was known of it as a whole. */
function hasPlanning(catalogue: Catalogue, entry: CatalogueEntry, at: Instant): boolean {
  const since = [
    entry.announced,
    ...entry.descriptions.map(({ published }) => published),
    entry.cancelled?.published,
    entry.replaced?.published,
  ].flatMap((moment) => (moment ? [moment.at] : []));
  const taken = replacedLots(catalogue, entry, at)
    .filter(({ since: taking }) => processInPlace(entry, taking) === undefined)
    .map(({ since: taking }) => taking);
  return [...since, ...taken].some((instant) => instant <= at);
}

/** The round before: without success, unless it was awarded. */
function earlierRound(
  entry: CatalogueEntry,
  reference: string | undefined,
  at: Instant,
): readonly RelatedProcess[] {
  const round = entry.procedures.findIndex((procedure) => procedure.reference === reference);
  const before = entry.procedures[round - 1]?.reference;
  const { procedures } = entry.asOf(at);
  const status = procedures.find((procedure) => procedure.reference === before)?.status;
  if (before === undefined || !status) return [];
  const { end } = STATUSES[status];
  if (end === 'none') return [];
  return [related(end === 'success' ? 'prior' : 'unsuccessfulProcess', entry, before)];
}

interface Relation {
  readonly lot: CatalogueEntry;
  /** When it was replaced, or took the place. */
  readonly since: Instant;
}

/** The lots whose place this one had taken by then. */
function replacedLots(
  { byId }: Catalogue,
  entry: CatalogueEntry,
  at: Instant,
): readonly Relation[] {
  return entry.replaces.flatMap((id) => {
    const lot = byId.get(id);
    const since = lot && takenOverAt(lot, entry);
    return lot && since !== undefined && since <= at ? [{ lot, since }] : [];
  });
}

/** The lots that had taken this one's place by then. */
function successors({ byId }: Catalogue, entry: CatalogueEntry, at: Instant): readonly Relation[] {
  return (entry.replaced?.by ?? []).flatMap((id) => {
    const lot = byId.get(id);
    const since = lot && takenOverAt(entry, lot);
    return lot && since !== undefined && since <= at ? [{ lot, since }] : [];
  });
}

/** @param local of the other process, without the prefix */
function related(relationship: Relationship, lot: CatalogueEntry, local: string): RelatedProcess {
  return {
    id: `${relationship}-${local}`,
    relationship: [relationship],
    title: ocdsTitle(lot.name),
    scheme: 'ocid',
    identifier: ocidOf(local),
    uri: absolute(dataFileAddresses.ocdsReleases),
  };
}
