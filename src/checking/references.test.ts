import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { procedureAddress, procedureCalendarAddress } from '../routes/addresses.ts';
import { referenceForm, type ReferenceForm } from '../tenders/reference.ts';
import type { LotProcedures } from './entries.ts';
import { describeForm } from './reference-form.ts';
import { referenceFindings, repeatedReferenceProblems } from './references.ts';
import { roundProblems } from './rounds.ts';
import { readYaml } from './yaml/yaml.ts';

/** A lot with procedures of these references, each published a month after the one before it. */
function lotOf(id: string, ...references: readonly string[]): LotProcedures {
  const published = references.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-01`);
  const text = references
    .map((reference, index) => `  - reference: ${reference}\n    published: ${published[index]}\n`)
    .join('');
  return {
    id,
    path: `lots/${id}.yaml`,
    yaml: readYaml(`procedures:\n${text}`),
    isOrderKnown: true,
    procedures: references.map((reference, index) => ({
      procedure: { reference, published: published[index] },
      index,
      lot: id,
      announced: undefined,
    })),
  };
}

/** What is said of the references of some lots, each with the line of the first one. */
function problemsOf(form: ReferenceForm, ...lots: readonly LotProcedures[]): readonly string[] {
  return [
    ...lots.flatMap(({ procedures }) =>
      procedures.flatMap((place) =>
        referenceFindings(place, form).map(({ found }) => `${place.index} ${found.rule}`),
      ),
    ),
    ...lots
      .flatMap((lot) => roundProblems(lot, form))
      .map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
    ...repeatedReferenceProblems(lots, form).map(
      ({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`,
    ),
  ];
}

describe('references that follow from the lot', () => {
  const form = referenceForm('SCS-VP{lot:2}[-{round}]');

  it('are right in their places', () => {
    const lots = [lotOf('lot10', 'SCS-VP10', 'SCS-VP10-2'), lotOf('lot6a', 'SCS-VP06a')];
    assert.deepEqual(problemsOf(form, ...lots), []);
  });

  it('are reported once where one is used twice, or for another lot', () => {
    assert.deepEqual(problemsOf(form, lotOf('lot10', 'SCS-VP10', 'SCS-VP10')), [
      '4 reference-twice: SCS-VP10 is also the reference of the procedure on line 2.',
    ]);
    assert.deepEqual(problemsOf(form, lotOf('lot10', 'SCS-VP10'), lotOf('lot11', 'SCS-VP10')), [
      '0 reference-of-other-lot',
    ]);
  });
});

describe('references that do not follow from the lot', () => {
  const form = referenceForm('CME-{year}/{number:3}');

  it('are right in any file and in any order', () => {
    const lots = [lotOf('lot10', 'CME-2026/014', 'CME-2026/002'), lotOf('lot6a', 'CME-2025/014')];
    assert.deepEqual(problemsOf(form, ...lots), []);
  });

  it('have their form', () => {
    assert.deepEqual(problemsOf(form, lotOf('lot10', 'CME-2026/14')), ['0 reference-form']);
  });

  it('are reported once where one is used twice, in one file or in two', () => {
    assert.deepEqual(problemsOf(form, lotOf('lot10', 'CME-2026/014', 'CME-2026/014')), [
      'lots/lot10.yaml:4 reference-twice: CME-2026/014 is also the reference of the procedure on line 2.',
    ]);
    assert.deepEqual(
      problemsOf(form, lotOf('lot10', 'CME-2026/014'), lotOf('lot11', 'CME-2026/014')),
      [
        'lots/lot11.yaml:2 reference-twice: CME-2026/014 is also the reference of the procedure on line 2 of lots/lot10.yaml.',
      ],
    );
  });

  it('follow each other in time all the same', () => {
    const { procedures, ...lot } = lotOf('lot10', 'CME-2026/014', 'CME-2026/015');
    const [first] = procedures;
    const late = procedures.map((place) => ({
      ...place,
      procedure: { ...place.procedure, published: first?.procedure.published },
    }));
    assert.match(problemsOf(form, { ...lot, procedures: late }).join(), /^4 rounds-out-of-order: /);
  });

  it('may count the rounds: then they are in order', () => {
    const counted = referenceForm('{year}-{number}[.{round}]');
    assert.deepEqual(problemsOf(counted, lotOf('lot10', '2026-7', '2026-7.2')), []);
    assert.deepEqual(problemsOf(counted, lotOf('lot10', '2026-7', '2026-7.3')), [
      '4 rounds-out-of-order: 2026-7.3 is out of order: as number 2 of this lot it should be round 2.',
    ]);
  });
});

describe('addresses of procedures', () => {
  it('hold nothing of a reference that leads elsewhere, or would have to be escaped', () => {
    const anchor = procedureAddress('en', 'lot10', 'CME-2026/014');
    assert.equal(anchor, '/tenders/lot10/#cme-2026-014');
    const calendar = procedureCalendarAddress('en', 'CME-2026/014');
    assert.equal(calendar, '/tenders/cme-2026-014.ics');
  });
});

describe('references that name a lot, but no round', () => {
  const form = referenceForm('LOT-{lot}');

  it('serve for one procedure', () => {
    assert.deepEqual(problemsOf(form, lotOf('lot6a', 'LOT-6a')), []);
    assert.deepEqual(problemsOf(form, lotOf('lot6a', 'LOT-6a', 'LOT-6a')), [
      'lots/lot6a.yaml:4 reference-twice: LOT-6a is also the reference of the procedure on line 2.',
    ]);
    assert.deepEqual(problemsOf(form, lotOf('lot6a', 'LOT-6b')), ['0 reference-of-other-lot']);
  });
});

describe('the form of references', () => {
  const forms: Readonly<Record<string, string>> = {
    'SCS-VP{lot:2}[-{round}]':
      'SCS-VP, two digits, the letter of the lot if it has one, and -2, -3 … for a further round',
    'CME-{year}/{number:3}':
      'CME-, the year in four digits, /, and a number of at least three digits',
    '{lot}.{round:2}':
      'the number of the lot, the letter of the lot if it has one, ., and the number of the round',
    '{number}[/{round:2}R]': 'a number, and /02R, /03R … for a further round',
  };
  for (const [pattern, words] of Object.entries(forms)) {
    it(`is told in words for ${pattern}`, () => {
      assert.equal(describeForm(referenceForm(pattern)), words);
    });
  }
});
