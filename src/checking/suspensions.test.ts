import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from './content.ts';

/*
 * What may and may not be, beyond the pairs of wrong and right files that each rule has.
 */

/** The rules that a lot breaks, with the lines, in the form of a procedure of the lot and its own keys. */
function problemsOf(procedure: string, lot = ''): readonly string[] {
  const text = `name: { en: Metering, de: Messung }
procedures:
  - reference: SCS-VP14
    portal: https://www.dtvp.de/Satellite/notice/A1
    start: 2026-12-10
    closing: 2027-01-12T12:00
${procedure}${lot}`;
  const { problems } = readContent([{ path: 'src/content/lots/lot14.yaml', text }], 0);
  return problems.filter(({ file }) => file.includes('lot14')).map(({ rule }) => rule);
}

const RESUMED = '    suspended: [{ published: 2027-01-11T10:00, resumed: 2027-02-01T09:00 }]\n';

test('a suspension may last, for years if it must', () => {
  assert.deepEqual(problemsOf('    suspended: [{ published: 2027-01-11T10:00 }]\n'), []);
});

test('a halt after the deadline needs no new one, and a short halt before it does not either', () => {
  for (const [published, resumed] of [
    ['2027-01-20T10:00', '2027-03-01T09:00'],
    ['2027-01-11T10:00', '2027-01-11T16:00'],
  ]) {
    const suspended = `    suspended: [{ published: ${published}, resumed: ${resumed} }]\n`;
    assert.deepEqual(problemsOf(suspended), []);
  }
});

test('a deadline that was announced while it lasted is one', () => {
  const changes = '    changes: [{ published: 2027-01-20T09:00, closing: 2027-03-02T12:00 }]\n';
  assert.deepEqual(problemsOf(changes + RESUMED), []);
});

test('the time of a suspension does not count towards the year in which a procedure closes', () => {
  const changes = '    changes: [{ published: 2027-12-01T09:00, closing: 2028-01-18T12:00 }]\n';
  const long = '    suspended: [{ published: 2027-01-11T10:00, resumed: 2027-12-01T09:00 }]\n';
  assert.deepEqual(problemsOf(changes + long), []);
  assert.deepEqual(problemsOf(changes.replace('2028', '2029') + long), [
    'closing-long-after-start',
  ]);
});

test('a start that passed while it was suspended may be moved', () => {
  const changes = `    published: 2026-12-01
    changes: [{ published: 2027-02-01T09:00, start: 2027-02-08, closing: 2027-03-02T12:00 }]\n`;
  const halt = '    suspended: [{ published: 2026-12-04, resumed: 2027-02-01T09:00 }]\n';
  assert.deepEqual(problemsOf(changes + halt), []);
  assert.deepEqual(problemsOf(changes), ['start-already-passed']);
});

test('one without an end is followed by no other', () => {
  const twice =
    '    suspended: [{ published: 2027-01-08T10:00 }, { published: 2027-01-11T10:00 }]\n';
  assert.deepEqual(problemsOf(twice), ['suspensions-out-of-order']);
});

test('nothing is awarded while it is suspended, but it may be cancelled', () => {
  const halt = '    suspended: [{ published: 2027-01-11T10:00 }]\n';
  assert.deepEqual(problemsOf(`${halt}    award: { published: 2027-03-20 }\n`), [
    'suspension-after-outcome',
  ]);
  assert.deepEqual(problemsOf(`${halt}    cancelled: { published: 2027-03-20 }\n`), []);
});

test('what is cancelled is not resumed, and neither is what ended with its lot', () => {
  const changes = '    changes: [{ published: 2027-01-15T09:00, closing: 2027-03-02T12:00 }]\n';
  const end = 'cancelled: { published: 2027-01-20 }\n';
  for (const ended of [
    problemsOf(`${changes}${RESUMED}    ${end}`),
    problemsOf(changes + RESUMED, end),
  ]) {
    assert.deepEqual(ended, ['suspension-after-outcome']);
  }
});
