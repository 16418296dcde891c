import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceForm, referenceSlug, type ReferenceParts } from './reference.ts';

/** Whether the source that editors' programs get knows a reference. */
function isKnown(pattern: string, reference: string): boolean {
  return new RegExp(`^${referenceForm(pattern).source}$`).test(reference);
}

describe('references that follow from the lot', () => {
  const pattern = 'SCS-VP{lot:2}[-{round}]';
  const form = referenceForm(pattern);
  const references: Readonly<Record<string, { readonly lot: string; readonly round: number }>> = {
    'SCS-VP06a': { lot: '6a', round: 1 },
    'SCS-VP06a-2': { lot: '6a', round: 2 },
    'SCS-VP10': { lot: '10', round: 1 },
    'SCS-VP10-12': { lot: '10', round: 12 },
    'SCS-VP123': { lot: '123', round: 1 },
  };
  for (const [reference, parts] of Object.entries(references)) {
    it(`are built and taken apart, like ${reference}`, () => {
      assert.equal(form.build(parts), reference);
      assert.deepEqual(form.parse(reference), parts);
      assert.ok(isKnown(pattern, reference));
    });
  }

  for (const text of [
    ...[
      'SCS-VP6a',
      'SCS-VP06A',
      'SCS-VP10-1',
      'SCS-VP10-0',
      'SCS-VP10-02',
      'SCS-VP010',
      'SCS-VP00',
    ],
    ...['VP10', 'SCS-VP', 'scs-vp10', 'SCS-VP10 ', ' SCS-VP10', 'SCS-VP10-2-3', 'SCS-VP10\n', ''],
  ]) {
    it(`have one spelling, which “${text}” is not`, () => {
      assert.equal(form.parse(text), undefined);
      assert.ok(!isKnown(pattern, text));
    });
  }
});

describe('references that somebody has to type', () => {
  const pattern = 'CME-{year}/{number:3}';
  const form = referenceForm(pattern);
  const references: Readonly<Record<string, ReferenceParts>> = {
    'CME-2026/014': { year: 2026, number: 14 },
    'CME-2031/1207': { year: 2031, number: 1207 },
    'CME-2026/001': { year: 2026, number: 1 },
    'CME-2026/100': { year: 2026, number: 100 },
  };
  for (const [reference, parts] of Object.entries(references)) {
    it(`are taken apart, like ${reference}`, () => {
      assert.deepEqual(form.parse(reference), parts);
      assert.ok(isKnown(pattern, reference));
    });
  }

  for (const text of [
    'CME-2026/14',
    'CME-2026/0014',
    'CME-26/014',
    'CME-2026/000',
    'CME-2026014',
  ]) {
    it(`have one spelling, which “${text}” is not`, () => {
      assert.equal(form.parse(text), undefined);
      assert.ok(!isKnown(pattern, text));
    });
  }

  it('do not follow from the lot', () => {
    assert.equal(form.build({ lot: '14', round: 1 }), undefined);
    assert.deepEqual(
      (['lot', 'round', 'year', 'number'] as const).map((part) => form.has(part)),
      [false, false, true, true],
    );
  });
});

