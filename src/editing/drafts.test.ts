import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../checking/content.ts';
import { draftDescription } from './drafts.ts';
import { yamlOf } from './yaml-edit.ts';

test('a draft is right whatever the lot is called, and says nothing but its name', async () => {
  for (const name of ['Metering', 'Metering: a "new" start', '# 1', "{ it's }", 'null', '14']) {
    const files = [
      {
        path: 'src/content/lots/lot14.yaml',
        text: await yamlOf({ name: { en: name, de: name } }),
      },
      { path: 'src/content/descriptions/en/lot14.mdx', text: await draftDescription(name) },
    ];
    const { lots, descriptions, problems } = readContent(files, 0);
    assert.equal(lots[0]?.content.name.de, name);
    assert.equal(descriptions[0]?.content.summary, name);
    assert.match(descriptions[0].parts.body, /^\n\{\/\* [^*]+ \*\/\}\n$/);
    assert.deepEqual(
      problems.filter(({ file }) => file.includes('lot14')).map(({ rule }) => rule),
      ['description-missing', 'description-draft'],
    );
  }
});
