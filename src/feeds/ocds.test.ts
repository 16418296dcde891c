import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import formats from 'ajv-formats';
import { parse as parseYaml } from 'yaml';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { facts } from '../facts/facts.ts';
import { organisation } from '../organisation.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { lotSchema, type LotContent } from '../checking/schema/lot.ts';
import { eventsOf } from '../tenders/events.ts';
import { catalogueFrom, fixtureAt, SUSPENDED_LOT } from '../../e2e/support/catalogue-fixture.ts';
import { ocdsRecordPackage, ocdsReleasePackage } from './ocds-package.ts';
import type { Release } from './ocds-types.ts';

/** After everything in the content has happened. */
const LATE = Date.parse('2030-01-01');

const SCHEMAS = join(process.cwd(), '../shared/data/ocds');

/** The official schema is not part of this project; see its README for where it comes from. */
const skip = existsSync(SCHEMAS)
  ? false
  : `There is no official schema to validate against in ${SCHEMAS}`;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSchema(path: string): Json {
  return JSON.parse(readFileSync(join(SCHEMAS, path), 'utf8')) as Json;
}

/** JSON Merge Patch (RFC 7396), by which an extension is applied. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const fields = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, merged(base[key], value)]);
  const kept = Object.entries(base).filter(([key]) => !(key in patch));
  return Object.fromEntries([...kept, ...fields]);
}

/** What the lots extension that the packages name has declared since its newest release. */
const LATER_FIELDS = {
  definitions: {
    Amendment: { properties: { relatedLots: { type: 'array', items: { type: 'string' } } } },
    Lot: { properties: { tenderPeriod: { $ref: '#/definitions/Period' } } },
  },
};

function releaseSchema(): Json {
  const lots = readSchema('lots-v1.1.5/release-schema.json');
  return [lots, LATER_FIELDS].reduce(merged, readSchema('release-schema.json')) as Json;
}

const releasesOf = (catalogue: Catalogue) =>
  (JSON.parse(ocdsReleasePackage(catalogue)!) as { releases: readonly Release[] }).releases;

interface RecordOf {
  readonly ocid: string;
  readonly releases: readonly { readonly url: string; readonly date: string }[];
  readonly compiledRelease: Release;
}

/** Without nulls, and blocks in which there was nothing else. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    part === null || (isObject(part) && Object.keys(part).length === 0) ? undefined : part,
  );
}

const recordsOf = (catalogue: Catalogue) =>
  (JSON.parse(ocdsRecordPackage(catalogue)!) as { records: readonly RecordOf[] }).records;

const suspendedAt = (now: string) => catalogueFrom({ lot14: SUSPENDED_LOT }, [], now);

/** A procedure that states every fact, and after a change each of them with less. */
const statedAt = (now: string) =>
  catalogueFrom({ lot3: lotSchema.parse(parseYaml(STATED)) }, [], now);

const STATED = `
name: { en: Storage, de: Speicher }
procedures:
  - reference: SCS-VP03
    start: 2023-03-01
    closing: 2023-03-30T12:00
${facts.map(({ key, example }) => `    ${key}: ${example}`).join('\n')}
    changes:
      - published: 2023-03-10
        type: oth-mult
        nature: supplies
        cpv: [72260000]
        performance: { months: 3 }
        questionsUntil: 2023-03-24
        criteria: [{ name: { en: Price, de: Preis } }]
        contact: { name: Office, email: office@example.org }
`;
const awardedToTwo = () =>
  catalogueFrom(
    {
      lot1: {
        name: { en: 'One', de: 'Eins' },
        procedures: [
          {
            reference: 'SCS-VP01',
            start: '2022-02-01',
            closing: '2022-03-01T12:00',
            award: {
              published: '2022-05-02',
              contractors: [{ name: 'Example GmbH', town: 'Bonn' }, { name: 'Muster AG' }],
              value: { amount: 455000, currency: 'EUR' },
              concluded: '2022-04-28',
            },
          },
        ],
      },
    },
    [],
    '2022-06-01',
  );

