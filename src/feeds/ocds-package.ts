import { absolute, dataAddress, dataFileAddresses, POLICY_ANCHOR } from '../routes/addresses.ts';
import { valueIn } from '../i18n/localized.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';
import { isoInUtc, type Instant } from '../tenders/time.ts';
import { compiledRelease } from './ocds-merge.ts';
import { processesOf } from './ocds-process.ts';
import { releasesOf } from './ocds-release.ts';

const LOTS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json';

const RELEASE_PACKAGE = absolute(dataFileAddresses.ocdsReleases);

/*
 * A package of the standard holds at least one release, or one record. Before the first event there
 * is nothing that could truly stand in it, and so there is no package.
 */

/** All published events as OCDS 1.1 releases, oldest first; `undefined` before the first event. */
export function ocdsReleasePackage(catalogue: Catalogue): string | undefined {
  const published = lastPublished(catalogue);
  if (published === undefined) return undefined;
  const releases = processesOf(catalogue)
    .flatMap((process) => releasesOf(catalogue, process))
    .toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
  return json({ ...head(RELEASE_PACKAGE, published), releases });
}

/**
 * What is known of each contracting process as an OCDS 1.1 record, with links to its releases;
 * `undefined` before the first event.
 */
export function ocdsRecordPackage(catalogue: Catalogue): string | undefined {
  const published = lastPublished(catalogue);
  if (published === undefined) return undefined;
  const records = processesOf(catalogue).map((process) => {
    const releases = releasesOf(catalogue, process);
    return {
      ocid: process.ocid,
      releases: releases.map(({ id, date, tag }) => ({
        url: `${RELEASE_PACKAGE}#${id}`,
        date,
        tag,
      })),
      compiledRelease: compiledRelease(releases),
    };
  });
  return json({
    ...head(absolute(dataFileAddresses.ocdsRecords), published),
    packages: [RELEASE_PACKAGE],
    records,
  });
}

function head(uri: string, published: Instant) {
  const { licence } = organisation.openData;
  return {
    uri,
    version: '1.1',
    extensions: [LOTS_EXTENSION],
    publishedDate: isoInUtc(published),
    publisher: { name: organisation.name, uri: valueIn(organisation.homepage, defaultLocale) },
    license: licence.address,
    publicationPolicy: `${absolute(dataAddress(defaultLocale))}#${POLICY_ANCHOR}`,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
