import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { demandsOf, jsonLd, pageGraph } from './json-ld.ts';

const SCHEMA = 'https://schema.org/';

/** Stands in for schema.org, whose context is not fetched: every word is one of its own. */
const documentLoader = (documentUrl: string) => {
  assert.equal(documentUrl, 'https://schema.org');
  const document = { '@context': { '@vocab': SCHEMA } };
  return Promise.resolve({ documentUrl, document, contextUrl: undefined });
};

const lot18 = fixtureAt().byId.get('lot18')!;

function graphOf(title = 'Lot 18'): string {
  return jsonLd(
    pageGraph({
      locale: 'de',
      language: 'de',
      address: '/de/tenders/lot18/',
      name: title,
      description: 'Hardware',
      trail: [{ label: title, address: '/de/tenders/lot18/' }],
      demands: demandsOf(lot18, 'de'),
    }),
  );
}

type Expanded = Readonly<Record<string, unknown>>;

/** Everything in a document that has a type, by its type. */
function typesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Expanded)['@type'];
  return [
    ...(Array.isArray(own) ? (own as string[]) : []),
    ...Object.values(value).flatMap(typesIn),
  ];
}

test('a page expands to an organisation, a page with its breadcrumb, and a call for tenders', async () => {
  const expanded = await jsonld.expand(JSON.parse(graphOf()) as object, { documentLoader });
  assert.deepEqual(
    typesIn(expanded)
      .filter((type) => type.startsWith(SCHEMA))
      .map((type) => type.slice(SCHEMA.length)),
    ['Organization', 'Demand', 'Product', 'CreativeWork', 'WebPage', 'BreadcrumbList', 'ListItem'],
  );
});

test('a call for tenders has its period, and its description names its language', () => {
  const demand = {
    validFrom: '2023-02-24',
    validThrough: '2023-03-27T12:00+02:00',
    itemOffered: { subjectOf: { inLanguage: 'en' } },
  };
  assert.partialDeepStrictEqual(JSON.parse(graphOf()), { '@graph': [{ seeks: [demand] }] });
});

test('nothing is sought by what is cancelled, or has no dates', () => {
  const { byId } = fixtureAt();
  assert.deepEqual(demandsOf(byId.get('lot12')!, 'en'), []);
  assert.deepEqual(demandsOf(byId.get('lot9b')!, 'en'), []);
});

test('no text can end the script element that holds it', () => {
  const title = '</script><script>alert(1)</script><!--';
  assert.doesNotMatch(graphOf(title), /</);
  assert.partialDeepStrictEqual(JSON.parse(graphOf(title)), {
    '@graph': [{ '@type': 'WebPage', name: title }],
  });
});
