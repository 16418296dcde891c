import { expect, test as base } from '@playwright/test';
import { ProjectCopy } from '../support/project.ts';
import { EVORA_AS_OF } from '../support/sites.ts';

/** What only editors of Sovereign Cloud Stack should read. */
const FOREIGN = /\bSCS\b|dtvp|German|Berlin/i;

/** A copy for each test, in which the commands may write. */
const test = base.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = await ProjectCopy.create({ authority: 'evora' });
    await use(copy);
    await copy.remove();
  },
});

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
  ['cancel', 'CME-2026/014', '--reason-pt', 'Falta de verba'],
  ['award', 'CME-2025/087', '--contractor', 'Luz do Sul, S.A.'],
  ['replace', 'arquivo-municipal', 'piscinas'],
] as const;

test('every command edits the files of the municipality and speaks of no other', async ({
  copy,
}) => {
  test.slow();
  for (const [index, words] of EDITS.entries()) {
    // Each a minute after the one before.
    const at = `${EVORA_AS_OF.slice(0, -1)}${index}`;
    const { status, output } = await copy.run(at, ['src/commands/lot.ts', ...words]);
    expect.soft(status, output).toBe(0);
    expect.soft(output).not.toMatch(FOREIGN);
    const help = await copy.run(EVORA_AS_OF, ['src/commands/lot.ts', words[0], '--help']);
    expect.soft(help.output).not.toMatch(FOREIGN);
  }
  const { output } = await copy.run('2026-05-20T11:00', ['src/commands/lot.ts']);
  expect(output).toMatch(/CME-2026\/011 +suspended/);
  expect(output).toMatch(/CME-2025\/087 +awarded/);
});

test('the check knows the holidays of Portugal, and no others', async ({ copy }) => {
  const check = () => copy.run(EVORA_AS_OF, ['src/commands/check.ts', '--content']);
  await copy.edit(MEALS, (text) => text.replace('2026-06-12T17:00', '2026-06-10T17:00'));
  const { status, output } = await check();
  expect(status).toBe(0);
  expect(output).toMatch(/warning {2}closing-on-free-day/);
  expect(output).not.toMatch(FOREIGN);
  // A holiday in Germany, on a working day.
  await copy.edit(MEALS, (text) => text.replace('2026-06-10T17:00', '2026-05-25T17:00'));
  expect((await check()).output).not.toContain('closing-on-free-day');
});

for (const [rule, right, wrong, remedy] of [
  ['reference-form', 'CME-2026/011', 'CME-2026/11', 'Write it like CME-2026/'],
  ['portal-host', 'www.acingov.example', 'www.example.org', 'https://www.acingov.example/'],
  ['date-form', '2026-06-12T17:00', '12/06/2026 17h00', 'Write 2026-06-12T17:00.'],
] as const) {
  test(`the mistake ${rule} is explained with examples of the municipality`, async ({ copy }) => {
    await copy.edit(MEALS, (text) => text.replace(right, wrong));
    const { status, output } = await copy.run(EVORA_AS_OF, ['src/commands/check.ts', '--content']);
    expect(status).toBe(1);
    expect(output).toContain(`error  ${rule}`);
    expect(output).toContain(remedy);
    expect(output).not.toMatch(FOREIGN);
  });
}
