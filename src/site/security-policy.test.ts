import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withNeededHashes } from './security-policy.ts';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(hashes: readonly string[], body: string): string {
  const policy = `default-src 'none'; script-src 'self' ${hashes.join(' ')};`;
  return `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
}

test('the policy of a page allows what stands in it, and nothing else', () => {
  const body = '<style>a{}</style><script type="module">go()</script>';
  const kept = [hashOf('a{}'), hashOf('go()')];
  assert.equal(
    withNeededHashes(page([kept[0] ?? '', hashOf('other()'), kept[1] ?? ''], body)),
    page(kept, body),
  );
});

test('a script that the policy does not know stays forbidden', () => {
  const body = '<script>injected()</script>';
  assert.equal(withNeededHashes(page([hashOf('go()')], body)).includes('sha256'), false);
});

test('a page without a policy stays as it is', () => {
  assert.equal(withNeededHashes('<p>Moved</p>'), '<p>Moved</p>');
});
