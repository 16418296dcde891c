import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertComplete } from './completeness.ts';

test('a built site holds every page to its end, and every file', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('tenders/index.html', '<html></html>\n');
  write('404.html', '<html></html>');
  write('feed.xml', '<feed/>');
  await assertComplete(folder, ['/tenders/', '/404.html', '/feed.xml']);

  write('de/tenders/index.html', '<html><p>cut o');
  write('data.json', '');
  await assert.rejects(
    assertComplete(folder, ['/tenders/', '/de/tenders/', '/data.json', '/robots.txt']),
    /not whole: \/de\/tenders\/, \/data\.json, \/robots\.txt missing\. Nothing was published/,
  );
  const many = Array.from({ length: 9 }, (_, index) => `/${index}/`);
  await assert.rejects(assertComplete(folder, many), /\/4\/ and 4 more missing/);
});