describe('the form of references', () => {
  it('can number the first round, too', () => {
    const form = referenceForm('{lot}.{round:2}');
    assert.equal(form.build({ lot: '6a', round: 1 }), '6a.01');
    assert.deepEqual(form.parse('6a.12'), { lot: '6a', round: 12 });
    assert.equal(form.parse('6a'), undefined);
  });

  it('can have no rounds: then nothing follows for a second one', () => {
    const form = referenceForm('LOT_{lot}');
    assert.equal(form.build({ lot: '6a', round: 1 }), 'LOT_6a');
    assert.equal(form.build({ lot: '6a', round: 2 }), undefined);
    assert.deepEqual(form.parse('LOT_6a'), { lot: '6a' });
  });

  it('can have characters that mean something in regular expressions, and text behind the rounds', () => {
    const form = referenceForm('({lot})[+{round}]*.x');
    assert.equal(form.build({ lot: '3', round: 1 }), '(3)*.x');
    assert.equal(form.build({ lot: '3', round: 2 }), '(3)+2*.x');
    assert.deepEqual(form.parse('(3)+2*.x'), { lot: '3', round: 2 });
    assert.equal(form.parse('(3)+2**x'), undefined);
  });

  it('gives an example of itself, another one for each procedure', () => {
    for (const pattern of ['SCS-VP{lot:2}[-{round}]', 'CME-{year}/{number:3}', 'A{number}']) {
      const form = referenceForm(pattern);
      const some = [
        form.example,
        form.exampleFor('6a'),
        form.exampleFor('9b'),
        form.exampleFor('9c'),
        form.exampleFor('10'),
        form.exampleFor('10', 3),
      ];
      for (const reference of some) assert.ok(form.parse(reference), reference);
      assert.equal(new Set(some).size, some.length, some.join());
    }
    assert.equal(referenceForm('SCS-VP{lot:2}[-{round}]').example, 'SCS-VP10-2');
    assert.equal(referenceForm('CME-{year}/{number:3}').example, 'CME-2026/011');
  });

  const unusable: Readonly<Record<string, RegExp>> = {
    '': /without \{lot\} or \{number\}/,
    'VP-1': /without \{lot\} or \{number\}/,
    '{year}': /without \{lot\} or \{number\}/,
    'VP{lott}': /\{lott\} is none of \{lot\}, \{round\}, \{year\}, \{number\}/,
    'VP{}': /\{\} is none of/,
    'VP{lot}{lot}': /\{lot\} is in it twice/,
    'VP{lot': /“\{” has no counterpart/,
    'VP}lot{': /“\}” has no counterpart/,
    'VP{lot}[-{round}': /“\[” has no counterpart/,
    'VP{lot}-{round}]': /“\]” has no counterpart/,
    'VP{lot}[-{round}][x]': /only one piece/,
    'VP{lot}[-x]': /so \{round\} belongs there/,
    'VP[{lot}-{round}]': /only \{round\} can be in brackets/,
    'VP{lot:0}': /\{lot:0\} is not one of 1 to 9/,
    'VP{lot:x}': /\{lot:x\} is not one of 1 to 9/,
    'VP{number:10}': /\{number:10\} is not one of 1 to 9/,
    '{year:2}/{number}': /\{year\} always has four digits/,
    'VP{lot}{round}': /digits follow directly after \{lot\}/,
    'VP{lot}[{round}]': /digits follow directly after \{lot\}/,
    'VP{lot}[-{round}]0': /digits follow directly after \{(lot|round)\}/,
    'VP{number}2026': /digits follow directly after \{number\}/,
    'VP {lot}': /a space or an invisible character/,
    'VP\u200B{lot}': /a space or an invisible character/,
  };
  for (const [pattern, reason] of Object.entries(unusable)) {
    it(`cannot be “${pattern}”, and says why`, () => {
      assert.throws(
        () => referenceForm(pattern),
        (error: unknown) => {
          assert.ok(error instanceof RangeError);
          assert.ok(error.message.startsWith(`“${pattern}” cannot be the pattern`), error.message);
          assert.match(error.message, reason);
          return true;
        },
      );
    });
  }
});

describe('the slug of a reference', () => {
  const slugs: Readonly<Record<string, string>> = {
    'SCS-VP10-2': 'scs-vp10-2',
    'SCS-VP06a': 'scs-vp06a',
    'CME-2026/014': 'cme-2026-014',
    '(3) + 2*.x': '3-2-x',
  };
  for (const [reference, slug] of Object.entries(slugs)) {
    it(`of ${reference} is ${slug}`, () => assert.equal(referenceSlug(reference), slug));
  }
});