const catalogues: readonly (readonly [string, () => Catalogue])[] = [
  ['the fixed catalogue', () => fixtureAt()],
  ['the fixed catalogue at a later time', () => fixtureAt('2024-01-01')],
  ['a procedure that states every fact', () => statedAt('2023-03-02')],
  ['a procedure whose facts were changed', () => statedAt('2023-03-20')],
  ['a procedure that is suspended', () => suspendedAt('2027-01-20')],
  ['a procedure that was resumed', () => suspendedAt('2027-02-01T09:00')],
  ['a procedure that was awarded to two companies, with a contract', () => awardedToTwo()],
  ['the content', () => frozenCatalogue()],
  ['the content as of 2022-01-01', () => frozenCatalogue(Date.parse('2022-01-01T00:00:00Z'))],
];

describe('against the official schema with the lots extension', { skip }, () => {
  let validateReleases: ValidateFunction;
  let validateRecords: ValidateFunction;
  let declared: Json;

  before(() => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats(ajv);
    declared = releaseSchema();
    ajv.addSchema(declared);
    ajv.addSchema(readSchema('versioned-release-validation-schema.json'));
    validateReleases = ajv.compile(readSchema('release-package-schema.json'));
    validateRecords = ajv.compile(readSchema('record-package-schema.json'));
  });

  for (const [name, load] of catalogues) {
    test(`the packages of ${name} are valid`, () => {
      const catalogue = load();
      validateReleases(JSON.parse(ocdsReleasePackage(catalogue)!));
      assert.deepEqual(validateReleases.errors ?? [], []);
      validateRecords(JSON.parse(ocdsRecordPackage(catalogue)!));
      assert.deepEqual(validateRecords.errors ?? [], []);
    });

    test(`${name} has no field that nobody declared`, () => {
      for (const release of releasesOf(load())) {
        assert.deepEqual(undeclared(release, declared, declared), []);
      }
    });
  }

  for (const [name, load] of [
    ['the fixed catalogue', (now: number) => fixtureAt(new Date(now).toISOString())],
    ['the content', frozenCatalogue],
  ] as const) {
    test(`the packages of ${name} are valid at every instant at which it grows, from its first event on`, () => {
      const instants = [...new Set(eventsOf(load(LATE)).map(({ published }) => published.at))];
      assert.ok(instants.length > 10);
      for (const now of instants) {
        for (const [text, validate] of [
          [ocdsReleasePackage(load(now)), validateReleases],
          [ocdsRecordPackage(load(now)), validateRecords],
        ] as const) {
          const file = JSON.parse(text!) as { publishedDate: string };
          validate(file);
          assert.deepEqual(validate.errors ?? [], []);
          assert.equal(Date.parse(file.publishedDate), now);
        }
      }
    });
  }

  test('the check would notice a field that nobody declared', () => {
    const [release] = releasesOf(fixtureAt());
    const wrong = { ...release, tender: { ...release!.tender, statusNow: 'open' } };
    assert.deepEqual(undeclared(wrong, declared, declared), ['tender.statusNow']);
  });
});

/** Paths of the fields of a value that its schema does not name. */
function undeclared(value: unknown, schema: Json, root: Json, path = ''): readonly string[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.replace('#/definitions/', '');
    return undeclared(value, (root['definitions'] as Record<string, Json>)[name]!, root, path);
  }
  if (Array.isArray(value)) {
    const items = schema['items'];
    return isObject(items) ? value.flatMap((item) => undeclared(item, items, root, path)) : [];
  }
  if (!isObject(value)) return [];
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  const patterns = Object.entries((schema['patternProperties'] ?? {}) as Record<string, Json>);
  return Object.entries(value).flatMap(([key, field]) => {
    const place = path ? `${path}.${key}` : key;
    const found =
      properties[key] ?? patterns.find(([pattern]) => new RegExp(pattern).test(key))?.[1];
    return found ? undeclared(field, found, root, place) : [place];
  });
}

