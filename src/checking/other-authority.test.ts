import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../..');
const LOT = 'src/content/lots/lot14.yaml';
const PORTAL = 'https://www.acingov.example/procedimento/77';

/** What only editors of this authority should read. */
const OWN = /SCS-VP|dtvp|dtpv|German local|Berlin/i;

/** Everything that a rule, the schema of a lot or a problem says. */
const READ_ALL = `
  import { z } from 'zod';
  import { readContent } from './src/checking/content.ts';
  import { lotSchema } from './src/checking/schema/lot.ts';
  const text = \`name: { pt: A }
procedures:
  - reference: CME-26/1
    published: 2026-12-01
  - reference: CME-2026/015
    portal: http://example.org/
    start: 18/12/2026
    closing: 2026-12-20T17:00 WEST
  - reference: CME-2026/014
    published: 2026-12-01
\`;
  const file = (id) => ({ path: \`src/content/lots/\${id}.yaml\`, text });
  const { problems } = readContent([file('lot14'), file('lot15')], 0);
  const schema = z.toJSONSchema(lotSchema, { unrepresentable: 'any', io: 'input' });
  process.stdout.write(JSON.stringify({ problems, schema }));
`;

describe('another authority', () => {
  let root: string;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'other-'));
    const content = join(root, 'src/content');
    await mkdir(join(content, 'lots'), { recursive: true });
    await mkdir(join(content, 'pages/pt'), { recursive: true });
    for (const page of ['tenders', 'accessibility']) {
      const text = '---\ntitle: A page\ndescription: A page.\n---\n\nText.\n';
      await writeFile(join(content, `pages/pt/${page}.mdx`), text);
    }
    await writeFile(join(root, LOT), 'name: { pt: Medição }\n');
    const markers = ['rules', 'facts']
      .map(
        (part) => `<!-- ${part}: written by \`npm run guide\` -->\n<!-- end of the ${part} -->\n`,
      )
      .join('');
    await writeFile(join(content, 'README.md'), markers);
  });

  after(() => rm(root, { recursive: true }));

  function run(cwd: string, ...args: readonly string[]) {
    const env = { ...process.env, AS_OF: '2026-12-01T09:00' };
    return spawnSync(process.execPath, ['--conditions=evora', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
  }

  const lot = (...words: readonly string[]) =>
    run(root, join(ROOT, 'src/commands/lot.ts'), ...words);

  it('reads its own settings in the guide', async () => {
    const { status, stderr } = run(root, join(ROOT, 'src/commands/guide.ts'));
    assert.equal(status, 0, stderr);
    const guide = await readFile(join(root, 'src/content/README.md'), 'utf8');
    assert.doesNotMatch(guide, OWN);
    assert.match(guide, /has the form CME-, the year in four digits, \/, and a number of at least/);
    assert.match(guide, /reference: CME-2026\/016/);
    assert.match(guide, /https:\/\/www\.acingov\.example\/procedimento\/48213/);
    assert.match(guide, /https:\/\/www\.acingvo\.example\/procedimento\/48213/);
    assert.match(guide, /dates are Portuguese local time/);
  });

  it('reads its own settings in problems and in the schema of editors', () => {
    const { stdout, stderr } = run(ROOT, '--input-type=module', '--eval', READ_ALL);
    assert.equal(stderr, '');
    assert.doesNotMatch(stdout, OWN);
    const { problems } = JSON.parse(stdout) as {
      readonly problems: readonly { readonly rule: string; readonly remedy: string }[];
    };
    const remedyOf = (rule: string) => problems.find((problem) => problem.rule === rule)?.remedy;
    assert.equal(remedyOf('reference-form'), 'Write it like CME-2026/011.');
    assert.equal(remedyOf('date-form'), 'Write 2026-12-18.');
    assert.match(
      remedyOf('typed-offset') ?? '',
      /: 2026-12-20T17:00\. .* \+00:00 for Europe\/Lisbon/,
    );
    assert.match(remedyOf('reference-twice') ?? '', /^Copy the reference/);
  });

  it('reads its own settings in the help, and types the references', async () => {
    const help = lot('round', '--help').stdout;
    assert.doesNotMatch(help, OWN);
    assert.match(help, /--portal https:\/\/www\.acingov\.example\/\S+ --reference CME-2026\/014$/m);
    const round = ['round', 'lot14', '--start', '2026-12-10', '--closing', '2027-01-12T12:00'];
    const missing = lot(...round, '--portal', PORTAL);
    assert.match(missing.stderr, /required option '--reference <reference>' not specified/);
    const { status, stderr } = lot(...round, '--portal', PORTAL, '--reference', 'CME-2026/014');
    assert.equal(status, 0, stderr);
    assert.match(await readFile(join(root, LOT), 'utf8'), /^ {2}- reference: CME-2026\/014$/m);
  });
});
