import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

/*
 * Files that run elsewhere: on the machines of GitHub and GitLab, under systemd, in a container. What they
 * call must be there.
 */

const ROOT = join(import.meta.dirname, '../..');

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const SHIPPED = [
  '.github/workflows/publish.yml',
  '.gitlab-ci.yml',
  'src/publishing/systemd/tenders.service',
  'src/publishing/systemd/tenders-once.service',
  'src/publishing/Containerfile',
];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

for (const path of SHIPPED) {
  test(`${path} calls scripts that are there, and options that they know`, () => {
    // A container lists the words of a command.
    const text = read(path).replaceAll('", "', ' ').replaceAll(' --silent', '');
    const calls = [...text.matchAll(/npm (?:run )?(publish|start|test)\b([^"\n]*)/g)];
    assert.ok(calls.length > 0);
    for (const [, script = '', words = ''] of calls) {
      assert.ok(script in scripts, script);
      const command = read(`src/commands/${script === 'test' ? 'check' : script}.ts`);
      for (const [, option = ''] of words.matchAll(/--([a-z-]+)/g)) {
        assert.match(command, new RegExp(`\\b'?${option}'?: \\{ type: `), `--${option}`);
      }
    }
  });
}

test('schedules avoid the full hour, at which most firings are lost', () => {
  const workflow = parse(read('.github/workflows/publish.yml')) as {
    on: { schedule: { cron: string }[] };
  };
  const [minutes = ''] = workflow.on.schedule[0]!.cron.split(' ');
  for (const minute of minutes.split(',')) assert.equal(Number(minute) % 2, 1, minute);
});

test('each firing looks ahead beyond the next one', () => {
  const within = (path: string) => Number(/--next-within (\d+)/.exec(read(path))?.[1]);
  assert.ok(within('.github/workflows/publish.yml') > 30);
  assert.ok(within('.gitlab-ci.yml') > 30);
});

test('each run of the timer sees to all that comes before the next one, and ends before it', () => {
  const service = read('src/publishing/systemd/tenders-once.service');
  const timer = read('src/publishing/systemd/tenders-once.timer');
  assert.match(service, /--all-within 10$/m);
  // Every ten minutes, and dates are to the full minute.
  assert.match(timer, /^OnCalendar=.*:\d\d\/10:30 UTC$/m);
});

test('the timer is in UTC and to the second', () => {
  const timer = read('src/publishing/systemd/tenders-once.timer');
  assert.match(timer, /^OnCalendar=.* UTC$/m);
  assert.match(timer, /^AccuracySec=1s$/m);
});

test('the description for catalogues of public software tells its licence and its languages', () => {
  const { legal, localisation, description } = parse(read('publiccode.yml')) as {
    legal: { license: string };
    localisation: { availableLanguages: string[] };
    description: Record<string, { shortDescription: string; longDescription: string }>;
  };
  assert.equal(legal.license, 'MIT');
  assert.deepEqual(localisation.availableLanguages, ['en', 'de', 'fr', 'pt']);
  // The limits of publiccode.yml 0.4.
  for (const { shortDescription, longDescription } of Object.values(description)) {
    assert.ok(shortDescription.length <= 150);
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
  }
});
