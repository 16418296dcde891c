import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expectedReport,
  fixtureFiles,
  fixtureNames,
  problemsWith,
  statementOf,
} from '../../e2e/support/rule-fixtures.ts';
import { rules, type RuleName } from './reporting/rules.ts';

const names = Object.keys(rules) as readonly RuleName[];

/** What the check says of the real content, whatever is laid over it. */
const known = (await problemsWith('right')).map(statementOf);

const asText = (statements: readonly string[]) =>
  statements.map((statement) => `${statement}\n`).join('\n');

test('every rule has a fixture, and every fixture belongs to a rule', async () => {
  assert.deepEqual(await fixtureNames(), [...names].sort());
  for (const name of names) {
    assert.notDeepEqual(await fixtureFiles(name, 'broken'), [], name);
    assert.notDeepEqual(await fixtureFiles(name, 'right'), [], name);
    assert.match(await expectedReport(name), new RegExp(`  ${name}$`, 'm'));
  }
});

for (const rule of names) {
  test(`the check reports ${rule} in its place and nothing else, and nothing for its right twin`, async () => {
    const broken = await problemsWith('broken', rule);
    const found = broken.map(statementOf).filter((text) => !known.includes(text));
    assert.equal(asText(found), await expectedReport(rule));
    assert.equal(
      broken.some(({ severity }) => severity === 'error'),
      rules[rule].severity === 'error',
    );
    const right = (await problemsWith('right', rule)).map(statementOf);
    assert.deepEqual(
      right.filter((text) => !known.includes(text)),
      [],
    );
  });
}
