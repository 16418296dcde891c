import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantKey, nearest, nearestLot } from './nearest.ts';

const KEYS = ['reference', 'published', 'portal', 'start', 'closing', 'changes'];

describe('the key that was meant', () => {
  const cases: readonly (readonly [typed: string, meant: string | undefined])[] = [
    ['closng', 'closing'],
    ['Closing', 'closing'],
    ['colsing', 'closing'],
    ['refernce', 'reference'],
    ['change', 'changes'],
    ['deadline', 'closing'],
    ['url', 'portal'],
    ['weather', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ];
  for (const [typed, meant] of cases) {
    it(`is ${meant ?? 'unknown'} for “${typed.slice(0, 20)}”`, () => {
      assert.equal(meantKey(typed, KEYS), meant);
    });
  }

  it('is unknown for a short word of which nothing fits', () => {
    assert.equal(nearest('fr', ['en', 'de']), undefined);
  });
});

describe('the lot that was meant', () => {
  function meant(id: string, lots: readonly string[]): string | undefined {
    return nearestLot(id, (lot) => lots.includes(lot));
  }
  const lots = ['lot1', 'lot6', 'lot6a', 'lot8', 'lot18'];
  it('is the one with two digits swapped', () => assert.equal(meant('lot81', lots), 'lot18'));
  it('is the one with another letter', () => assert.equal(meant('lot6b', ['lot6a']), 'lot6a'));
  it('is the one with a letter too few', () => assert.equal(meant('lot9', ['lot9a']), 'lot9a'));
  it('is the one with a digit too many', () => assert.equal(meant('lot99', ['lot9']), 'lot9'));
  it('is the one in small letters', () => assert.equal(meant('Lot6a', lots), 'lot6a'));
  it('is unknown where it could be several', () => assert.equal(meant('lot7', lots), undefined));
  it('is unknown where none is near', () => assert.equal(meant('lot999', lots), undefined));
  it('is unknown for what is no lot at all', () =>
    assert.equal(meant('x'.repeat(30_000), lots), undefined));
});
