import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { SMALL_CONTENT, smallProject } from '../../e2e/support/small-project.ts';
import { readContent } from '../checking/content.ts';
import { CONTENT_FOLDER, descriptionPath, lotPath } from '../checking/file-names.ts';
import { lotFrom } from '../checking/lot.ts';
import { withParts } from '../checking/reporting/guide.ts';
import { rules } from '../checking/reporting/rules.ts';
import { organisation as own } from '../authority/organisation.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { organisation } from '../organisation.ts';
import { record } from '../tenders/record.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const GUIDE = join(ROOT, CONTENT_FOLDER, 'README.md');

/** The examples of another authority’s guide are its own, and so is whether it has one. */
const skip =
  own.project === organisation.project
    ? false
    : `The guide is not that of ${organisation.project}.`;
const guide = skip ? '' : readFileSync(GUIDE, 'utf8');

/** The blocks of code in a language, without their fences. */
function blocksIn(language: string): readonly string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...guide.matchAll(fenced)].map(([, block = '']) => block);
}

/** The small content folder of the tests with the lot of the guide. */
function contentWith(lot: string, description: string) {
  const files = {
    ...SMALL_CONTENT,
    [lotPath('lot14')]: lot,
    [descriptionPath(defaultLocale, 'lot14')]: description,
  };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const now = Date.parse('2027-02-15T12:00Z');
  const { lots, problems } = readContent(sources, now);
  const found = lots.find(({ id }) => id === 'lot14');
  return {
    problems: problems.filter(({ file }) => file.includes('lot14')),
    lot: found && record(lotFrom(found.id, found.content, organisation.timeZone), now),
  };
}

test(
  'the guide shows the rules and facts of the code (if not, run: npm run guide)',
  { skip },
  async () => {
    const options = await resolveConfig(GUIDE);
    assert.equal(await format(withParts(guide), { ...options, parser: 'markdown' }), guide);
    for (const name of Object.keys(rules)) assert.ok(guide.includes(`\n| \`${name}\``), name);
  },
);

test(
  'every example of a file in the guide is right, and says what its heading says',
  { skip },
  () => {
    const lots = blocksIn('yaml');
    const [description = ''] = blocksIn('mdx');
    const statuses = lots.map((text) => {
      const { lot, problems } = contentWith(text, description);
      // The example shows one language, so that it stays short.
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['description-missing'],
      );
      return lot?.procedures.map(({ status, changes }) => `${status} ${changes.length}`).join();
    });
    assert.deepEqual(statuses, [
      '',
      'closed 0',
      'closed 1',
      'open 1',
      'cancelled 0,open 0',
      'awarded 0',
    ]);
  },
);

test(
  'a run of the commands in the transcript prints what stands there',
  { skip },
  async (context) => {
    const { run } = await smallProject(context);
    const steps = blocksIn('console').filter((block) => block.startsWith('$ npm run lot '));
    assert.equal(steps.length, 6);
    for (const step of steps) {
      const [, command = '', shown = ''] = /^\$ npm run lot -- (.*)\n([\s\S]*)$/.exec(step) ?? [];
      const words = command.match(/"[^"]*"|\S+/g) ?? [];
      const [, at = ''] = /^\+.*(?:announced|published): (2\S+)$/m.exec(shown) ?? [];
      const { status, output } = await run(
        at,
        words.map((word) => word.replaceAll('"', '')),
      );
      assert.equal(status, 0, output);
      let rest = output;
      for (const part of shown.split(/^\[…\]$/m).map((lines) => lines.trim())) {
        assert.ok(rest.includes(part), `${part}\n— is not in —\n${rest}`);
        rest = rest.slice(rest.indexOf(part) + part.length);
      }
    }
  },
);

test('every npm command that the guide names is there', { skip }, () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const [, name = ''] of guide.matchAll(/npm run (\w+)/g)) assert.ok(name in scripts, name);
});
