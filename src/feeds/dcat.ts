import { absolute, dataAddress, tableAddress } from '../routes/addresses.ts';
import { valueIn } from '../i18n/localized.ts';
import { defaultLocale, localeIds, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';
import { exactInUtc } from '../tenders/time.ts';
import { dataFiles } from './data-files.ts';

/** Named authority lists of the European Union. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * What catalogues of open data harvest (DCAT-AP 3, as JSON-LD): the tenders as one dataset, with a
 * distribution for each file. What only a catalogue can give, such as an identity of the contributor in
 * DCAT-AP.de, is left to it.
 */
export function dcatCatalog(catalogue: Catalogue): string {
  const data = absolute(dataAddress(defaultLocale));
  const modified = lastPublished(catalogue);
  const publisher = { '@id': absolute('/#organisation') };
  const files = localeIds.map((locale) => dataFiles(catalogue, locale));
  const [own = []] = files;
  const graph = [
    {
      '@id': `${data}#catalog`,
      '@type': 'dcat:Catalog',
      'dct:title': inEachLanguage((locale) =>
        messages(locale).site.tendersOf(organisation.project),
      ),
      'dct:description': inEachLanguage((locale) => messages(locale).feeds.page.description),
      'dct:publisher': publisher,
      'foaf:homepage': { '@id': valueIn(organisation.homepage, defaultLocale) },
      'dcat:dataset': { '@id': `${data}#dataset` },
    },
    {
      '@id': `${data}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${data}#dataset`,
      'dct:title': inEachLanguage((locale) =>
        messages(locale).site.tendersOf(organisation.project),
      ),
      'dct:description': inEachLanguage((locale) => messages(locale).unit.policyScope),
      'dct:publisher': publisher,
      'dcat:landingPage': localeIds.map((locale) => ({ '@id': absolute(tableAddress(locale)) })),
      'dcat:theme': { '@id': `${AUTHORITY}/data-theme/GOVE` },
      'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/IRREG` },
      ...(modified !== undefined && {
        'dct:modified': {
          '@type': 'xsd:dateTime',
          '@value': exactInUtc(modified),
        },
      }),
      'dcat:distribution': own
        .filter(({ isData }) => isData)
        .map(({ address }) => ({ '@id': absolute(address) })),
    },
    ...own.flatMap(({ address, type, isData }, index) =>
      isData
        ? [
            {
              '@id': absolute(address),
              '@type': 'dcat:Distribution',
              'dct:title': localeIds.map((locale, language) => ({
                '@language': locale,
                '@value': files[language]?.[index]?.name ?? '',
              })),
              'dcat:accessURL': { '@id': absolute(address) },
              'dcat:downloadURL': { '@id': absolute(address) },
              'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${type}` },
              'dct:format': {
                '@id': `${AUTHORITY}/file-type/${type === 'text/csv' ? 'CSV' : 'JSON'}`,
              },
              'dct:license': { '@id': organisation.openData.licence.address },
            },
          ]
        : [],
    ),
    {
      ...publisher,
      '@type': 'foaf:Agent',
      'foaf:name': { '@language': organisation.language, '@value': organisation.name },
      'foaf:homepage': { '@id': valueIn(organisation.homepage, defaultLocale) },
    },
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, undefined, 2)}\n`;
}

function inEachLanguage(text: (locale: Locale) => string) {
  return localeIds.map((locale) => ({ '@language': locale, '@value': text(locale) }));
}
