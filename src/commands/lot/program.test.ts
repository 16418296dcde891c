import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { smallProject } from '../../../e2e/support/small-project.ts';
import { readContent } from '../../checking/content.ts';
import { lotFrom } from '../../checking/lot.ts';
import { organisation } from '../../organisation.ts';
import { contentFiles } from '../../site/content-files.ts';
import { record } from '../../tenders/record.ts';
import { instantFrom } from '../../tenders/time.ts';

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
  const { root, run, files } = await smallProject(context);
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
  const cause = ['--cause', 'no-rece'];
  const cancelled = await step('2027-01-20T10:00', ['cancel', 'SCS-VP14', ...cause, ...reasons]);
  assert.equal(cancelled?.procedures[0]?.status, 'cancelled');
  assert.equal(cancelled.procedures[0].cancelled?.cause, 'no-rece');
  assert.deepEqual(cancelled.procedures[0].cancelled.reason, {
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
  const { root, run } = await smallProject(context);
  const at = '2026-12-10T08:00';
  for (const words of [
    ['round', 'lot10', ...DATES, '--portal', PORTAL],
    ['award', 'SCS-VP10-2', '--contractor', 'Example GmbH', '--contractor', 'Muster AG'],
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
  assert.deepEqual(ten.procedures[1]?.award?.contractors, [
    { name: 'Example GmbH' },
    { name: 'Muster AG' },
  ]);
  assert.equal((await recordOf(root, 'lot4', at))?.status, 'cancelled');
  assert.deepEqual((await recordOf(root, 'lot2', at))?.replaced?.by, ['lot3', 'lot12']);
});

test('a deadline that comes earlier is a change of its own', async (context) => {
  const { root, run } = await smallProject(context);
  const at = '2023-03-17T09:00';
  const reasons = ['--reason-en', 'A mistake', '--reason-de', 'Ein Versehen'];
  const { status, output } = await run(at, [
    'deadline',
    'SCS-VP18',
    '2023-03-24T12:00',
    ...reasons,
  ]);
  assert.equal(status, 0, output);
  const [first, second] = (await recordOf(root, 'lot18', at))?.procedures[0]?.changes ?? [];
  assert.equal(first?.after.closing?.local, '2023-03-27T12:00');
  assert.equal(second?.after.closing?.local, '2023-03-24T12:00');
  assert.deepEqual(second.reason, { en: 'A mistake', de: 'Ein Versehen' });
});

test('a procedure is suspended, and resumed with a new deadline or with the one that it had', async (context) => {
  const { root, run, read } = await smallProject(context);
  const path = 'src/content/lots/lot18.yaml';
  const before = await read(path);
  const statusAt = async (at: string) => (await recordOf(root, 'lot18', at))?.procedures[0]?.status;
  const step = async (at: string, ...words: readonly string[]) => {
    const { status, output } = await run(at, words);
    assert.equal(status, 0, output);
    return output;
  };

  const reasons = ['--reason-en', 'A review', '--reason-de', 'Eine Nachprüfung'];
  const halt = await step('2023-03-20T09:00', 'suspend', 'SCS-VP18', ...reasons);
  assert.match(halt, /\nSCS-VP18 is suspended from 2023-03-20T09:00 on: no deadline runs\.\n/);
  assert.equal(await statusAt('2023-04-01'), 'suspended');

  const late = await run('2023-04-03T09:00', ['resume', 'SCS-VP18']);
  assert.equal(late.status, 1);
  assert.match(late.output, /resumed-without-deadline/);
  const end = await step('2023-04-03T09:00', 'resume', 'SCS-VP18', '2023-05-02T12:00');
  assert.match(
    end,
    /\nSCS-VP18 is resumed from 2023-04-03T09:00 on\. Its deadline is 2023-05-02T12:00\.\n/,
  );
  assert.equal(await statusAt('2023-04-03T09:00'), 'open');
  assert.equal(
    await read(path),
    `${before}      - published: 2023-04-03T09:00
        closing: 2023-05-02T12:00
    suspended:
      - published: 2023-03-20T09:00
        reason:
          en: A review
          de: Eine Nachprüfung
        resumed: 2023-04-03T09:00
`,
  );

  await step('2023-04-04T09:00', 'suspend', 'SCS-VP18');
  const changed = await read(path);
  await step('2023-04-05T09:00', 'resume', 'SCS-VP18', '2023-05-02T12:00');
  assert.equal(await read(path), `${changed}        resumed: 2023-04-05T09:00\n`);
});

test('what is not suspended is not resumed, and what is, is not suspended again', async (context) => {
  const { run } = await smallProject(context);
  const refused = async (pattern: RegExp, ...words: readonly string[]) => {
    const { status, output } = await run('2023-03-20T09:00', words);
    assert.equal(status, 1);
    assert.match(output, pattern);
  };
  await refused(/^SCS-VP18 is not suspended\.$/m, 'resume', 'SCS-VP18');
  await run('2023-03-20T08:00', ['suspend', 'SCS-VP18']);
  await refused(
    /^SCS-VP18 is suspended already, from 2023-03-20T08:00 on\.$/m,
    'suspend',
    'SCS-VP18',
  );
  const reasons = ['--reason-en', 'A review', '--reason-de', 'Eine Nachprüfung'];
  await refused(/keeps its deadline: that needs no reason/, 'resume', 'SCS-VP18', ...reasons);
  await run('2023-03-20T08:30', ['resume', 'SCS-VP18']);
  await refused(/^SCS-VP18 is resumed already, from 2023-03-20T08:30 on\.$/m, 'resume', 'SCS-VP18');
});

test('a portal link that was shown, or was not known while the procedure was, is changed', async (context) => {
  const { read, root, run, write } = await smallProject(context);
  const path = 'src/content/lots/lot18.yaml';
  const text = await read(path);
  const at = '2023-03-17T09:00';
  for (const before of [text, text.replace(/portal: .*/, 'portal: tba')]) {
    await write(path, before);
    const early = await run(at, ['portal', 'SCS-VP18', PORTAL, '--published', '2023-02-01']);
    assert.match(early.output, /change-before-publication/);
    const { status, output } = await run(at, ['portal', 'SCS-VP18', PORTAL]);
    assert.equal(status, 0, output);
    assert.match(output, /From 2023-03-17T09:00 on, the portal link of SCS-VP18 is https/);
    assert.equal((await recordOf(root, 'lot18', at))?.procedures[0]?.terms.portal, PORTAL);
    assert.equal(
      await read(path),
      `${before}      - published: ${at}\n        portal: ${PORTAL}\n`,
    );
  }
});

test('the first portal link of a procedure that nobody has seen is filled in', async (context) => {
  const { read, run, write } = await smallProject(context);
  const path = 'src/content/lots/lot13.yaml';
  const lot = await read(path);
  const begun = (portal: string) =>
    `${lot}  - reference: SCS-VP13-2\n    published: 2027-01-01\n${portal}    # dates follow\n`;
  for (const portal of ['', '    portal: tba\n']) {
    await write(path, begun(portal));
    const refused = await run(NOW, ['portal', 'SCS-VP13-2', PORTAL, '--reason-en', 'New']);
    assert.match(refused.output, /is not shown yet, .*\n→ Leave out the reason\.$/m);
    assert.equal(await read(path), begun(portal));
    const { status, output } = await run(NOW, ['portal', 'SCS-VP13-2', PORTAL]);
    assert.equal(status, 0, output);
    assert.equal(await read(path), begun(`    portal: ${PORTAL}\n`));
  }
  const again = await run(NOW, ['portal', 'SCS-VP13-2', `${PORTAL}2`]);
  assert.match(again.output, /change-before-publication/);
});

test('a tender that starts later is hidden until then, and the editor is told', async (context) => {
  const { root, run } = await smallProject(context);
  const round = ['round', '13', ...DATES, '--portal', PORTAL];
  const { output } = await run('2026-12-01T09:00', round);
  assert.match(output, /SCS-VP13-2 is shown from its start, 2026-12-10\./);
  assert.equal((await recordOf(root, 'lot13', '2026-12-09T23:59'))?.procedures.length, 1);
  assert.equal((await recordOf(root, 'lot13', '2026-12-10T00:00'))?.status, 'open');
});

test('comments, empty lines and ends of lines of an edited file stay', async (context) => {
  const { read, run, write } = await smallProject(context);
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
  const { run } = await smallProject(context);
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
  const { root, files, run } = await smallProject(context);
  const before = await files();
  const { status, output } = await run(at, words, environment);
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
    /Lot 4 already exists: src\/content\/lots\/lot4\.yaml\. Nothing was written\./,
  ],
  'a name that is not a lot’s': [['new', 'x', '--name-en', 'A', '--name-de', 'B'], /“x” is not/],
  'a deadline with a space, in the words of the rules': [
    ['extend', 'SCS-VP18', '2027-01-26 12:00'],
    /^There is a space between the day and the time of “2027-01-26 12:00”\.\n→ Write 2027-01-26T12:00\.$/m,
  ],
  'a deadline with an offset, in the words of the rules': [
    ['round', '13', '--closing', '2027-01-12T12:00+01:00'],
    /^.*carries an offset\.\n→ Write the local time without it: 2027-01-12T12:00\./m,
  ],
  'a deadline that is not later than the one in force': [
    ['extend', 'SCS-VP18', '2023-03-27T12:00'],
    /The deadline of SCS-VP18 already is 2023-03-27T12:00; 2023-03-27T12:00 is not later\.\n→ .*: npm run lot -- deadline SCS-VP18 2023-03-27T12:00$/m,
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
    /unknown command 'extent'\n\(Did you mean extend\?\)\n→ .* lists the commands\./,
  ],
  'a second cancellation': [['cancel', '6'], /Lot 6 is already cancelled, from 2024-02-06 on\./],
  'a round of a lot that has ended': [
    ['round', '11', ...DATES, '--portal', PORTAL],
    /Lot 11 is replaced, so it gets no further procedure\./,
  ],
  'to go on without an option, and shows the whole command': [
    ['round', '13', '--start', '2026-12-10'],
    /^error: required option '--closing <date>' not specified\n→ In full, .*: npm run lot -- round 14 --start \S+ --closing \S+ --portal \S+$/m,
  ],
  'to go on without an argument, and shows the whole command': [
    ['extend', 'SCS-VP18'],
    /^error: missing required argument 'deadline'\n→ In full, .*: npm run lot -- extend SCS-VP14 2027-01-26T12:00 /m,
  ],
  'an unknown flag, with the one that is meant': [
    ['cancel', '13', '--reasn-en', 'x'],
    /unknown option '--reasn-en'\n\(Did you mean --reason-en\?\)/,
  ],
  'a deadline that is none, as nothing would change': [
    ['deadline', 'SCS-VP18', '2023-03-27T12:00', '--published', '2023-03-20'],
    /change-without-effect/,
  ],
  'a new portal link that leads elsewhere': [
    ['portal', 'SCS-VP18', 'https://www.dtpv.de/Satellite/notice/CXP4YV7EXAM'],
    /portal-host/,
  ],
  'a time that is none': [['--at', '27.3.2023'], /^“27\.3\.2023” is not a date/],
};

for (const [title, [words, expected]] of Object.entries(REFUSALS)) {
  test(`the program refuses ${title}`, (context) => assertRefused(context, NOW, words, expected));
}

test('the program refuses flags that npm kept for itself', (context) =>
  assertRefused(context, NOW, ['cancel', '13'], /npm kept --dry-run for itself/, {
    npm_config_dry_run: 'true',
  }));

test('mistakes in the file of a lot are fixed before the lot is edited', async (context) => {
  const { run, write } = await smallProject(context);
  await write('src/content/lots/lot13.yaml', 'name: [\n');
  const { status, output } = await run(NOW, ['cancel', '13']);
  assert.equal(status, 1);
  assert.match(output, /lot13\.yaml has mistakes\.\n→ Fix them first/);
});

test('mistakes in another file do not stand in the way, but are named', async (context) => {
  const { run, write } = await smallProject(context);
  await write('src/content/lots/lot13.yaml', 'name: [\n');
  const { status, output } = await run(NOW, ['cancel', '12']);
  assert.equal(status, 0);
  assert.match(output, /Other mistakes stop the build \(1 error in 1 file\)/);
});

test('a procedure that nothing says when to show is not listed, but its lot and the mistake are', async (context) => {
  const { read, run, write } = await smallProject(context);
  const path = 'src/content/lots/lot13.yaml';
  await write(path, `${await read(path)}  - reference: SCS-VP13-2\n`);
  const { status, output } = await run(NOW, []);
  assert.equal(status, 0);
  assert.match(output, /^13 {2}closed {5}Metering\n +SCS-VP13 +closed/m);
  assert.doesNotMatch(output, /SCS-VP13-2/);
  assert.match(output, /^1 error in 1 file: npm run check lists them\.$/m);
});

test('a dry run shows the same difference and writes nothing', async (context) => {
  const { files, run } = await smallProject(context);
  const before = await files();
  const { status, output } = await run(NOW, [...NEW14, '--dry-run']);
  assert.equal(status, 0);
  assert.match(output, /^\+ {2}en: Energy metering$/m);
  assert.match(output, /Nothing was written: --dry-run\./);
  assert.deepEqual(await files(), before);
});

test('a description that was there before its lot is kept', async (context) => {
  const { read, run, write } = await smallProject(context);
  const path = 'src/content/descriptions/en/lot14.mdx';
  const text = '---\nsummary: Mine\n---\n\nMy own text.\n';
  await write(path, text);
  const { status } = await run(NOW, NEW14);
  assert.equal(status, 0);
  assert.equal(await read(path), text);
});

test('drafts of descriptions are listed until they are written, and on no page', async (context) => {
  const { root, run } = await smallProject(context);
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

test('every command explains itself', async (context) => {
  const { run } = await smallProject(context);
  const { output } = await run(NOW, ['--help']);
  const names = [...output.matchAll(/^ {2}([a-z]+) .*\[options\]/gm)].map(([, name]) => name);
  assert.equal(
    names.join(),
    'list,new,round,extend,deadline,portal,suspend,resume,cancel,award,replace',
  );
  for (const name of names) {
    const help = await run(NOW, [`${name}`, '--help']);
    assert.equal(help.status, 0);
    assert.match(help.output, new RegExp(`^Usage: npm run lot -- ${name} `));
  }
});

test('what would take effect in the terminal is refused, and not repeated', async (context) => {
  const { run } = await smallProject(context);
  for (const words of [
    ['extend', 'SCS-VP13\u001B[2J', '2027-01-12T12:00'],
    ['new', '14', '--name-en', 'A\nB', '--name-de', 'C'],
  ]) {
    const { status, output } = await run(NOW, words);
    assert.equal(status, 1);
    assert.match(output, /^What was typed contains a line break.*\n→ Type the command again/);
    assert.doesNotMatch(output, /\u001B|\nB/);
  }
});
