import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readContent } from '../../checks/content.ts';
import { organisation } from '../../organisation.ts';
import { contentFiles } from '../../site/content-files.ts';
import { lotFrom } from '../../tenders/lot.ts';
import { record } from '../../tenders/record.ts';
import { instantFrom } from '../../tenders/time.ts';
import { tryLot } from './try-lot.ts';

const LOT14 = 'src/content/lots/lot14.yaml';
const NEW14 = ['new', '14', '--name-en', 'Energy metering', '--name-de', 'Energiemessung'];
const PORTAL = 'https://www.dtvp.de/Satellite/notice/CXP4YV7EXAM';
const DATES = ['--start', '2026-12-10', '--closing', '2027-01-12T12:00'];

/** What is known of a lot on disk at a local time. */
async function recordOf(root: string, id: string, at: string) {
  const now = instantFrom(at, organisation.timeZone);
  const { lots, problems } = readContent(await contentFiles(root), now);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const lot = lots.find((candidate) => candidate.id === id);
  return lot && record(lotFrom(id, lot.content, organisation.timeZone), now);
}

test('a lot lives through four commands, and each is known from its minute on', async (context) => {
  const { root, run, files } = await tryLot(context);
  const before = await files();
  const step = async (at: string, words: readonly string[]) => {
    const { status, output } = await run(at, words);
    assert.equal(status, 0, output);
    return recordOf(root, 'lot14', at);
  };

  const announced = await step('2026-12-01T09:30', NEW14);
  assert.equal(announced?.status, 'announced');
  assert.deepEqual(announced.name, { en: 'Energy metering', de: 'Energiemessung' });

  const opened = await step('2026-12-10T08:00', ['round', '14', ...DATES, '--portal', PORTAL]);
  assert.equal(opened?.status, 'open');
  assert.deepEqual(
    opened.procedures.map(({ reference, published, terms }) => [
      reference,
      published.local,
      terms.portal,
      terms.closing?.local,
    ]),
    [['SCS-VP14', '2026-12-10T08:00', PORTAL, '2027-01-12T12:00']],
  );

  const extended = await step('2027-01-11T16:45', ['extend', 'scs-vp14', '2027-01-26T12:00']);
  const [change] = extended?.procedures[0]?.changes ?? [];
  assert.equal(change?.published.local, '2027-01-11T16:45');
  assert.equal(change.after.closing?.local, '2027-01-26T12:00');

  const reasons = ['--reason-en', 'No bids', '--reason-de', 'Keine Angebote'];
  const cancelled = await step('2027-01-20T10:00', ['cancel', 'SCS-VP14', ...reasons]);
  assert.equal(cancelled?.procedures[0]?.status, 'cancelled');
  assert.deepEqual(cancelled.procedures[0].cancelled?.reason, {
    en: 'No bids',
    de: 'Keine Angebote',
  });

  const after = await files();
  const added = Object.keys(after).filter((path) => !(path in before));
  assert.deepEqual(added, [
    'src/content/descriptions/de/lot14.mdx',
    'src/content/descriptions/en/lot14.mdx',
    LOT14,
  ]);
  for (const [path, text] of Object.entries(before)) assert.equal(after[path], text);
});

test('a further round, an award, the end of a lot and its replacement', async (context) => {
  const { root, run } = await tryLot(context);
  const at = '2026-12-10T08:00';
  for (const words of [
    ['round', 'lot10', ...DATES, '--portal', PORTAL],
    ['award', 'SCS-VP10-2', '--contractor', 'Example GmbH'],
    ['cancel', '4', '--published', '2026-12-09'],
    ['replace', '2', '3', '12'],
  ]) {
    const { status, output } = await run(at, words);
    assert.equal(status, 0, output);
  }
  const ten = await recordOf(root, 'lot10', at);
  assert.deepEqual(
    ten?.procedures.map(({ reference, status }) => [reference, status]),
    [
      ['SCS-VP10', 'closed'],
      ['SCS-VP10-2', 'awarded'],
      ['SCS-VP10-3', 'open'],
    ],
  );
  assert.equal(ten.procedures[1]?.award?.contractor, 'Example GmbH');
  assert.equal((await recordOf(root, 'lot4', at))?.status, 'cancelled');
  assert.deepEqual((await recordOf(root, 'lot2', at))?.replaced?.by, ['lot3', 'lot12']);
});

test('a tender that starts later is hidden until then, and the editor is told', async (context) => {
  const { root, run } = await tryLot(context);
  const round = ['round', '13', ...DATES, '--portal', PORTAL];
  const { output } = await run('2026-12-01T09:00', round);
  assert.match(output, /SCS-VP13-2 is shown from its start, 2026-12-10\./);
  assert.equal((await recordOf(root, 'lot13', '2026-12-09T23:59'))?.procedures.length, 1);
  assert.equal((await recordOf(root, 'lot13', '2026-12-10T00:00'))?.status, 'open');
});

