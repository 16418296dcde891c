import { dataFileAddresses } from '../routes/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';

export type DataFileKey = keyof typeof dataFileAddresses;

/** A file of open data, as it is told to people and to catalogues of data. */
export interface DataFile {
  readonly key: DataFileKey;
  readonly name: string;
  readonly about: string;
  readonly address: string;
  /** Media type. */
  readonly type: string;
  /** Whether it holds tenders, and not what the fields of another file mean. */
  readonly isData: boolean;
}

/** The files that hold events, and do not exist before the first one. */
const FILES_OF_EVENTS: readonly DataFileKey[] = ['ocdsReleases', 'ocdsRecords'];

/** What describes other files. */
const DESCRIPTIONS: readonly DataFileKey[] = ['jsonSchema', 'eventsSchema', 'catalog'];

/** The files of open data that exist, with what is said of them in a language. */
export function dataFiles(catalogue: Catalogue, locale: Locale): readonly DataFile[] {
  const { unit, feeds } = messages(locale);
  const say = feeds.page;
  const hasEvents = lastPublished(catalogue) !== undefined;
  return (Object.keys(dataFileAddresses) as DataFileKey[])
    .filter((key) => hasEvents || !FILES_OF_EVENTS.includes(key))
    .map((key) => ({
      key,
      name: say.fileNames[key],
      about: key === 'json' ? unit.jsonFile : say.files[key],
      address: dataFileAddresses[key],
      type: mediaTypeOf(dataFileAddresses[key]),
      isData: !DESCRIPTIONS.includes(key),
    }));
}

function mediaTypeOf(address: string): string {
  if (address.endsWith('.csv')) return 'text/csv';
  return address.endsWith('.jsonld') ? 'application/ld+json' : 'application/json';
}
