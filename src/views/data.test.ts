import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { dataView, examples } from './data.ts';

const view = dataView(fixtureAt(), 'de');

test('feed and calendar can be followed in a program, or their address pasted into one', () => {
  assert.deepEqual(
    view.subscriptions.map(({ id, name, address, href }) => [id, name, address, href]),
    [
      [
        'feed',
        'Feed aller Änderungen',
        'https://scs.community/de/tenders/feed.xml',
        '/de/tenders/feed.xml',
      ],
      [
        'calendar',
        'Kalender der Abgabefristen',
        'https://scs.community/de/tenders/calendar.ics',
        'webcal://scs.community/de/tenders/calendar.ics',
      ],
    ],
  );
  assert.ok(view.programs.length > 0);
  for (const { name, steps } of view.programs) assert.ok(name && steps, name);
});

test('every file of data is named, and can be downloaded', () => {
  assert.deepEqual(
    view.files.map(({ href }) => href),
    [
      '/tenders/tenders.json',
      '/tenders/tenders.schema.json',
      '/tenders/tenders.csv',
      '/tenders/tenders-semicolon.csv',
      '/tenders/events.json',
      '/tenders/events.schema.json',
      '/ocds/release-package.json',
      '/ocds/record-package.json',
      '/tenders/catalog.jsonld',
    ],
  );
  for (const { name, about } of view.files) assert.ok(name && about, name);
});

test('the rules of publication name the prefix of the data, and say that it is only an example', () => {
  assert.match(
    view.policy.at(-1) ?? '',
    /beginnen mit ocds-213czf\. Das ist das Präfix aus den Beispielen/,
  );
  assert.ok(view.policy.length > 1);
});

test('the examples ask the files of the site, and names in the language of the page', () => {
  const commands = examples('de').map(({ command }) => command);
  assert.deepEqual(
    commands.map((command) => /curl -s (\S+) \|\n {2}jq -r '/.exec(command)?.[1]),
    [
      ...Array.from({ length: 3 }, () => 'https://scs.community/tenders/tenders.json'),
      'https://scs.community/ocds/record-package.json',
    ],
  );
  assert.match(commands[0] ?? '', /\.name\.de/);
});
