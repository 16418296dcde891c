import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWithLot } from '../../e2e/support/lot-problems.ts';

/** What the check says of an award of a procedure that closed on 1 March 2022 at noon. */
function problemsOf(award: string): readonly string[] {
  const lot = `name: { en: Software, de: Software }
procedures:
  - reference: SCS-VP14
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7AAAA
    start: 2022-02-01
    closing: 2022-03-01T12:00
    award: { published: 2022-05-02T09:00, ${award} }
`;
  return problemsWithLot(lot).map(({ rule, message, remedy }) => `${rule}: ${message} ${remedy}`);
}

test('an award may name a company, several with their towns, a value, bids and the day of the contract', () => {
  for (const right of [
    'contractor: Example GmbH',
    'contractors: [{ name: Example GmbH, town: Bonn }, { name: Muster AG }]',
    'value: { amount: 455000, currency: EUR }, bids: 5',
    'concluded: 2022-03-02',
    'concluded: 2022-05-02T09:00',
  ]) {
    assert.deepEqual(problemsOf(right), [], right);
  }
});

for (const [wrong, expected] of [
  ['concluded: 2022-02-28', 'before the deadline (2022-03-01T12:00). Correct'],
  ['concluded: 2022-05-03', 'after its award was published (2022-05-02T09:00). Correct'],
  ['contractors: []', 'Write a list of companies, like [{ name: Example GmbH }]'],
  ['contractors: [Example GmbH]', 'Write a company like { name: Example GmbH, town: Bonn }'],
  ['contractors: [{ town: Bonn }]', '“name” is missing.'],
  ['companies: [{ name: Example GmbH }]', 'Write “contractors”.'],
  ['bids: 0', 'Write a number of bids in digits, like 5'],
  ['bids: five', 'Write a number of bids in digits, like 5'],
  ['value: 455000', 'Write an amount with its currency, like { amount: 480000, currency: EUR }'],
] as const) {
  test(`“${wrong}” is refused, and what to write is said`, () => {
    const [problem, ...rest] = problemsOf(wrong);
    assert.ok(problem?.includes(expected), String(problem));
    assert.deepEqual(rest, []);
  });
}
