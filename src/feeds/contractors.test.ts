import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import { incoherences } from '../../e2e/support/ocds-coherence.ts';
import type { ProcedureContent } from '../checking/schema/lot.ts';
import { changeItems } from '../views/changes.ts';
import { atomFeed } from './atom.ts';
import { tendersCsv } from './csv.ts';
import { tendersCalendar } from './icalendar.ts';
import { tendersJson } from './json.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';
import { tendersSchema } from './tenders-schema.ts';

/*
 * An award to two companies with all that may be known of it, as every output says it.
 */

function awarded(award: NonNullable<ProcedureContent['award']>) {
  const procedure = {
    reference: 'SCS-VP01',
    portal: 'https://www.dtvp.de/1',
    start: '2022-02-01',
    closing: '2022-03-01T12:00',
    award,
  };
  const lot1 = { name: { en: 'One', de: 'Eins' }, procedures: [procedure] };
  return catalogueFrom({ lot1 }, [], '2022-06-01');
}

const full = awarded({
  published: '2022-05-02T09:00',
  contractors: [{ name: 'Example <GmbH>', town: 'Bonn' }, { name: 'Muster & Co.' }],
  value: { amount: 455000, currency: 'EUR' },
  bids: 5,
  concluded: '2022-04-28',
});

const SAID = {
  en: 'SCS-VP01 was awarded to Example <GmbH> (Bonn) and Muster & Co. Value without tax: €455,000. Bids received: 5. The contract was concluded on 28 April 2022.',
  de: 'SCS-VP01 wurde vergeben an: Example <GmbH> (Bonn) und Muster & Co. Auftragswert ohne Steuern: 455.000 €. Eingegangene Angebote: 5. Vertragsschluss: 28. April 2022.',
} as const;

const inXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As they are written: money has spaces that do not break. */
const withPlainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

for (const locale of ['en', 'de'] as const) {
  test(`list of changes, feed, calendar and table name both companies and the rest in ${locale}`, () => {
    const sentence = SAID[locale];
    assert.equal(withPlainSpaces(changeItems(full, locale)[0]!.sentence), sentence);
    const feed = withPlainSpaces(atomFeed(full, locale));
    assert.ok(feed.includes(`<p>${inXml(sentence)}</p>`), feed);
    const title = {
      en: 'SCS-VP01: awarded to Example <GmbH> (Bonn) and Muster & Co.',
      de: 'SCS-VP01: vergeben an Example <GmbH> (Bonn) und Muster & Co.',
    }[locale];
    assert.ok(feed.includes(`<title>${inXml(title)}</title>`), feed);
    const calendar = withPlainSpaces(tendersCalendar(full, locale).replaceAll('\r\n ', ''));
    assert.ok(calendar.includes(sentence.replaceAll(',', String.raw`\,`)), calendar);
    const [row] = rowsOf(full);
    assert.ok(withPlainSpaces(row![`changes_${locale}`]!).endsWith(sentence));
  });
}

function rowsOf(catalogue: Parameters<typeof tendersCsv>[0]) {
  return parse(tendersCsv(catalogue), { bom: true, columns: true }) as readonly Readonly<
    Record<string, string>
  >[];
}

/** The cells of the first row that tell of its award. */
function awardCells(catalogue: Parameters<typeof tendersCsv>[0]) {
  const [row] = rowsOf(catalogue);
  const cells = Object.entries(row!).filter(([column]) => /^(?:contractor|award)/.test(column));
  return Object.fromEntries(cells);
}

test('CSV holds each part in a column of its own', () => {
  assert.deepEqual(awardCells(full), {
    contractor: 'Example <GmbH>; Muster & Co.',
    contractor_town: 'Bonn; ',
    award_value: '455000',
    award_value_currency: 'EUR',
    award_bids: '5',
    award_concluded: '2022-04-28',
  });
  assert.deepEqual(awardCells(awarded({ published: '2022-05-02', contractor: 'Example GmbH' })), {
    contractor: 'Example GmbH',
    contractor_town: '',
    award_value: '',
    award_value_currency: '',
    award_bids: '',
    award_concluded: '',
  });
});

const awardInJson = (catalogue: Parameters<typeof tendersJson>[0]) =>
  tendersSchema.parse(JSON.parse(tendersJson(catalogue))).tenders[0]?.award;

test('JSON lists the companies, and says null of what is not known', () => {
  const { published, concluded, ...award } = awardInJson(full)!;
  assert.equal(published.local, '2022-05-02T09:00');
  assert.equal(concluded?.local, '2022-04-28');
  assert.deepEqual(award, {
    contractor: 'Example <GmbH>; Muster & Co.',
    contractors: [
      { name: 'Example <GmbH>', town: 'Bonn' },
      { name: 'Muster & Co.', town: null },
    ],
    value: { amount: 455000, currency: 'EUR' },
    bids: 5,
  });
  const unknown = awardInJson(awarded({ published: '2022-05-02' }));
  assert.deepEqual(
    { ...unknown, published: undefined },
    {
      published: undefined,
      contractor: null,
      contractors: [],
      value: null,
      bids: null,
      concluded: null,
    },
  );
});

test('a single company may be written as a text alone', () => {
  const alone = awarded({ published: '2022-05-02', contractor: 'Example GmbH' });
  const listed = awarded({ published: '2022-05-02', contractors: [{ name: 'Example GmbH' }] });
  for (const output of [tendersJson, ocdsReleasePackage, tendersCsv] as const) {
    assert.equal(output(alone), output(listed));
  }
});

test('OCDS has both as suppliers, the value of the award, and the contract with its day', () => {
  const { releases } = JSON.parse(ocdsReleasePackage(full)!) as { releases: Release[] };
  const { parties, awards, contracts, tag } = releases.at(-1)!;
  assert.deepEqual(tag, ['award', 'contract']);
  assert.deepEqual(
    parties.filter(({ roles }) => roles.includes('supplier')),
    [
      {
        id: 'SCS-VP01-supplier',
        name: 'Example <GmbH>',
        roles: ['supplier'],
        address: { locality: 'Bonn' },
      },
      { id: 'SCS-VP01-supplier-2', name: 'Muster & Co.', roles: ['supplier'] },
    ],
  );
  assert.deepEqual(awards, [
    {
      id: 'SCS-VP01-award',
      status: 'active',
      // The decision came before the contract, and nobody knows when.
      value: { amount: 455000, currency: 'EUR' },
      suppliers: [
        { id: 'SCS-VP01-supplier', name: 'Example <GmbH>' },
        { id: 'SCS-VP01-supplier-2', name: 'Muster & Co.' },
      ],
      relatedLots: ['1'],
    },
  ]);
  assert.deepEqual(contracts, [
    {
      id: 'SCS-VP01-contract',
      awardID: 'SCS-VP01-award',
      status: 'active',
      dateSigned: '2022-04-27T22:00:00Z',
    },
  ]);
  assert.deepEqual(incoherences(full), []);
});

test('without a contract, the award of OCDS has the date of its publication, and no contract is there', () => {
  const plain = awarded({ published: '2022-05-02T09:00' });
  const { records } = JSON.parse(ocdsRecordPackage(plain)!) as {
    records: readonly { compiledRelease: Release }[];
  };
  const { awards, contracts } = records[0]!.compiledRelease;
  assert.equal(awards?.[0]?.date, '2022-05-02T07:00:00Z');
  assert.equal(awards[0].suppliers, undefined);
  assert.equal(contracts, undefined);
});