/** Every text of a value with the path to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => textsIn(field, `${path}.${key}`));
}

const DATE_FIELD = /(?:\.date|Date|\.datePublished)$/;

for (const [name, load] of catalogues) {
  describe(name, () => {
    let catalogue: Catalogue;

    before(() => {
      catalogue = load();
    });

    test('every date is in UTC with seconds, so that one instant is one text', () => {
      const dates = textsIn(releasesOf(catalogue)).filter(([path]) => DATE_FIELD.test(path));
      assert.ok(dates.length > 5);
      for (const [path, text] of dates) {
        assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, path);
      }
    });

    test('no release is dated later than the catalogue', () => {
      for (const { date } of releasesOf(catalogue)) assert.ok(Date.parse(date) <= catalogue.now);
    });

    test('a lot has the submission period of its tender', () => {
      for (const { tender } of releasesOf(catalogue)) {
        for (const lot of tender.lots ?? [])
          assert.deepEqual(lot.tenderPeriod, tender.tenderPeriod);
      }
    });

    test('an amendment names the lot that it concerns', () => {
      for (const { tender } of releasesOf(catalogue)) {
        for (const { relatedLots } of tender.amendments ?? []) {
          assert.deepEqual(
            relatedLots,
            tender.lots?.map(({ id }) => id),
          );
        }
      }
    });

    test('no period ends before it starts', () => {
      for (const { tender } of releasesOf(catalogue)) {
        const { startDate, endDate } = tender.tenderPeriod ?? {};
        if (startDate && endDate) assert.ok(Date.parse(startDate) < Date.parse(endDate));
      }
    });

    test('identities fit the standard: one release each, no number sign, the prefix', () => {
      const releases = releasesOf(catalogue);
      assert.equal(new Set(releases.map(({ id }) => id)).size, releases.length);
      for (const { id, ocid } of releases) {
        assert.doesNotMatch(id, /#/);
        assert.match(ocid, /^ocds-[a-z0-9]{6}-/);
      }
    });

    test('every party that is referred to exists, under the same name', () => {
      for (const { parties, buyer, tender, awards = [] } of releasesOf(catalogue)) {
        const references = [
          buyer,
          tender.procuringEntity,
          ...awards.flatMap(({ suppliers = [] }) => suppliers),
        ];
        for (const { id, name: called } of references) {
          assert.equal(parties.find((party) => party.id === id)?.name, called);
        }
      }
    });

    test('every lot has an identity, and every related process has releases', () => {
      const releases = releasesOf(catalogue);
      const ocids = new Set(releases.map(({ ocid }) => ocid));
      for (const { tender, relatedProcesses = [] } of releases) {
        assert.ok(tender.lots?.every(({ id }) => id !== ''));
        for (const { identifier } of relatedProcesses) assert.ok(ocids.has(identifier), identifier);
      }
    });

    test('an amendment names releases of its own process', () => {
      const releases = releasesOf(catalogue);
      for (const { ocid, tender } of releases) {
        for (const { releaseID, amendsReleaseID } of tender.amendments ?? []) {
          for (const id of [releaseID, amendsReleaseID]) {
            assert.equal(releases.find((release) => release.id === id)?.ocid, ocid);
          }
        }
      }
    });

    test('what updates a tender comes after the tender', () => {
      const begun = new Set<string>();
      for (const { ocid, tag } of releasesOf(catalogue)) {
        if (tag.includes('tender')) begun.add(ocid);
        if (/^tender./.test(tag.join())) assert.ok(begun.has(ocid), `${tag.join()} of ${ocid}`);
      }
    });

    test('a record lists its releases in order of time and ends in the state of the last', () => {
      const releases = releasesOf(catalogue);
      for (const { ocid, releases: links, compiledRelease } of recordsOf(catalogue)) {
        const own = releases.filter((release) => release.ocid === ocid);
        assert.deepEqual(
          links.map(({ url }) => url.split('#')[1]),
          own.map(({ id }) => id),
        );
        const { id, tag, ...state } = compiledRelease;
        const { id: lastId, tag: lastTag, ...last } = own.at(-1)!;
        // In a release, null takes back what an earlier one said; in the state after it, nothing is left.
        assert.deepEqual(state, withoutNulls(last));
        assert.deepEqual(tag, ['compiled']);
        assert.notEqual(id, lastId);
        assert.notDeepEqual(lastTag, tag);
      }
    });
  });
}

const relations = (catalogue: Catalogue, local: string) =>
  recordsOf(catalogue)
    .find(({ ocid }) => ocid === `ocds-213czf-${local}`)
    ?.compiledRelease.relatedProcesses?.map(
      ({ relationship, identifier }) => `${relationship.join()} ${identifier}`,
    );

test('a repeated round refers to the one without success, which is marked so', () => {
  const catalogue = frozenCatalogue();
  assert.ok(
    relations(catalogue, 'SCS-VP10-2')?.includes('unsuccessfulProcess ocds-213czf-SCS-VP10'),
  );
  const first = recordsOf(catalogue).find(({ ocid }) => ocid === 'ocds-213czf-SCS-VP10');
  assert.equal(first?.compiledRelease.tender.status, 'unsuccessful');
});

test('lot 11 refers to the procedure that took its place, and that one to lot 11', () => {
  const catalogue = frozenCatalogue();
  assert.ok(relations(catalogue, 'lot11')?.includes('replacementProcess ocds-213czf-SCS-VP18'));
  assert.ok(relations(catalogue, 'SCS-VP18')?.includes('prior ocds-213czf-lot11'));
});

test('what is to be announced is absent', () => {
  const announced = releasesOf(fixtureAt()).find(({ ocid }) => ocid.endsWith('SCS-VP09b'));
  assert.ok(announced);
  assert.deepEqual(announced.tag, ['planning']);
  assert.equal('tenderPeriod' in announced.tender, false);
  assert.equal('documents' in announced.tender, false);
});

test('a deadline without a time ends one second before midnight', () => {
  const release = releasesOf(fixtureAt()).find(({ ocid }) => ocid.endsWith('SCS-VP03'));
  assert.equal(release?.tender.tenderPeriod?.endDate, '2023-04-10T21:59:59Z');
});

test('the name is given in every language; a description only in those in which it exists', () => {
  const { tender } = releasesOf(fixtureAt()).find(({ ocid }) => ocid.endsWith('SCS-VP18'))!;
  assert.equal(tender.title, 'Rechenzentrums-Hardware');
  assert.equal(tender.title_de, 'Rechenzentrums-Hardware');
  assert.equal(tender.title_en, 'Data Centre Hardware');
  assert.equal(tender.description_en, 'Hardware and its operation.');
  assert.equal('description' in tender, false);
  assert.equal('description_de' in tender, false);
});

test('the end of a whole lot cancels the process of its procedure', () => {
  const lot1: LotContent = {
    name: { en: 'One', de: 'Eins' },
    procedures: [{ reference: 'SCS-VP01', start: '2022-01-10', closing: '2022-02-10T12:00' }],
    cancelled: { published: '2022-01-20' },
  };
  const releases = releasesOf(catalogueFrom({ lot1 }, [], '2022-01-21'));
  assert.deepEqual(
    releases.map(({ ocid, tag, tender }) => [ocid, tag.join(), tender.status]),
    [
      ['ocds-213czf-SCS-VP01', 'tender', 'active'],
      ['ocds-213czf-lot1', 'planning', 'cancelled'],
      ['ocds-213czf-SCS-VP01', 'tenderCancellation', 'cancelled'],
    ],
  );
});

test('dates that come only with a change make the plan a tender', () => {
  const lot1: LotContent = {
    name: { en: 'One', de: 'Eins' },
    procedures: [
      {
        reference: 'SCS-VP01',
        published: '2022-01-01',
        portal: 'tba',
        changes: [{ published: '2022-01-05', start: '2022-01-10', closing: '2022-02-10T12:00' }],
      },
    ],
  };
  assert.deepEqual(
    releasesOf(catalogueFrom({ lot1 }, [], '2022-02-01')).map(({ tag, tender }) => [
      tag.join(),
      tender.status,
    ]),
    [
      ['planning', 'planning'],
      ['tender', 'planned'],
      ['tenderUpdate', 'active'],
    ],
  );
});

const documentsOf = (catalogue: Catalogue, local: string) =>
  recordsOf(catalogue)
    .find(({ ocid }) => ocid === `ocds-213czf-${local}`)
    ?.compiledRelease.tender.documents?.map(({ id, documentType, datePublished }) =>
      [id, documentType, datePublished].filter((part) => part !== undefined).join(' '),
    );

test('a document is dated by when it could first be read, and not at all where nobody knows', () => {
  // The portal’s notice with the procedure, the page with the first text.
  assert.deepEqual(documentsOf(fixtureAt(), 'SCS-VP10'), [
    'portal tenderNotice 2021-11-11T23:00:00Z',
    'page-en 2021-09-30T22:00:00Z',
    'page-de 2021-09-30T22:00:00Z',
  ]);
  // Its text has no date: it became public with its lot.
  assert.deepEqual(documentsOf(fixtureAt(), 'lot18'), ['page-en 2023-02-23T23:00:00Z']);
  // Replaced, without a text or a procedure: the page says where it went.
  assert.deepEqual(documentsOf(fixtureAt(), 'lot11'), [
    'page-en 2023-03-09T23:00:00Z',
    'page-de 2023-03-09T23:00:00Z',
  ]);
});

test('a portal and dates that come with a change date the notice and the page by it', () => {
  const lot1: LotContent = {
    name: { en: 'One', de: 'Eins' },
    procedures: [
      {
        reference: 'SCS-VP01',
        published: '2022-01-01',
        portal: 'tba',
        changes: [
          { published: '2022-01-05', start: '2022-01-10', closing: '2022-02-10T12:00' },
          { published: '2022-01-07T09:00', portal: 'https://www.dtvp.de/1' },
          { published: '2022-01-08T09:00', portal: 'https://www.dtvp.de/2' },
        ],
      },
    ],
  };
  const texts = [{ lot: 'lot2', locale: 'en', summary: 'Two.' }];
  const lot2: LotContent = {
    ...lot1,
    procedures: [{ reference: 'SCS-VP02', start: '2022-01-02', closing: '2022-02-10' }],
  };
  const catalogue = catalogueFrom({ lot1, lot2 }, texts, '2022-02-01');
  assert.deepEqual(documentsOf(catalogue, 'SCS-VP01'), [
    'page-en 2022-01-04T23:00:00Z',
    'page-de 2022-01-04T23:00:00Z',
    'portal tenderNotice 2022-01-07T08:00:00Z',
  ]);
  // A text that was there from the beginning.
  assert.deepEqual(documentsOf(catalogue, 'SCS-VP02'), ['page-en']);
});

test('a package says in words that its identifiers begin with the prefix of an example', () => {
  for (const text of [ocdsReleasePackage(fixtureAt()), ocdsRecordPackage(fixtureAt())]) {
    const file = JSON.parse(text!) as Readonly<Record<string, string>>;
    assert.match(
      file['note_en']!,
      /begin with ocds-213czf\. This is the prefix of the standard’s own examples/,
    );
    assert.match(file['note_de']!, /ocds-213czf/);
    assert.equal(file['note'], file[`note_${organisation.language}`]);
  }
});
