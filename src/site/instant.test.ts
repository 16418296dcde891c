import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { asOf, isArchive, pinInstant } from './instant.ts';

const given = [process.env['AS_OF'], process.env['ARCHIVE']] as const;

afterEach(() => {
  for (const [index, name] of ['AS_OF', 'ARCHIVE'].entries()) {
    const value = given[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

test('the site speaks of the instant that is asked for, in German local time or with an offset', () => {
  for (const [text, instant] of [
    ['2021-11-20T12:00', '2021-11-20T11:00:00Z'],
    ['2021-11-20', '2021-11-19T23:00:00Z'],
    ['2021-11-20T12:00Z', '2021-11-20T12:00:00Z'],
  ] as const) {
    process.env['AS_OF'] = text;
    assert.equal(asOf(), Date.parse(instant), text);
  }
});

test('an instant that cannot be read is told with how to write it', () => {
  process.env['AS_OF'] = 'tomorrow';
  assert.throws(
    asOf,
    /^Error: AS_OF=tomorrow is not a time\. Write it like AS_OF=2021-11-20T12:00\.$/,
  );
});

test('without one, the site speaks of now', () => {
  delete process.env['AS_OF'];
  const before = Date.now();
  const now = asOf();
  assert.ok(before <= now && now <= Date.now());
});

test('a build holds its instant: whatever the clock says, all that is drawn speaks of the same one', (context) => {
  delete process.env['AS_OF'];
  const clock = Date.now.bind(Date);
  context.after(() => {
    Date.now = clock;
  });
  const begin = Date.parse('2023-03-20T11:00:00.123Z');
  Date.now = () => begin;
  assert.equal(pinInstant(), begin);
  Date.now = () => begin + 60_000;
  assert.equal(asOf(), begin);
});

test('an archive is what is asked for as one, and nothing else stands still', () => {
  process.env['AS_OF'] = '2021-11-20T12:00';
  delete process.env['ARCHIVE'];
  assert.equal(isArchive(), false);
  process.env['ARCHIVE'] = '1';
  assert.equal(isArchive(), true);
  assert.equal(asOf(), Date.parse('2021-11-20T11:00:00Z'));
});

test('an archive without an instant, or asked for in other words, is told with what to write', () => {
  delete process.env['AS_OF'];
  process.env['ARCHIVE'] = '1';
  assert.throws(
    asOf,
    /^Error: An archive needs an instant\. Write it like AS_OF=2021-11-20T12:00 ARCHIVE=1\.$/,
  );
  process.env['AS_OF'] = '2021-11-20T12:00';
  process.env['ARCHIVE'] = 'yes';
  assert.throws(asOf, /^Error: ARCHIVE=yes is not understood\. Write it like ARCHIVE=1\.$/);
});
