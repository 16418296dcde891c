import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { LanguageClient } from '../../../e2e/support/language-client.ts';
import { lotSchema } from './lot.ts';

/*
 * What an editor sees in Visual Studio Code while typing, with the settings of this project.
 */

const ROOT = join(import.meta.dirname, '../../..');

const LOT = `name:
  en: Networking
  de: Netzwerktechnologie
procedures:
  - reference: SCS-VP04
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV76F1Y
    start: 2023-02-28
    closing: 2023-03-22T12:00
`;

describe('the YAML language server with the schema of a lot', () => {
  let root: string;
  let client: LanguageClient;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'tenders-'));
    await cp(join(ROOT, '.vscode'), join(root, '.vscode'), { recursive: true });
    await mkdir(join(root, '.astro/collections'), { recursive: true });
    // As `astro sync` writes it.
    const schema = z.toJSONSchema(lotSchema, { unrepresentable: 'any', io: 'input' });
    await writeFile(join(root, '.astro/collections/lots.schema.json'), JSON.stringify(schema));
    const settings = await readFile(join(root, '.vscode/settings.json'), 'utf8');
    client = await LanguageClient.start(root, {
      ...(JSON.parse(settings) as Readonly<Record<string, unknown>>),
      // The catalogue of public schemas lies on another machine.
      'yaml.schemaStore': { enable: false },
    });
  });

  after(async () => {
    client.stop();
    await rm(root, { recursive: true });
  });

  const cases: Readonly<
    Record<string, readonly [from: string, to: string, line: number, message: RegExp]>
  > = {
    'a typed offset': ['22T12:00', '22T12:00+01:00', 8, /^Write the deadline in German local time/],
    'a space for the T': ['22T12:00', '22 12:00', 8, /^Write the deadline in German local time/],
    'an unknown key': ['    closing', '    closng', 8, /closng/],
    'a missing key': ['- reference: SCS-VP04\n    portal', '- portal', 5, /"reference"/],
    'a missing language': ['  de: Netzwerktechnologie\n', '', 1, /"de"/],
    'a wrong reference': ['SCS-VP04', 'SCS-VP4', 5, /^Write the reference of this lot/],
    'an address without https': ['https:', 'http:', 6, /^Write an address that begins with https/],
    'a number for a name': ['Networking', '10', 2, /string/],
    'an empty name': ['Networking', '""', 2, /shorter than/],
    'a list that is none': ['procedures:\n  - reference: SCS-VP04\n', 'procedures:\n', 5, /array/],
    'a key that stands twice': ['    closing', '    start: 2023-02-28\n    closing', 8, /unique/],
  };
  for (const [index, [mistake, edit]] of Object.entries(cases).entries()) {
    const [from, to, line, message] = edit;
    it(`shows ${mistake} on its line`, async () => {
      const path = `src/content/lots/lot${index + 10}.yaml`;
      const found = await client.diagnose(path, LOT.replace(from, to));
      const told = found.map(
        (diagnostic) => `${diagnostic.range.start.line + 1} ${diagnostic.message}`,
      );
      const onLine = found.filter(({ range }) => range.start.line + 1 === line);
      assert.ok(
        onLine.some((diagnostic) => message.test(diagnostic.message)),
        told.join('\n'),
      );
    });
  }

  it('says nothing of a lot that is right', async () => {
    assert.deepEqual(await client.diagnose('src/content/lots/lot4.yaml', LOT), []);
  });
});
