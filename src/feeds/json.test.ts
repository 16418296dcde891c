import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { frozenCatalogue } from '../../e2e/support/frozen.ts';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { tendersJson } from './json.ts';
import { tendersJsonSchema, tendersSchema } from './tenders-schema.ts';

const ajv = new Ajv2020({ allErrors: true });
formats(ajv);
const isValid = ajv.compile(JSON.parse(tendersJsonSchema()));

function problemsOf(json: string): unknown {
  isValid(JSON.parse(json));
  return isValid.errors ?? [];
}

test('the fixed catalogue validates against the published schema', () => {
  assert.deepEqual(problemsOf(tendersJson(fixtureAt())), []);
});

for (const now of ['2021-01-01', '2021-11-20', '2022-06-01', '2023-03-20', '2024-12-31']) {
  test(`the content as of ${now} validates against the published schema`, () => {
    const catalogue = frozenCatalogue(Date.parse(now));
    assert.deepEqual(problemsOf(tendersJson(catalogue)), []);
    assert.ok(tendersSchema.safeParse(JSON.parse(tendersJson(catalogue))).success);
  });
}

test('the schema refuses a field that it does not know, and one that is missing', () => {
  const { asOf, ...rest } = JSON.parse(tendersJson(fixtureAt())) as Record<string, unknown>;
  assert.equal(isValid(rest), false);
  assert.equal(isValid({ ...rest, asOf, more: 1 }), false);
});

test('the schema says what a field means', () => {
  assert.match(tendersJsonSchema(), /Until when bids are accepted, exclusive\./);
});

test('a description names the language that it is in, and none is passed off as another', () => {
  const { tenders } = tendersSchema.parse(JSON.parse(tendersJson(fixtureAt())));
  const lot18 = tenders.find(({ lot }) => lot === '18');
  assert.deepEqual(
    lot18?.descriptions.map(({ language }) => language),
    ['en'],
  );
});
