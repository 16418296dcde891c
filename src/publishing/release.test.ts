import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { assertWhole } from './manifest.ts';
import { completeRelease, STATUS_FILE } from './release.ts';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const PAGE = `<p>${'Until 10:00. '.repeat(100)}</p>`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A site of a page, a picture and its status. @returns the digest */
async function released({ page = PAGE, status = '{}' } = {}): Promise<string> {
  await rm(folder, { recursive: true });
  const files = { 'tenders/index.html': page, 'picture.png': PAGE, [STATUS_FILE]: status };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await completeRelease(folder, NOON);
  return assertWhole(folder);
}

test('texts have compressed siblings that hold the same, and pictures have none', async () => {
  await released();
  const page = join(folder, 'tenders/index.html');
  assert.equal(brotliDecompressSync(await readFile(`${page}.br`)).toString(), PAGE);
  assert.equal(gunzipSync(await readFile(`${page}.gz`)).toString(), PAGE);
  await assert.rejects(stat(join(folder, 'picture.png.br')), { code: 'ENOENT' });
});

test('two releases of equal times and lengths have different digests', async () => {
  const before = await released();
  const after = await released({ page: PAGE.replaceAll('10:00', '12:00') });
  assert.notEqual(before, after);
  assert.equal(await released(), before);
});

test('what a release says of its switch does not change its digest, and is not kept compressed', async () => {
  const before = await released();
  assert.equal(await released({ status: '{"builtAt":"2026-12-01T12:00:01Z"}' }), before);
  await assert.rejects(stat(join(folder, `${STATUS_FILE}.br`)), { code: 'ENOENT' });
});

test('every file has the time of the release', async () => {
  const digest = await released();
  for (const path of ['tenders/index.html', 'tenders/index.html.gz', `_release/${digest}.sha256`]) {
    assert.equal((await stat(join(folder, path))).mtimeMs, NOON, path);
  }
});

test('a release that is not whole is told by the file', async () => {
  await released();
  await writeFile(join(folder, 'tenders/index.html'), PAGE.slice(0, -1));
  await assert.rejects(assertWhole(folder), /tenders\/index\.html in .* is not whole/);
  await released();
  await rm(join(folder, 'picture.png'));
  await assert.rejects(assertWhole(folder), /picture\.png in .* is not whole/);
});

test('a folder with two manifests, or with one of another name, is no release', async () => {
  const digest = await released();
  const manifest = join(folder, '_release', `${digest}.sha256`);
  await writeFile(join(folder, '_release/0123456789abcdef.sha256'), await readFile(manifest));
  await assert.rejects(assertWhole(folder), /2 manifests/);
  await rm(manifest);
  await assert.rejects(assertWhole(folder), /not the one that its name says/);
});
