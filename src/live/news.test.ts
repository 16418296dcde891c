import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNews, isTimeToAsk, newsLines, publishedNow, titlesSince } from './news.ts';

const MINUTE = 60_000;

const say = {
  some: 'New:',
  more: { one: 'and {count} other', other: 'and {count} others' },
  unknown: 'Something is new.',
};

test('a page in view asks every ten minutes, and after a return as soon as a minute has passed', () => {
  assert.equal(isTimeToAsk(10 * MINUTE - 1, false), false);
  assert.equal(isTimeToAsk(10 * MINUTE, false), true);
  assert.equal(isTimeToAsk(MINUTE - 1, true), false);
  assert.equal(isTimeToAsk(MINUTE, true), true);
});

test('an answer is read, whatever else it may say', () => {
  assert.deepEqual(
    publishedNow({ asOf: '2023-03-20T10:00:00Z', digest: 'b', commit: '7f0aaaf', lateness: 3 }),
    { asOf: 1_679_306_400_000, digest: 'b' },
  );
});

test('an answer that the site would not give is none', () => {
  for (const answer of [
    ...[undefined, null, 'b', 7, [], {}, { digest: 'b' }, { asOf: '2023-03-20T10:00:00Z' }],
    ...[
      { asOf: 'soon', digest: 'b' },
      { asOf: 7, digest: 'b' },
    ],
    { asOf: '2023-03-20T10:00:00Z', digest: 8 },
  ]) {
    assert.equal(publishedNow(answer), undefined, JSON.stringify(answer));
  }
});

test('news is what the page does not show, what the reader was not told, and nothing older', () => {
  const page = { asOf: 100, digest: 'a' };
  assert.equal(isNews({ asOf: 101, digest: 'b' }, page, undefined), true);
  assert.equal(isNews({ asOf: 100, digest: 'b' }, page, undefined), true);
  assert.equal(isNews({ asOf: 101, digest: 'c' }, page, 'b'), true);
  assert.equal(isNews({ asOf: 101, digest: 'a' }, page, undefined), false);
  assert.equal(isNews({ asOf: 101, digest: 'a' }, page, 'b'), false);
  assert.equal(isNews({ asOf: 101, digest: 'b' }, page, 'b'), false);
  assert.equal(isNews({ asOf: 99, digest: 'b' }, page, undefined), false);
});

test('of a feed, what was published after the page is new, whatever offset its dates have', () => {
  const entries = [
    { title: 'later', updated: '2023-03-20T11:00:01+01:00' },
    { title: 'at the same instant', updated: '2023-03-20T11:00:00+01:00' },
    { title: '', updated: '2023-03-20T12:00:00+01:00' },
    { title: 'without a date', updated: '' },
    { title: 'before', updated: '2023-03-20T10:59:59+01:00' },
  ];
  assert.deepEqual(titlesSince(entries, Date.parse('2023-03-20T10:00:00Z')), ['later']);
});

test('three news are told one by one, of more the number, and of unknown ones that there are some', () => {
  assert.deepEqual(newsLines(say, [], 'en'), ['Something is new.']);
  assert.deepEqual(newsLines(say, ['a'], 'en'), ['New:', 'a']);
  assert.deepEqual(newsLines(say, ['a', 'b', 'c'], 'en'), ['New:', 'a', 'b', 'c']);
  assert.deepEqual(newsLines(say, ['a', 'b', 'c', 'd'], 'en'), [
    'New:',
    'a',
    'b',
    'c',
    'and 1 other',
  ]);
  assert.equal(newsLines(say, ['a', 'b', 'c', 'd', 'e'], 'en').at(-1), 'and 2 others');
});
