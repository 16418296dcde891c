import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { catalogueFrom } from '../../e2e/support/catalogue-fixture.ts';
import { frozenFiles } from '../../e2e/support/frozen.ts';
import { readContent } from '../checking/content.ts';
import { lotSchema } from '../checking/schema/lot.ts';
import { atomFeed } from '../feeds/atom.ts';
import { demandsOf } from '../feeds/json-ld.ts';
import { ocdsRecordPackage } from '../feeds/ocds-package.ts';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { changeItems } from '../views/changes.ts';
import { lotView } from '../views/lot.ts';

/* What bidders and editors read of the facts, and what data users do not find where nothing was said. */

const NOW = '2023-03-20T11:00';
const ALONE = { previous: undefined, next: undefined };

const HEAD = `name: { en: Storage, de: Speicher }
procedures:
  - reference: SCS-VP03
    start: 2023-03-01
    closing: 2023-03-30T12:00
`;

/** A catalogue with one procedure that states facts. @param facts lines of YAML */
function catalogueWith(...facts: readonly string[]) {
  const lot3 = lotSchema.parse(
    parseYaml(`${HEAD}${facts.map((line) => `    ${line}\n`).join('')}`),
  );
  return catalogueFrom({ lot3 }, [], NOW);
}

/** The facts on the page of the lot, each with its word. */
function shown(locale: string, ...facts: readonly string[]): readonly string[] {
  const [entry] = catalogueWith(...facts).entries;
  const [procedure] = lotView(catalogueWith(...facts), entry!, ALONE, locale).procedures;
  return procedure!.facts.map(({ label, text }) => `${label}: ${text}`);
}

interface Compiled {
  readonly tender: Readonly<Record<string, unknown>>;
  readonly parties: readonly { readonly contactPoint: object }[];
}

/** The state of the procedure in OCDS. */
function compiled(...facts: readonly string[]): Compiled {
  const { records } = JSON.parse(ocdsRecordPackage(catalogueWith(...facts))!) as {
    records: readonly { compiledRelease: Compiled }[];
  };
  return records[0]!.compiledRelease;
}

for (const [law, name] of [
  ['UVgO', 'Öffentliche Ausschreibung'],
  ['VOB/A', 'Öffentliche Ausschreibung'],
  ['VgV', 'Offenes Verfahren'],
] as const) {
  test(`in German, an open procedure by the ${law} has the name that this law gives it`, () => {
    const facts = ['type: open', `legalBasis: ${law}`];
    assert.deepEqual(shown('de', ...facts), [`Verfahrensart: ${name}`, `Rechtsgrundlage: ${law}`]);
    assert.equal(shown('en', ...facts)[0], 'Type of procedure: open procedure');
    assert.equal(compiled(...facts).tender['procurementMethodDetails'], `${name} (${law})`);
  });
}

test('open data say nothing of the method where nobody has told the type, or the type tells none', () => {
  assert.equal('procurementMethod' in compiled().tender, false);
  assert.equal('procurementMethodDetails' in compiled().tender, false);
  const { tender } = compiled('type: oth-single');
  assert.equal('procurementMethod' in tender, false);
  assert.equal(tender['procurementMethodDetails'], 'Sonstiges einstufiges Verfahren');
});

test('a day until which something may be done counts to its end', () => {
  assert.deepEqual(shown('en', 'questionsUntil: 2023-03-24', 'bindingUntil: 2023-04-28T12:00'), [
    'Requested date for questions: 24 March 2023, end of day',
    'End of the binding period: 28 April 2023, 12:00 CEST',
  ]);
  assert.deepEqual(compiled('questionsUntil: 2023-03-24').tender['enquiryPeriod'], {
    endDate: '2023-03-24T22:59:59Z',
  });
});

