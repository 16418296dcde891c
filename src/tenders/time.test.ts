import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { instantFrom, isoInZone, momentFrom } from './time.ts';

const BERLIN = 'Europe/Berlin';
const machineZone = process.env['TZ'];

afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

// The machine's own zone must never matter: one far east, one far west, one with odd minutes.
for (const zone of ['Asia/Singapore', 'America/Los_Angeles', 'Asia/Kathmandu']) {
  describe(`on a machine in ${zone}`, () => {
    test('a minute is resolved with the offset that the zone has on that day', () => {
      process.env['TZ'] = zone;
      assert.deepEqual(momentFrom('2021-12-07T10:00', BERLIN), {
        local: '2021-12-07T10:00',
        at: Date.parse('2021-12-07T09:00:00Z'),
        iso: '2021-12-07T10:00+01:00',
      });
      assert.equal(momentFrom('2022-07-19T12:00', BERLIN).iso, '2022-07-19T12:00+02:00');
    });

    test('a day begins at local midnight and as a deadline ends at the next one', () => {
      process.env['TZ'] = zone;
      assert.equal(momentFrom('2021-08-20', BERLIN).at, Date.parse('2021-08-19T22:00:00Z'));
      assert.equal(momentFrom('2021-08-20', BERLIN, 'end').at, Date.parse('2021-08-20T22:00:00Z'));
      assert.equal(momentFrom('2021-08-20', BERLIN, 'end').iso, '2021-08-20');
    });

    test('the days of the clock changes have 23 and 25 hours', () => {
      process.env['TZ'] = zone;
      const hours = (day: string) =>
        (momentFrom(day, BERLIN, 'end').at - momentFrom(day, BERLIN).at) / 3_600_000;
      assert.equal(hours('2023-03-26'), 23);
      assert.equal(hours('2023-10-29'), 25);
      assert.equal(hours('2023-10-30'), 24);
    });
  });
}

test('a time that the clock change leaves out is refused', () => {
  assert.throws(() => momentFrom('2022-03-27T02:30', BERLIN), RangeError);
});

test('a time that the clock change brings twice is refused', () => {
  assert.throws(() => momentFrom('2022-10-30T02:30', BERLIN), RangeError);
});

for (const text of [
  '2021-02-30',
  '2021-12-07T24:00',
  '2021-12-07T10:00:00',
  '+002021-12-07',
  '2021-12-07T10:00+01:00',
  '2021-12-07T10:00Z',
  '2021-12-07 10:00',
  '07.12.2021',
  '',
]) {
  test(`“${text}” is refused`, () => {
    assert.throws(() => momentFrom(text, BERLIN), RangeError);
  });
}

test('an instant from outside may be local time, or carry an offset', () => {
  const instant = Date.parse('2021-11-20T11:00:00Z');
  assert.equal(instantFrom('2021-11-20T12:00', BERLIN), instant);
  assert.equal(instantFrom('2021-11-20T12:00+01:00', BERLIN), instant);
  assert.equal(instantFrom('2021-11-20T11:00:00Z', BERLIN), instant);
  assert.throws(() => instantFrom('tomorrow', BERLIN), RangeError);
});

test('an instant is written in the zone with its offset', () => {
  const at = Date.parse('2023-03-26T01:00:00Z');
  assert.equal(isoInZone(at, BERLIN), '2023-03-26T03:00:00+02:00');
  assert.equal(isoInZone(at - 1000, BERLIN), '2023-03-26T01:59:59+01:00');
});
