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

describe('the key that another word means', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    reference: ['number', 'ID', 'Vergabenummer'],
    portal: ['link', 'URL', 'address', 'href'],
    start: ['begin', 'beginning', 'opening', 'open'],
    closing: ['deadline', 'end', 'Frist', 'Abgabefrist', 'close', 'due'],
    published: ['date', 'publication', 'on', 'since'],
    procedures: ['rounds', 'tenders'],
    changes: ['corrections', 'extensions', 'extension', 'history'],
    award: ['awarded', 'winner', 'result'],
    cancelled: ['canceled', 'withdrawn'],
    replaced: ['supersededBy', 'successor', 'replacedBy'],
    formerAddresses: ['redirects', 'aliases', 'oldAddresses'],
    summary: ['abstract', 'teaser'],
    contractor: ['company'],
  };
  for (const [key, typed] of Object.entries(words)) {
    it(`is ${key} for ${typed.join(', ')}`, () => {
      for (const word of typed) assert.equal(meantKey(word, Object.keys(words)), key, word);
    });
  }

  it('depends on which keys there are', () => {
    for (const word of ['title', 'label']) {
      assert.equal(meantKey(word, ['name', 'announced', 'procedures']), 'name');
    }
    for (const word of ['lots', 'with']) assert.equal(meantKey(word, ['published', 'by']), 'by');
    assert.equal(meantKey('winner', ['contractor', 'published']), 'contractor');
    assert.equal(meantKey('name', ['title', 'description']), 'title');
    assert.equal(meantKey('heading', ['title', 'description']), 'title');
    for (const word of ['summary', 'abstract', 'teaser']) {
      assert.equal(meantKey(word, ['title', 'description']), 'description');
    }
    assert.equal(meantKey('description', ['summary', 'published']), 'summary');
    assert.equal(meantKey('deadline', ['name', 'title']), undefined);
  });
});

describe('the word that looks most like another', () => {
  const cases: readonly (readonly [typed: string, candidates: string[], meant?: string])[] = [
    // Up to three letters may differ by one, up to eight by two, longer words by a third.
    ['end', ['and'], 'and'],
    ['end', ['ant']],
    ['abcd', ['abxy'], 'abxy'],
    ['abcd', ['axyz']],
    ['abcdefghi', ['xyzdefghi'], 'xyzdefghi'],
    ['abcdefghi', ['wxyzefghi']],
    // The nearest wins, the first of those that are as near, and letters swapped before others.
    ['start', ['stars', 'start'], 'start'],
    ['start', ['starx', 'stary'], 'starx'],
    ['form', ['fork', 'from'], 'from'],
    ['form', ['from', 'fork'], 'from'],
    ['ca', ['abc']],
    ['', ['a'], 'a'],
    ['a', []],
  ];
  for (const [typed, candidates, meant] of cases) {
    it(`“${typed}” among ${candidates.join(', ')}: ${meant ?? 'none'}`, () => {
      assert.equal(nearest(typed, candidates), meant);
    });
  }
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
