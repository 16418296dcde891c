import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/checking/content.ts';
import { report } from '../../src/checking/reporting/report.ts';
import { organisation } from '../../src/organisation.ts';
import { contentFiles } from '../../src/site/content-files.ts';
import { instantFrom } from '../../src/tenders/time.ts';
import { authorityFolder } from '../support/project.ts';
import { EVORA_AS_OF } from '../support/sites.ts';
import { smallProject } from '../support/small-project.ts';

/* Run with the settings of the municipality: npm run test:unit */

/** What only editors of Sovereign Cloud Stack should read. */
const FOREIGN = /\bSCS\b|dtvp|German|Berlin/i;

const files = await contentFiles(authorityFolder('evora'));
const MEALS = 'src/content/lots/refeicoes-escolares.yaml';

/** Each command that edits, one after the other. */
const EDITS = [
  ['new', 'piscinas', '--name-pt', 'Cobertura das piscinas municipais'],
  [
    ...['round', 'piscinas', '--reference', 'CME-2026/020', '--start', '2026-06-01T09:00'],
    ...['--closing', '2026-07-10T17:00', '--portal', 'https://www.acingov.example/procedimento/5'],
  ],
  ['extend', 'CME-2026/011', '2026-06-26T17:00', '--reason-pt', 'Mais tempo'],
  ['deadline', 'CME-2026/011', '2026-06-19T17:00', '--reason-pt', 'Engano na data anterior'],
  ['portal', 'CME-2026/011', 'https://www.acingov.example/procedimento/6'],
  ['suspend', 'CME-2026/011', '--reason-pt', 'Foi pedida uma apreciação'],
  ['resume', 'CME-2026/010', '2026-07-31T17:00'],
  ['cancel', 'CME-2026/014', '--reason-pt', 'Falta de verba'],
  ['award', 'CME-2025/087', '--contractor', 'Luz do Sul, S.A.'],
  ['replace', 'arquivo-municipal', 'piscinas'],
] as const;

test('every command edits the files of the municipality and speaks of no other', async (context) => {
  assert.equal(organisation.project, 'Município de Évora');
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const { run } = await smallProject(context, texts);
  for (const [index, words] of EDITS.entries()) {
    // Each a minute after the one before.
    const { status, output } = await run(`2026-05-20T10:${10 + index}`, words);
    assert.equal(status, 0, output);
    assert.doesNotMatch(output, FOREIGN);
    const help = await run(EVORA_AS_OF, [words[0], '--help']);
    assert.match(help.output, /^Usage: /);
    assert.doesNotMatch(help.output, FOREIGN);
  }
  const { output } = await run('2026-05-20T11:00', []);
  assert.match(output, /CME-2026\/010 +open/);
  assert.match(output, /CME-2026\/011 +suspended/);
  assert.match(output, /CME-2025\/087 +awarded/);
  assert.doesNotMatch(output, FOREIGN);
});

/** The report on the content with one edit in the file of the school meals. */
function reportWith(right: string, wrong: string): string {
  const edited = files.map((file) =>
    file.path === MEALS ? { ...file, text: file.text.replace(right, wrong) } : file,
  );
  assert.notDeepEqual(edited, files);
  const { problems } = readContent(edited, instantFrom(EVORA_AS_OF, organisation.timeZone));
  return report(problems, () => undefined);
}

test('the check knows the holidays of Portugal, and no others', () => {
  const onHoliday = reportWith('2026-06-12T17:00', '2026-06-10T17:00');
  assert.match(onHoliday, /warning {2}closing-on-free-day/);
  assert.doesNotMatch(onHoliday, FOREIGN);
  // Whit Monday is a holiday in Germany.
  assert.equal(reportWith('2026-06-12T17:00', '2026-05-25T17:00'), 'No problems.');
});

for (const [rule, right, wrong, remedy] of [
  ['reference-form', 'CME-2026/011', 'CME-2026/11', 'Write it like CME-2026/'],
  ['portal-host', 'www.acingov.example', 'www.example.org', 'https://www.acingov.example/'],
  ['date-form', '2026-06-12T17:00', '12/06/2026 17h00', 'Write 2026-06-12T17:00.'],
] as const) {
  test(`the mistake ${rule} is explained with examples of the municipality`, () => {
    const text = reportWith(right, wrong);
    assert.ok(text.includes(`error  ${rule}`), text);
    assert.ok(text.includes(remedy), text);
    assert.doesNotMatch(text, FOREIGN);
  });
}
