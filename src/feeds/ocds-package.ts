import { absolute, dataAddress, dataFileAddresses, POLICY_ANCHOR } from '../routes/addresses.ts';
import { valueIn } from '../i18n/localized.ts';
import { defaultLocale, localeIds, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';
import { isoInUtc, type Instant } from '../tenders/time.ts';
import { compiledRelease } from './ocds-merge.ts';
import { OCDS_LANGUAGE, processesOf } from './ocds-process.ts';
import { releasesOf } from './ocds-release.ts';

/*
 * The lots extension as of 2023-12-13: its newest release, 1.1.5, knows neither the submission period of
 * a lot nor the lots of an amendment, and what came later refers to definitions of other extensions.
 */
const LOTS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/03b91834f04393c682fc357aa865e4c3ea071d61/extension.json';

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
  const { licence, ocidPrefix, isOcidPrefixRegistered } = organisation.openData;
  return {
    uri,
    version: '1.1',
    extensions: [LOTS_EXTENSION],
    publishedDate: isoInUtc(published),
    publisher: { name: organisation.name, uri: valueIn(organisation.homepage, defaultLocale) },
    license: licence.address,
    publicationPolicy: `${absolute(dataAddress(defaultLocale))}#${POLICY_ANCHOR}`,
    ...(!isOcidPrefixRegistered && prefixNote(ocidPrefix)),
  };
}

/**
 * That the identifiers are to change, for whoever has nothing but the file. The standard has no field for
 * that, and allows further ones where its own do not suffice; languages are told apart as it does.
 */
function prefixNote(prefix: string): Readonly<Record<string, string>> {
  const noteIn = (locale: Locale) => messages(locale).feeds.page.prefixExample(prefix);
  return {
    note: noteIn(OCDS_LANGUAGE),
    ...Object.fromEntries(localeIds.map((locale) => [`note_${locale}`, noteIn(locale)])),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