test('remarks, blank lines and ends of lines of an edited file stay', async (context) => {
  const { read, run, write } = await tryLot(context);
  const path = 'src/content/lots/lot18.yaml';
  const text = `# Ask Ms Example\n\n${await read(path)}`
    .replace('2023-03-27T12:00', "'2023-03-27T12:00'   # by phone")
    .replaceAll('\n', '\r\n');
  await write(path, text);
  const { status } = await run('2023-03-27T10:00', ['extend', 'SCS-VP18', '2023-04-03T12:00']);
  assert.equal(status, 0);
  const added = '      - published: 2023-03-27T10:00\r\n        closing: 2023-04-03T12:00\r\n';
  assert.equal(await read(path), text + added);
});

test('what was changed is printed as a difference', async (context) => {
  const { run } = await tryLot(context);
  const { output } = await run('2023-03-27T10:00', ['extend', 'SCS-VP18', '2023-04-03T12:00']);
  assert.equal(
    output,
    `--- src/content/lots/lot18.yaml
+++ src/content/lots/lot18.yaml
@@ -10,2 +10,4 @@
       - published: 2023-03-16
         closing: 2023-03-27T12:00
+      - published: 2023-03-27T10:00
+        closing: 2023-04-03T12:00

Written: src/content/lots/lot18.yaml
From 2023-03-27T10:00 on, the deadline of SCS-VP18 is 2023-04-03T12:00.
`,
  );
});

/** Asserts that a command is refused with these words, and that no file is another than before. */
async function assertRefused(
  context: TestContext,
  at: string,
  words: readonly string[],
  expected: RegExp,
  environment?: NodeJS.ProcessEnv,
) {
  const { root, files, run } = await tryLot(context);
  const before = await files();
  const { status, output } = await run(at, words, environment && { environment });
  assert.equal(status, 1, output);
  assert.match(output, expected);
  assert.deepEqual(await files(), before);
  const left = await readdir(join(root, 'src/content/lots'));
  assert.deepEqual(
    left.filter((name) => name.startsWith('.')),
    [],
  );
}

const NOW = '2026-12-10T08:00';

const REFUSALS: Readonly<Record<string, readonly [words: readonly string[], expected: RegExp]>> = {
  'what the rules refuse, with their report': [
    ['extend', 'SCS-VP18', '2023-04-03T12:00'],
    /Nothing was written\.[\s\S]*lot18\.yaml:13 {2}error {2}closing-already-passed[\s\S]*1 error in 1 file/,
  ],
  'a reason in one language only': [
    ['cancel', 'SCS-VP18', '--reason-en', 'No bids'],
    /text-missing-in-language[\s\S]*→ Add “de: …”\./,
  ],
  'a portal address that is used already': [
    [...['round', '13', ...DATES, '--portal'], 'https://www.dtvp.de/Satellite/notice/CXP4YV76YXR'],
    /portal-twice/,
  ],
  'a lot that is there already': [
    ['new', '4', '--name-en', 'A', '--name-de', 'B'],
    /Lot 4 is there already: src\/content\/lots\/lot4\.yaml\. Nothing was written\./,
  ],
  'a name that is not a lot’s': [['new', 'x', '--name-en', 'A', '--name-de', 'B'], /“x” is not/],
  'a deadline with a blank, in the words of the rules': [
    ['extend', 'SCS-VP18', '2027-01-26 12:00'],
    /^<closing>: Between day and time of “2027-01-26 12:00” stands a blank\.\n→ Write 2027-01-26T12:00\.$/m,
  ],
  'a deadline with an offset, in the words of the rules': [
    ['round', '13', '--closing', '2027-01-12T12:00+01:00'],
    /^--closing: .*carries an offset\.\n→ Write the local time without it: 2027-01-12T12:00\./m,
  ],
  'a deadline that is not later than the one in force': [
    ['extend', 'SCS-VP18', '2023-03-27T12:00'],
    /SCS-VP18 closes 2023-03-27T12:00 as it is; 2023-03-27T12:00 is not later\./,
  ],
  'an unknown lot, with the one that is meant': [
    ['cancel', '6f'],
    /There is no lot 6f\. Did you mean 6\?/,
  ],
  'an unknown reference, with the one that is meant': [
    ['extend', 'SCS-VP13-2', '2027-01-26'],
    /There is no procedure “SCS-VP13-2”\. Did you mean SCS-VP1/,
  ],
  'the number of a lot where a procedure is wanted': [
    ['extend', '10', '2027-01-26'],
    /There is no procedure “10”\. Did you mean SCS-VP10-2\?/,
  ],
  'an unknown command, with the one that is meant': [
    ['extent', 'SCS-VP18'],
    /There is no command “extent”\. Did you mean extend\?/,
  ],
  'a second cancellation': [['cancel', '6'], /Lot 6 is cancelled already, from 2024-02-06 on\./],
  'a round of a lot that has ended': [
    ['round', '11', ...DATES, '--portal', PORTAL],
    /Lot 11 is replaced: it gets no further procedure\./,
  ],
  'to go on without what is needed, and names all of it': [
    ['round', '13', '--start', '2026-12-10'],
    /Missing:\n {2}--closing .*\n {2}--portal [\s\S]*→ For example: npm run lot -- round 14/,
  ],
  'an unknown flag': [['cancel', '13', '--reasn-en', 'x'], /unknown option.*\n.*--reason-en/],
  'a time that is none': [['--at', '27.3.2023'], /^--at: “27\.3\.2023” is not a date/],
};

