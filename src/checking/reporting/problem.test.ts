import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations } from './annotations.ts';
import { visible } from '../finding.ts';
import { findingsOf } from '../rule.ts';
import { dateRules } from '../schema/dates.ts';
import { report } from './report.ts';

const finding = findingsOf(dateRules);

/** Moves the cursor, clears the screen, rings, turns the direction of writing, ends a line. */
const CHARACTERS = [
  '\u001B[2J',
  '\u0007',
  '\u009B1m',
  '\u202E',
  '\u200B',
  '\u2028',
  '\u2029',
  '\r\n',
];

const TAKES_EFFECT = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

test('nothing that editors typed takes effect in a terminal, in a path, a line or a value', () => {
  for (const character of CHARACTERS) {
    const found = finding('typed-seconds', {
      value: `a${character}b`,
      suggestion: `c${character}d`,
    });
    const problem = { ...found, file: `e${character}f`, line: 1, column: 1 };
    const printed = report([problem], () => `g${character}h`);
    assert.doesNotMatch(printed.replaceAll('\n', ''), TAKES_EFFECT, JSON.stringify(character));
    assert.doesNotMatch(annotations([problem]).trimEnd(), TAKES_EFFECT, JSON.stringify(character));
  }
});

test('characters that take effect leave one space, so that words stay apart', () => {
  assert.equal(visible('a\u001B\u0007\u202Eb'), 'a b');
  assert.equal(visible('Grüße, naïve'), 'Grüße, naïve');
});

test('a long value is shown up to its two hundredth character, the last of which says that there is more', () => {
  const shownOf = (length: number) =>
    /“(x+…?)”/.exec(
      finding('typed-seconds', { value: 'x'.repeat(length), suggestion: 'y' }).message,
    )?.[1];
  assert.equal(shownOf(200), 'x'.repeat(200));
  assert.equal(shownOf(201), `${'x'.repeat(199)}…`);
  assert.equal(shownOf(100_000), `${'x'.repeat(199)}…`);
});

test('an annotation for GitHub is one line, whatever it says', () => {
  const found = finding('typed-seconds', { value: 'x', suggestion: 'y' });
  const problem = { ...found, message: 'a\rb\nc%d', file: 'e', line: 1, column: 2 };
  assert.equal(
    annotations([problem]),
    '::error file=e,line=1,col=2,title=typed-seconds::a%0Db%0Ac%25d Write y.\n',
  );
});
