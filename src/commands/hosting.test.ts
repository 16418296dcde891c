import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallProject } from '../../e2e/support/small-project.ts';
import { HELP, hosting } from './hosting/program.ts';

test('a configuration serves the built site and knows where the content says that addresses have moved', async (context) => {
  const { root } = await smallProject(context);
  const configuration = await hosting(['nginx'], root);
  assert.ok(configuration.includes(`root "${join(root, 'dist')}";`));
  assert.ok(configuration.includes('"/Tender/Lot10.html.en" "/tenders/lot10/"'));
  assert.ok(configuration.includes('listen 8080;'));
});

test('help is printed for those who ask', async (context) => {
  const { root } = await smallProject(context);
  assert.equal(await hosting(['--help'], root), HELP);
  assert.match(HELP, /^npm run --silent hosting -- nginx\|caddy\|apache > FILE\n/);
});

test('what cannot be used is named, with what can be', async (context) => {
  const { root, write } = await smallProject(context);
  const mistakes: readonly (readonly [message: RegExp, words: readonly string[]])[] = [
    [/^Name one server\.$/, []],
    [/^Name one server\.$/, ['nginx', 'caddy']],
    [/^Name one server\.$/, ['toString']],
    [/^Unknown option '--prot'/, ['nginx', '--prot', '1']],
    [/^99999 is not where a server can listen, like 8080 or 127/, ['nginx', '--listen', '99999']],
    [/^here:80 is not where a server can listen/, ['caddy', '--listen', 'here:80']],
    [/^a b is not the name of a host, like tenders/, ['apache', '--host', 'a b']],
    [/^The path .*; has characters that mean something/, ['nginx', '--root', '/srv/a";b;']],
  ];
  for (const [message, words] of mistakes) {
    await assert.rejects(hosting(words, root), ({ message: said }: Error) => {
      assert.match(said, message);
      return true;
    });
  }
  await write('src/content/lots/lot10.yaml', 'nom: Netz\n');
  await assert.rejects(
    hosting(['nginx'], root),
    /^Error: The content has mistakes; “npm run check/,
  );
});

test('the program fails with the reason and the help, and prints nothing that a file would take in', () => {
  const program = join(import.meta.dirname, 'hosting.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=scs', program], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout, stderr], [1, '', `error: Name one server.\n\n${HELP}`]);
});