for (const [facts, text, period] of [
  [
    '{ from: 2023-05-01, months: 10 }',
    'from 1 May 2023, 10 months',
    { startDate: '2023-04-30T22:00:00Z', endDate: '2024-02-29T22:59:59Z' },
  ],
  [
    '{ from: 2023-05-01, to: 2023-12-31 }',
    'from 1 May 2023 to 31 December 2023',
    { startDate: '2023-04-30T22:00:00Z', endDate: '2023-12-31T22:59:59Z' },
  ],
  ['{ to: 2023-12-31 }', 'until 31 December 2023', { endDate: '2023-12-31T22:59:59Z' }],
  ['{ months: 1, renewals: { en: once, de: einmal } }', '1 month; renewals: once', undefined],
] as const) {
  test(`the performance ${text} is shown so, and dated in open data where its days are known`, () => {
    assert.deepEqual(shown('en', `performance: ${facts}`), [`Period of performance: ${text}`]);
    assert.deepEqual(compiled(`performance: ${facts}`).tender['contractPeriod'], period);
  });
}

test('criteria stand with their weights, in the way the language writes them', () => {
  const facts =
    'criteria: [{ name: { en: Price, de: Preis }, weight: 62.5 }, { name: { en: Concept, de: Konzept } }]';
  assert.deepEqual(shown('en', facts), ['Award criteria: Price 62.5%; Concept']);
  assert.deepEqual(shown('de', facts), ['Zuschlagskriterien: Preis 62,5\u00A0%; Konzept']);
});

test('a single criterion is not called several, and not taken for the price', () => {
  const { tender } = compiled('criteria: [{ name: { en: Price, de: Preis }, weight: 100 }]');
  assert.equal(tender['awardCriteriaDetails_en'], 'Price 100%');
  assert.equal('awardCriteria' in tender, false);
});

test('a place is its text, its code, or both, for search engines as well', () => {
  for (const [typed, text, area] of [
    ['{ nuts: DE300 }', 'DE300', 'DE300'],
    ['{ text: { en: on site, de: vor Ort } }', 'on site', 'on site'],
    ['{ nuts: DE300, text: { en: on site, de: vor Ort } }', 'on site (DE300)', 'on site'],
  ] as const) {
    assert.deepEqual(shown('en', `place: ${typed}`), [`Place of performance: ${text}`]);
    const [entry] = catalogueWith(`place: ${typed}`).entries;
    assert.partialDeepStrictEqual(demandsOf(entry!, 'en'), [{ areaServed: area }]);
  }
});

test('the telephone number stands behind the address, if there is one', () => {
  const facts = 'contact: { name: Office, email: office@example.org, phone: +49 30 1234567 }';
  assert.deepEqual(shown('en', facts), [
    'Contact point: Office, office@example.org, +49 30 1234567',
  ]);
});

test('variants are allowed or not', () => {
  assert.deepEqual(shown('en', 'variants: true'), ['Variants: allowed']);
  assert.deepEqual(shown('en', 'variants: false'), ['Variants: not allowed']);
});

test('a change of the type names the old one by the old law, and the new one by the new law', () => {
  const catalogue = catalogueWith(
    ...['type: open', 'legalBasis: VgV', 'changes:', '  - published: 2023-03-10'],
    ...['    type: restricted', '    legalBasis: UVgO'],
  );
  const [sentence = ''] = changeItems(catalogue, 'de').map((item) => item.sentence);
  const [before, after] = [
    'Offenes Verfahren',
    'Beschränkte Ausschreibung mit Teilnahmewettbewerb',
  ];
  assert.ok(sentence.includes(`Verfahrensart geändert von ${before} auf ${after}.`), sentence);
  const feed = atomFeed(catalogue, 'de');
  assert.match(feed, /<dt>Verfahrensart bisher<\/dt>\s*<dd>Offenes Verfahren<\/dd>/);
});

test('a framework agreement with one participant is not said to have several', () => {
  assert.deepEqual(shown('en', 'framework: { participants: 1 }'), [
    'Framework agreement: 1 participant',
  ]);
});

