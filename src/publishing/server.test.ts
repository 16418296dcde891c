import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { type ServerOptions, startServer } from './server.ts';

const OLD = '0123456789abcdef';
const NEW = 'fedcba9876543210';

/** A folder of its own, with files by their paths. */
async function folderWith(context: TestContext, files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'server-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function started(context: TestContext, folder: ServerOptions['folder']) {
  const { port, close } = await startServer({ folder, port: 0 });
  context.after(close);
  return (path: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number | undefined; headers: unknown; body: string }>((settle, fail) => {
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        text(response).then((body) => {
          settle({ status: response.statusCode, headers: response.headers, body });
        }, fail);
      })
        .once('error', fail)
        .end();
    });
}

test('a page follows the link to the release at every request, and the old validator is not good for the new page', async (context) => {
  const folder = await folderWith(context, {
    'old/index.html': 'closes at 10',
    [`old/_release/${OLD}.sha256`]: '',
    'new/index.html': 'closes at 12',
    [`new/_release/${NEW}.sha256`]: '',
  });
  await symlink('old', join(folder, 'current'));
  const ask = await started(context, join(folder, 'current'));
  const asked = { 'If-None-Match': `W/"${OLD}"` };
  assert.equal((await ask('/')).body, 'closes at 10');
  assert.equal((await ask('/', asked)).status, 304);
  await symlink('new', join(folder, 'next'));
  await rename(join(folder, 'next'), join(folder, 'current'));
  const { status, body } = await ask('/', asked);
  assert.deepEqual([status, body], [200, 'closes at 12']);
});

test('an answer is of one release, even if the next one is switched to meanwhile', async (context) => {
  const folder = await folderWith(context, {
    'old/index.html': 'old',
    [`old/_release/${OLD}.sha256`]: '',
    'new/index.html': 'new',
    [`new/_release/${NEW}.sha256`]: '',
  });
  let asked = 0;
  const ask = await started(context, () => join(folder, asked++ === 0 ? 'old' : 'new'));
  const { body, headers } = await ask('/');
  assert.equal(body, 'old');
  assert.equal((headers as Record<string, string>)['etag'], `W/"${OLD}"`);
  assert.equal(asked, 1);
});

test('a folder without a digest has no validator, and believes none', async (context) => {
  const ask = await started(context, await folderWith(context, { 'index.html': 'page' }));
  for (const tag of ['*', `W/"${OLD}"`]) {
    const { status, headers } = await ask('/', {
      'If-None-Match': tag,
      'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT',
    });
    assert.equal(status, 200);
    assert.equal((headers as Record<string, string>)['etag'], undefined);
    assert.equal((headers as Record<string, string>)['last-modified'], undefined);
  }
});

test('nothing outside of the folder is served, however it is asked for', async (context) => {
  const folder = await folderWith(context, { 'site/index.html': 'page', 'secret.txt': 'secret' });
  const ask = await started(context, join(folder, 'site'));
  const ways = [
    ...['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/x/../../secret.txt'],
    ...['/..%5csecret.txt', '/%00/../secret.txt', '/%2fsecret.txt/..%2f..%2fsecret.txt', '/%zz'],
  ];
  for (const way of ways) {
    const { status, body } = await ask(way);
    assert.ok(status === 404 || status === 400, `${way}: ${status ?? ''}`);
    assert.doesNotMatch(body, /secret/);
  }
});

test('where there is no site yet, a reader is told so', async (context) => {
  const folder = await folderWith(context, {});
  const ask = await started(context, join(folder, 'nothing'));
  const { status, body } = await ask('/');
  assert.deepEqual([status, body], [503, 'There is no site yet. Build it first.\n']);
});

test('a redirect stays on the host, whatever slashes it is asked with', async (context) => {
  const ask = await started(
    context,
    await folderWith(context, { 'example.org/index.html': 'page', _redirects: '/old /new/ 301\n' }),
  );
  for (const path of ['//example.org', '/example.org', '//example.org/index.html']) {
    const { headers } = await ask(`${path}?x=1`);
    assert.equal((headers as Record<string, string>)['location'], '/example.org/?x=1', path);
  }
  assert.equal((await ask('/old')).status, 301);
});
