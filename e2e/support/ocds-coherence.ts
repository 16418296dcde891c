import { ocdsRecordPackage } from '../../src/feeds/ocds-package.ts';
import type { Release } from '../../src/feeds/ocds-types.ts';
import type { Catalogue } from '../../src/tenders/catalogue.ts';
import { eventsOf } from '../../src/tenders/events.ts';

/*
 * What data users hold open contracting data against: the checks of Pelican, the quality tool of the
 * Open Contracting Partnership, that apply to what is published here
 * (https://pelican-backend.readthedocs.io). It looks at compiled releases.
 */

/** Pairs of dates of which the first is not after the second. Pelican compares their days alone, as text. */
const IN_ORDER = [
  // Start dates aren’t after end dates.
  ['tender.tenderPeriod.startDate', 'tender.tenderPeriod.endDate'],
  ['tender.lots.tenderPeriod.startDate', 'tender.lots.tenderPeriod.endDate'],
  // Contracting process timeline.
  ['tender.tenderPeriod.endDate', 'awards.date'],
  ['awards.date', 'date'],
  ['tender.tenderPeriod.endDate', 'contracts.dateSigned'],
  ['awards.date', 'contracts.dateSigned'],
  ['contracts.dateSigned', 'date'],
  // Amendment dates.
  ['tender.tenderPeriod.startDate', 'tender.amendments.date'],
  ['tender.amendments.date', 'date'],
  // Document dates.
  ['tender.documents.datePublished', 'date'],
] as const;

/** Statuses of a tender of which nothing was awarded. */
const WITHOUT_AWARD = ['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'withdrawn'];

/** Codes of the list documentType whose section is the tender. */
const OF_TENDER = ['tenderNotice', 'biddingDocuments', 'technicalSpecifications', 'clarifications'];

/** Which party refers to which, and the role that it needs for that. */
const REFERENCES = [
  ['buyer', 'buyer'],
  ['tender.procuringEntity', 'procuringEntity'],
  ['awards.suppliers', 'supplier'],
] as const;

/** Everything that the checks say of the records of a catalogue, each with where it is. */
export function incoherences(catalogue: Catalogue): readonly string[] {
  const { records } = JSON.parse(ocdsRecordPackage(catalogue) ?? '{"records":[]}') as {
    readonly records: readonly { readonly compiledRelease: Release }[];
  };
  const releases = records.map(({ compiledRelease }) => compiledRelease);
  return releases.flatMap((release) =>
    [
      ...disorder(release),
      ...wrongStatus(release),
      ...wrongDocumentTypes(release),
      ...wrongParties(release),
      ...wrongRelations(release, releases),
    ].map((found) => `${release.ocid}: ${found}`),
  );
}

/** The instants at which a catalogue grows, so that its open data do as well. */
export function growthOf(catalogue: Catalogue): readonly number[] {
  return [...new Set(eventsOf(catalogue).map(({ published }) => published.at))];
}

function disorder(release: Release): readonly string[] {
  return IN_ORDER.flatMap(([first, second]) =>
    datesAt(release, first).flatMap((earlier) =>
      datesAt(release, second)
        .filter((later) => earlier.slice(0, 10) > later.slice(0, 10) || earlier > later)
        .map((later) => `${first} ${earlier} is after ${second} ${later}`),
    ),
  );
}

function wrongStatus({ tender: { status }, awards = [] }: Release): readonly string[] {
  return WITHOUT_AWARD.includes(status) && awards.length > 0 ? [`awarded, but ${status}`] : [];
}

function wrongDocumentTypes({ tender: { documents = [] } }: Release): readonly string[] {
  return documents
    .map(({ documentType }) => documentType)
    .filter((type) => type !== undefined && !OF_TENDER.includes(type))
    .map((type) => `${type} is no document of a tender`);
}

/** References to no party or several, under another name or without their role; roles without a reference. */
function wrongParties(release: Release): readonly string[] {
  const referred = REFERENCES.flatMap(([path, role]) =>
    valuesAt(release, path).map((value) => ({ role, ...(value as { id: string; name: string }) })),
  );
  return [
    ...referred.flatMap(({ id, name, role }) => {
      const [party, another] = release.parties.filter((candidate) => candidate.id === id);
      const isRight = party?.name === name && party.roles.includes(role) && !another;
      return isRight ? [] : [`${role} ${id} is not one party`];
    }),
    ...release.parties.flatMap(({ id, roles }) =>
      roles
        .filter((role) => !referred.some((one) => one.id === id && one.role === role))
        .map((role) => `nothing refers to ${role} ${id}`),
    ),
  ];
}

/** Related processes that are not there, or have another title than their tender. */
function wrongRelations(release: Release, all: readonly Release[]): readonly string[] {
  return (release.relatedProcesses ?? []).flatMap(({ identifier, title }) => {
    const other = all.find(({ ocid }) => ocid === identifier);
    return other?.tender.title === title ? [] : [`${identifier} is not called ${title}`];
  });
}

function datesAt(release: Release, path: string): readonly string[] {
  return valuesAt(release, path).filter((value) => typeof value === 'string');
}

/** Every value at a path, through lists: `tender.lots.id`. */
function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>(
      (values, key) =>
        values
          .flatMap((one) => (one as Readonly<Record<string, unknown>>)[key])
          .filter((one) => one !== undefined && one !== null),
      [value],
    );
}
