import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { localeIds } from '../i18n/locales.ts';
import { tendersCsv } from './csv.ts';
import { dataFiles } from './data-files.ts';
import { dcatCatalog } from './dcat.ts';
import { datasetOf } from './json-ld.ts';

const catalogue = fixtureAt();

const DCAT = 'http://www.w3.org/ns/dcat#';
const TITLE = 'http://purl.org/dc/terms/title';

/** All that is said of each thing, with the words of DCAT in full. */
async function saidIn(text: string): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const documentLoader = (url: string) => Promise.reject(new Error(`Nothing is fetched: ${url}`));
  const expanded = await jsonld.expand(JSON.parse(text) as object, { documentLoader });
  return new Map(
    (expanded as Record<string, unknown>[]).map((thing) => [String(thing['@id']), thing]),
  );
}

test('catalogues of data find one dataset, with a distribution for each file that holds data', async () => {
  const said = await saidIn(dcatCatalog(catalogue));
  const dataset = said.get('https://scs.community/tenders/data/#dataset');
  const distributions = dataset?.[`${DCAT}distribution`] as { '@id': string }[];
  const files = dataFiles(catalogue, 'en').filter(({ isData }) => isData);
  assert.deepEqual(
    distributions.map((distribution) => distribution['@id']),
    files.map(({ address }) => `https://scs.community${address}`),
  );
  for (const distribution of distributions) {
    const titles = said.get(distribution['@id'])?.[TITLE] as { '@language': string }[];
    assert.deepEqual(
      titles.map((title) => title['@language']),
      localeIds,
    );
  }
});

test('a catalogue of data from before the first event claims no date and no file that is not there', async () => {
  const text = dcatCatalog(fixtureAt('2020-01-01'));
  assert.ok(!text.includes('dct:modified'));
  assert.ok(!text.includes('/ocds/'));
  assert.ok((await saidIn(text)).size > 3);
});

test('search engines for datasets are told the same files', () => {
  const { distribution, license } = datasetOf(catalogue, 'de') as {
    readonly distribution: readonly { readonly contentUrl: string; readonly name: string }[];
    readonly license: string;
  };
  const files = dataFiles(catalogue, 'de').filter(({ isData }) => isData);
  assert.deepEqual(
    distribution.map(({ name, contentUrl }) => [name, contentUrl]),
    files.map(({ name, address }) => [name, `https://scs.community${address}`]),
  );
  assert.equal(license, 'https://creativecommons.org/publicdomain/zero/1.0/');
});

test('with semicolons the table holds the same', () => {
  const read = (text: string, delimiter: string): unknown => parse(text, { bom: true, delimiter });
  assert.deepEqual(read(tendersCsv(catalogue, ';'), ';'), read(tendersCsv(catalogue), ','));
});
