import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Paint } from '../../src/checking/reporting/report.ts';
import { contextOf } from '../../src/commands/lot/context.ts';
import { runLot } from '../../src/commands/lot/program.ts';
import { organisation } from '../../src/organisation.ts';
import { contentFiles } from '../../src/site/content-files.ts';
import { instantFrom } from '../../src/tenders/time.ts';

const lot = (name: string, more = '') => `name:\n  en: ${name}\n  de: ${name} (deutsch)\n${more}`;

const plain: Paint = (_look, text) => text;

const PAGE = '---\ntitle: Tenders\ndescription: Tenders of a test.\n---\n\nText.\n';

/** A small content folder of its own: what editors write tomorrow must not break a test. */
export const SMALL_CONTENT: Readonly<Record<string, string>> = {
  'src/content/pages/en/tenders.mdx': PAGE,
  'src/content/pages/en/accessibility.mdx': PAGE,
  'src/content/pages/de/tenders.mdx': PAGE,
  'src/content/lots/lot2.yaml': lot('Knowledge'),
  'src/content/lots/lot3.yaml': lot('Storage'),
  'src/content/lots/lot4.yaml': lot('Networking'),
  'src/content/lots/lot6.yaml': lot('Kubernetes', 'cancelled: { published: 2024-02-06 }\n'),
  'src/content/lots/lot10.yaml': lot(
    'Certification',
    `procedures:
  - reference: SCS-VP10
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7RFHA
    start: 2021-11-12
    closing: 2021-12-07T10:00
  - reference: SCS-VP10-2
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7RSDR
    start: 2022-01-12
    closing: 2022-01-27T10:00
formerAddresses:
  en: [/Tender/Lot10.html.en]
`,
  ),
  'src/content/lots/lot11.yaml': lot(
    'Server',
    'announced: 2021-09-01\nreplaced:\n  published: 2023-03-22\n  by: [lot18]\n',
  ),
  'src/content/lots/lot12.yaml': lot('Monitoring', 'announced: 2023-07-20\n'),
  'src/content/lots/lot13.yaml': lot(
    'Metering',
    `procedures:
  - reference: SCS-VP13
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV76YXR
    start: 2022-08-18
    closing: 2022-09-12T12:00
`,
  ),
  'src/content/lots/lot18.yaml': lot(
    'Hardware',
    `procedures:
  - reference: SCS-VP18
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV76FG6
    start: 2023-02-24
    closing: 2023-03-20T12:00
    changes:
      - published: 2023-03-16
        closing: 2023-03-27T12:00
`,
  ),
};

/** For tests: a project of its own. @param content texts by path; by default {@link SMALL_CONTENT} */
export async function smallProject(
  context: TestContext,
  content: Readonly<Record<string, string>> = SMALL_CONTENT,
) {
  const root = await mkdtemp(join(tmpdir(), 'lot-'));
  context.after(() => rm(root, { recursive: true, force: true }));
  const write = async (path: string, text: string) => {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(content)) await write(path, text);
  return {
    root,
    write,
    /** Runs `npm run lot` at a local time. */
    run: async (at: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
      let output = '';
      const print = (text: string) => {
        output += text;
      };
      const now = instantFrom(at, organisation.timeZone);
      const context = await contextOf({ root, now, paint: plain, print, printError: print });
      return { status: await runLot(words, context, environment), output };
    },
    /** Every file by its path. */
    files: async () => {
      const files = await contentFiles(root);
      return Object.fromEntries(files.map(({ path, text }) => [path, text]));
    },
    read: (path: string) => readFile(join(root, path), 'utf8'),
  };
}
