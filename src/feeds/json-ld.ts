import type { Dataset, Demand, Graph, Organization } from 'schema-dts';
import { jsonLdFacts } from '../facts/facts.ts';
import { absolute, dataAddress, procedureAddress } from '../routes/addresses.ts';
import { introduced } from '../i18n/format.ts';
import { textIn, valueIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { organisation } from '../organisation.ts';
import { descriptionFor, type Catalogue, type CatalogueEntry } from '../tenders/catalogue.ts';
import { lastPublished } from '../tenders/events.ts';
import { STATUSES } from '../tenders/statuses.ts';
import { isoInZone } from '../tenders/time.ts';
import { dataFiles } from './data-files.ts';

/** A page in the words of schema.org. */
export interface PageFacts {
  readonly locale: Locale;
  /** The language of its text. */
  readonly language: Locale;
  /** Own address of the page. */
  readonly address: string;
  /** The title without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** The pages that lead to it and itself, the outermost first. */
  readonly trail: readonly { readonly label: string; readonly address: string }[];
  /** The calls for tenders that it describes. */
  readonly demands: readonly Demand[];
  /** The open data that it leads to. */
  readonly dataset?: Dataset | undefined;
}

/** What a page states about itself in JSON-LD: who publishes it, where it stands, what is sought. */
export function pageGraph(facts: PageFacts): Graph {
  const { locale, name, description, trail, demands } = facts;
  const url = absolute(facts.address);
  const authority: Organization = {
    '@type': 'Organization',
    '@id': organisationId,
    name: organisation.name,
    alternateName: organisation.short,
    address: organisation.location,
    url: valueIn(organisation.homepage, locale),
    ...(demands.length > 0 && { seeks: [...demands] }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      authority,
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name,
        description,
        inLanguage: facts.language,
        publisher: { '@id': organisationId },
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: trail.map(({ label, address }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: label,
            item: absolute(address),
          })),
        },
      },
      ...(facts.dataset ? [facts.dataset] : []),
    ],
  };
}

/** The open data of the site, for those who look for datasets. */
export function datasetOf(catalogue: Catalogue, locale: Locale): Dataset {
  const { unit, feeds, site } = messages(locale);
  const modified = lastPublished(catalogue);
  const url = absolute(dataAddress(locale));
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: site.tendersOf(organisation.project),
    description: `${feeds.page.description} ${unit.policyScope}`,
    license: organisation.openData.licence.address,
    isAccessibleForFree: true,
    creator: { '@id': organisationId },
    ...(modified !== undefined && {
      dateModified: isoInZone(modified, organisation.timeZone),
    }),
    distribution: dataFiles(catalogue, locale)
      .filter(({ isData }) => isData)
      .map(({ name, about, address, type }) => ({
        '@type': 'DataDownload',
        name,
        description: about,
        contentUrl: absolute(address),
        encodingFormat: type,
      })),
  };
}

/**
 * The calls for tenders of a lot. `Demand` is what schema.org calls the public announcement of an
 * organisation that it seeks goods or services; a tender has no closer type there. One that is
 * cancelled, suspended or has no dates asks for nothing, and is left out.
 */
export function demandsOf(entry: CatalogueEntry, locale: Locale): readonly Demand[] {
  const description = descriptionFor(entry, locale);
  const name = textIn(entry.name, locale);
  return entry.procedures.flatMap(({ reference, terms, status }): readonly Demand[] => {
    const { start, closing, portal } = terms;
    const { demand, product } = jsonLdFacts(terms.facts, locale);
    if (!STATUSES[status].isSought || !start || !closing) return [];
    const url = absolute(procedureAddress(locale, entry.id, reference));
    return [
      {
        '@type': 'Demand',
        '@id': url,
        url,
        identifier: reference,
        name: introduced(locale, reference, name),
        validFrom: start.iso,
        validThrough: closing.iso,
        ...(portal && { sameAs: portal }),
        ...demand,
        itemOffered: {
          '@type': 'Product',
          name,
          ...product,
          ...(description && {
            subjectOf: {
              '@type': 'CreativeWork',
              abstract: description.summary,
              // The description may not be in the language of the page.
              inLanguage: description.locale,
            },
          }),
        },
      },
    ];
  });
}

/** JSON-LD as it may stand in an HTML `script` element: no text in it can end the element. */
export function jsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const organisationId = absolute('/#organisation');