for (const [title, [words, expected]] of Object.entries(REFUSALS)) {
  test(`the program refuses ${title}`, (context) => assertRefused(context, NOW, words, expected));
}

test('the program refuses flags that npm kept for itself', (context) =>
  assertRefused(context, NOW, ['cancel', '13'], /npm kept --dry-run for itself/, {
    npm_config_dry_run: 'true',
  }));

test('mistakes in the file of a lot are mended before the lot is edited', async (context) => {
  const { run, write } = await tryLot(context);
  await write('src/content/lots/lot13.yaml', 'name: [\n');
  const { status, output } = await run(NOW, ['cancel', '13']);
  assert.equal(status, 1);
  assert.match(output, /lot13\.yaml has mistakes\.\n→ Mend them first/);
});

test('mistakes in another file do not stand in the way, but are named', async (context) => {
  const { run, write } = await tryLot(context);
  await write('src/content/lots/lot13.yaml', 'name: [\n');
  const { status, output } = await run(NOW, ['cancel', '12']);
  assert.equal(status, 0);
  assert.match(output, /Besides, 1 error in 1 file stop/);
});

test('a dry run shows the same difference and writes nothing', async (context) => {
  const { files, run } = await tryLot(context);
  const before = await files();
  const { status, output } = await run(NOW, [...NEW14, '--dry-run']);
  assert.equal(status, 0);
  assert.match(output, /^\+ {2}en: Energy metering$/m);
  assert.match(output, /Nothing was written: --dry-run\./);
  assert.deepEqual(await files(), before);
});

test('a description that was there before its lot is kept', async (context) => {
  const { read, run, write } = await tryLot(context);
  const path = 'src/content/descriptions/en/lot14.mdx';
  const text = '---\nsummary: Mine\n---\n\nMy own text.\n';
  await write(path, text);
  const { status } = await run(NOW, NEW14);
  assert.equal(status, 0);
  assert.equal(await read(path), text);
});

test('drafts of descriptions are listed until they are written, and on no page', async (context) => {
  const { root, run } = await tryLot(context);
  const { output } = await run(NOW, NEW14);
  assert.match(output, /descriptions\/de\/lot14\.mdx:2 {2}warning {2}description-draft/);
  const reminder = (await run(NOW, ['round', '14', ...DATES, '--portal', PORTAL])).output;
  assert.match(reminder, /^The description is still a draft: .*\/en\/lot14\.mdx$/m);
  const list = (await run(NOW, [])).output;
  assert.match(list, /^14 {2}open .*Energy metering\n +description is a draft: (de, en|en, de)$/m);
  const { descriptions } = readContent(await contentFiles(root), Date.now());
  const drafts = descriptions.filter(({ id }) => id === 'lot14');
  assert.deepEqual(
    drafts.map(({ content }) => content.published),
    ['9999-12-31', '9999-12-31'],
  );
});

test('what is missing is asked for where somebody can answer', async (context) => {
  const { root, run } = await tryLot(context);
  const answers = ['SCS-VP13', '2027-01-26T12:00', undefined, 'More time', 'Mehr Zeit'];
  const asked: string[] = [];
  const { status, output } = await run('2022-09-10T08:00', ['extend'], {
    ask: (field, choices) => {
      asked.push(`${field.question} (${choices.length})`);
      const answer = answers.shift();
      return Promise.resolve(answer === '2027-01-26T12:00' ? '2022-09-26T12:00' : answer);
    },
  });
  assert.equal(status, 0, output);
  assert.deepEqual(asked, [
    'Which procedure? (4)',
    'The new deadline (0)',
    'From when is this shown? Enter for: now (0)',
    'Reason in English? Enter for none (0)',
    'Reason in German? Enter for none (0)',
  ]);
  const lot = await recordOf(root, 'lot13', '2022-09-10T08:00');
  assert.deepEqual(lot?.procedures[0]?.changes[0]?.reason, { en: 'More time', de: 'Mehr Zeit' });
});

test('nothing is asked where all that is needed was given', async (context) => {
  const { run } = await tryLot(context);
  const ask = () => assert.fail('asked');
  const { status } = await run(NOW, ['cancel', '13'], { ask });
  assert.equal(status, 0);
});

test('every command explains itself', async (context) => {
  const { run } = await tryLot(context);
  for (const name of ['list', 'new', 'round', 'extend', 'cancel', 'award', 'replace']) {
    const { status, output } = await run(NOW, [name, '--help']);
    assert.equal(status, 0);
    assert.match(output, new RegExp(`^Usage: npm run lot -- ${name} `));
  }
});
