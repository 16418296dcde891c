import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePlaces, type Problem } from '../finding.ts';
import { findingsOf } from '../rule.ts';
import { annotations } from './annotations.ts';
import { countOf, report } from './report.ts';
import { rules } from './rules.ts';

const finding = findingsOf(rules);
const seconds = finding('typed-seconds', { value: 'x', suggestion: 'y' });
const freeDay = finding('closing-on-free-day', { closing: 'x', day: 'Sunday' });
const at = (file: string, line: number, found = seconds): Problem => ({
  file,
  line,
  column: 5,
  ...found,
});

describe('the report', () => {
  it('lists so many problems of a file, and of so many files, as can be read', () => {
    const inFile = Array.from({ length: 60 }, (_, index) => at('a.yaml', index + 1));
    assert.match(
      report(inFile, () => undefined),
      /\n {2}… and 10 more in this file\n\n60 errors in 1 file$/,
    );
    const files = Array.from({ length: 203 }, (_, index) => at(`${index}.yaml`, 1));
    assert.match(
      report(files, () => undefined),
      /\n\n… and 3 more files\n\n203 errors in 203 files$/,
    );
  });

  it('groups problems by file, with a line of context and a count', () => {
    const lines: Readonly<Record<number, string>> = { 2: `    closing: ${'x'.repeat(200)}`, 3: '' };
    const text = report(
      [at('a.yaml', 2), at('a.yaml', 3, freeDay), at('b.yaml', 1)],
      (file, line) => (file === 'a.yaml' ? lines[line] : undefined),
    );
    assert.equal(
      text,
      `a.yaml
  a.yaml:2  error  typed-seconds
    | closing: ${'x'.repeat(91)}
    “x” has seconds.
    → Write y.
  a.yaml:3  warning  closing-on-free-day
    The deadline x falls on a non-working day: Sunday.
    → Compare it with the notice. If it is right, add the line “acknowledged: [closing-on-free-day]” at the end of the file.

b.yaml
  b.yaml:1  error  typed-seconds
    “x” has seconds.
    → Write y.

2 errors, 1 warning in 2 files`,
    );
  });

  it('is painted where that is wanted, and says the same', () => {
    const problems = [at('a.yaml', 2), at('a.yaml', 3, freeDay)];
    const noLine = () => undefined;
    const marks = /<\/?[a-z]*>/g;
    assert.doesNotMatch(report(problems, noLine), marks);
    const painted = report(problems, noLine, (look, text) => `<${look}>${text}</>`);
    assert.match(painted, /<red>error<\/>/);
    assert.match(painted, /<yellow>warning<\/>/);
    assert.equal(painted.replaceAll(marks, ''), report(problems, noLine));
  });

  const counts: readonly (readonly [problems: readonly Problem[], count: string])[] = [
    [[], 'No problems.'],
    [[at('a', 1)], '1 error in 1 file'],
    [[at('a', 1), at('a', 2)], '2 errors in 1 file'],
    [[at('a', 1, freeDay)], '1 warning in 1 file'],
    [[at('a', 1), at('b', 1, freeDay), at('b', 2, freeDay)], '1 error, 2 warnings in 2 files'],
  ];
  for (const [problems, count] of counts) {
    it(`counts ${count}`, () => assert.equal(countOf(problems), count));
  }

  it('is ordered by file, line and column', () => {
    const places = [
      { file: 'b', line: 1, column: 1 },
      { file: 'a', line: 10, column: 1 },
      { file: 'a', line: 9, column: 2 },
      { file: 'a', line: 9, column: 1 },
    ];
    assert.deepEqual(places.toSorted(comparePlaces), places.toReversed());
  });
});

describe('annotations', () => {
  it('escape what would end a command or a property', () => {
    const problem = { ...at('a,b:c%.yaml', 2), message: '50%\nx', remedy: 'y' };
    assert.equal(
      annotations([problem]),
      '::error file=a%2Cb%3Ac%25.yaml,line=2,col=5,title=typed-seconds::50%25%0Ax y\n',
    );
  });
});

describe('the catalogue', () => {
  for (const [name, rule] of Object.entries(rules)) {
    it(`describes ${name} in whole sentences, with an example that shows a difference`, () => {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(rule.description, /^[A-Z].*[.]$/s);
      assert.notEqual(rule.example.wrong, rule.example.right);
    });
  }
});