test('what a change leaves out of a fact is gone from the open data as well', () => {
  const { tender, parties } = compiled(
    'cpv: [72220000, 72600000]',
    'performance: { from: 2023-05-01, months: 10 }',
    'contact: { name: Office, email: office@example.org, phone: +49 30 1234567 }',
    'changes:',
    '  - published: 2023-03-10',
    '    cpv: [72260000]',
    '    performance: { from: 2023-06-01 }',
    '    contact: { name: Office, email: tenders@example.org }',
  );
  const classification = { scheme: 'CPV', id: '72260000' };
  assert.deepEqual(tender['items'], [{ id: '1', classification, additionalClassifications: [] }]);
  assert.deepEqual(tender['contractPeriod'], { startDate: '2023-05-31T22:00:00Z' });
  const { contactPoint } = parties[0]!;
  assert.partialDeepStrictEqual(contactPoint, { name: 'Office', email: 'tenders@example.org' });
  assert.equal('telephone' in contactPoint, false);
});

describe('an editor who errs is told', () => {
  for (const [typed, message] of [
    ['type: offen', 'holds the text “offen”. Write one of open, restricted,'],
    ['legalBasis: UVGO', 'holds the text “UVGO”. Write the short name of the law'],
    ['criteria: [{ name: { en: Price, de: Preis }, weight: 90 }]', 'holds weights that make 90.'],
    [
      'criteria: [{ name: { en: A, de: A }, weight: 70 }, { name: { en: B, de: B }, weight: 40 }, { name: { en: C, de: C } }]',
      'holds weights that make 110.',
    ],
    ['criteria: [{ name: { en: Price } }]', '“name” is missing in German.'],
    ['place: {}', 'holds neither “nuts” nor “text”.'],
    ['place: { nuts: Berlin }', 'Write a NUTS code, like DE300'],
    ['framework: {}', 'holds neither “participants” nor “maximum”.'],
    [
      'performance: { renewals: { en: once, de: einmal } }',
      'holds neither “from” nor “months” nor “to”.',
    ],
    ['performance: { months: 3, to: 2023-12-31 }', 'holds a number although “to” is there.'],
    ['performance: { from: 2023-12-31, to: 2023-06-01 }', 'holds a day before “from”.'],
    ['questionsUntil: 24.03.2023', 'Write 2023-03-24.'],
    ['bindingUntil: 2023-03-26T02:30', 'the clocks go forward on that day.'],
    ['languages: [German]', 'Write the code of a language, like de'],
    ['languages: ["?"]', 'Write the code of a language, like de'],
    ['languages: [xx]', 'Write the code of a language, like de'],
    ['variants: no', 'holds the text “no”. Write true or false'],
    ['contact: { name: Office, email: office }', 'Write an e-mail address'],
    [
      'contact: { name: Office, email: office@example.org, phone: 030 1234567 }',
      'Write a telephone number with the code of its country',
    ],
  ] as const) {
    test(`what is wrong with “${typed}”`, () => {
      const files = [
        ...frozenFiles.filter(({ path }) => !path.endsWith('/lots/lot3.yaml')),
        { path: 'src/content/lots/lot3.yaml', text: `${HEAD}    ${typed}\n` },
      ];
      const { problems } = readContent(files, instantFrom(NOW, organisation.timeZone));
      const told = problems
        .filter(({ file }) => file.endsWith('/lot3.yaml'))
        .map(({ message, remedy }) => `${message} ${remedy}`);
      assert.ok(
        told.some((text) => text.includes(message)),
        told.join('\n'),
      );
    });
  }

  test('but not of fractions that make 100', () => {
    const list = [0.1, 1.2, 84.6, 14.1].map(
      (weight, index) => `{ name: { en: N${index}, de: N${index} }, weight: ${weight} }`,
    );
    assert.equal(shown('en', `criteria: [${list.join(', ')}]`).length, 1);
  });
});
