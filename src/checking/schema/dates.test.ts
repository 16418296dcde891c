import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localTimeFinding } from './dates.ts';

describe('dates and times that editors type', () => {
  for (const value of ['2021-12-07', '2021-12-07T10:00', '2024-02-29', '2022-03-27T03:00']) {
    it(`accepts ${value}`, () => assert.equal(localTimeFinding(value), undefined));
  }

  /** The rule that a value breaks, and what its remedy must say. */
  const mistakes: readonly (readonly [value: string, rule: string, remedy: string])[] = [
    ['2022-07-19T12:00Z', 'typed-offset', '2022-07-19T12:00. The site computes +02:00'],
    ['2022-07-19T12:00Z', 'typed-offset', 'it would be 2022-07-19T14:00'],
    ['2022-07-19T12:00+01:00', 'typed-offset', 'it would be 2022-07-19T13:00'],
    ['2022-07-19T12:00+2', 'typed-offset', 'itself.'],
    ['2022-07-19T12:00:00+02:00', 'typed-offset', '2022-07-19T12:00. The site computes +02:00'],
    ['2022-12-07 10:00 +0100', 'typed-offset', '2022-12-07T10:00. The site computes +01:00'],
    ['2022-07-19T12:00 CEST', 'typed-offset', '2022-07-19T12:00. The'],
    ['2021-12-07Z', 'typed-offset', '2021-12-07. The site computes +01:00'],
    ['2021-12-07T10:00:30.123Z', 'typed-offset', '2021-12-07T10:00. The'],
    ['2021-12-07 10:00', 'space-for-t', '2021-12-07T10:00'],
    ['2021-12-07  10:00', 'space-for-t', '2021-12-07T10:00'],
    ['2021-12-07\u00A010:00', 'space-for-t', '2021-12-07T10:00'],
    ['2021-12-07T10:00:00', 'typed-seconds', '2021-12-07T10:00'],
    ['2022-02-30', 'no-such-day', 'Look up the day'],
    ['2023-02-29T10:00', 'no-such-day', 'Look up the day'],
    ['2022-13-01', 'no-such-day', 'Look up the day'],
    ['0000-00-00', 'no-such-day', 'Look up the day'],
    ['2022-07-19T24:00', 'no-such-day', 'midnight'],
    ['2022-07-19T12:60', 'no-such-day', 'Look up the day'],
    ['2022-02-30T12:00Z', 'no-such-day', 'Look up the day'],
    ['2022-03-27T02:00', 'no-such-time', 'left out'],
    ['2022-03-27T02:59', 'no-such-time', 'left out'],
    ['2022-03-27T02:30Z', 'no-such-time', 'left out'],
    ['2022-10-30T02:00', 'ambiguous-time', 'comes twice'],
    ['2022-10-30T02:30+01:00', 'ambiguous-time', 'comes twice'],
    ['07.12.2021', 'date-form', 'Write 2021-12-07.'],
    ['7.12.2021 9:30', 'date-form', 'Write 2021-12-07T09:30.'],
    ['7. 12. 2021, 12 Uhr', 'date-form', 'Write 2021-12-07T12:00.'],
    ['2021/12/07', 'date-form', 'Write 2021-12-07.'],
    ['2021-12-7', 'date-form', 'Write 2021-12-07.'],
    ['2021-12-07T9:00', 'date-form', 'Write 2021-12-07T09:00.'],
    ['2021-12-07t10:00', 'date-form', 'Write 2021-12-07T10:00.'],
    ['2021-12-07T1000', 'date-form', 'Write 2021-12-07T10:00.'],
    ['2021-12-07 ', 'date-form', 'Write 2021-12-07.'],
    ['2021-12-07T10:00 ', 'date-form', 'Write 2021-12-07T10:00.'],
    ['18/12/2026 17:00', 'date-form', 'Write 2026-12-18T17:00.'],
    ['05/06/2026', 'date-form', 'Write 2026-06-05.'],
    ['12/18/2026', 'date-form', 'Write 2026-12-18.'],
    ['18-12-2026 17h00', 'date-form', 'Write 2026-12-18T17:00.'],
    ['18/12/2026 às 17h', 'date-form', 'Write 2026-12-18T17:00.'],
    ['18/12/2026 à 9h05', 'date-form', 'Write 2026-12-18T09:05.'],
    ['18.12.2026 um 17.30 Uhr', 'date-form', 'Write 2026-12-18T17:30.'],
    ['2026-12-18T17h00', 'date-form', 'Write 2026-12-18T17:00.'],
    ['12/18/2026 at 5:30 pm', 'date-form', 'Write 2026-12-18T17:30.'],
    ['2026-12-18 12:00 AM', 'date-form', 'Write 2026-12-18T00:00.'],
    ['2026-12-18T17:00 WEST', 'typed-offset', 'without it: 2026-12-18T17:00. The site'],
    ['18/12/2026 17:00 WEST', 'typed-offset', 'without it: 2026-12-18T17:00. The site'],
    ['18/12/2026 17h00 (WET)', 'typed-offset', 'without it: 2026-12-18T17:00. The site'],
    ['2026-12-18T17:00 Europe/Lisbon', 'typed-offset', 'without it: 2026-12-18T17:00. The site'],
    ['18.12.2026 17:00 UTC', 'typed-offset', 'it would be 2026-12-18T18:00'],
    ['2026-12-18T17:00 UTC+3', 'typed-offset', 'it would be 2026-12-18T15:00'],
    ['2026-12-18T25:00 WEST', 'no-such-day', 'Look up the day'],
    ['2026-12-18 TBA', 'date-form', 'Write it like'],
    ['18.12.2026 in the morning', 'date-form', 'Write it like'],
    ['18/12/2026 25:00', 'date-form', 'Write it like'],
    ['31.06.2022', 'date-form', 'Write it like'],
    ['December 7, 2021', 'date-form', 'Write it like'],
    ['10:00', 'date-form', 'Write it like'],
    ['tba', 'date-form', 'Write it like'],
    ['', 'date-form', 'Write it like'],
    ['9'.repeat(100_000), 'date-form', 'Write it like'],
  ];
  for (const [value, rule, remedy] of mistakes) {
    it(`finds ${rule} in “${value.slice(0, 30)}”`, () => {
      const found = localTimeFinding(value);
      assert.equal(found?.rule, rule);
      assert.ok(found.remedy.includes(remedy), found.remedy);
    });
  }

  it('mentions no other time where the typed offset is the right one', () => {
    assert.doesNotMatch(localTimeFinding('2022-07-19T12:00+02:00')?.remedy ?? '', /would be/);
  });

  it('says which zone is meant', () => {
    assert.match(localTimeFinding('2022-07-19T12:00Z')?.remedy ?? '', /Europe\/Berlin/);
  });
});
