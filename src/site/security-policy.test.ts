import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withNeededSources } from './security-policy.ts';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(scripts: string, styles: string, body: string): string {
  const policy = `default-src 'none'; script-src ${scripts}; style-src ${styles};`;
  return `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
}

test('the policy of a page allows what stands in it, by its hash, and nothing else', () => {
  const body = '<style>a{}</style><script type="module">go()</script>';
  assert.equal(
    withNeededSources(
      page(`'self' ${hashOf('other()')} ${hashOf('go()')}`, `'self' ${hashOf('a{}')}`, body),
    ),
    page(hashOf('go()'), hashOf('a{}'), body),
  );
});

test('the policy of a page with nothing in it allows nothing', () => {
  assert.equal(
    withNeededSources(page(`'self' ${hashOf('go()')}`, "'self'", '<p>Moved</p>')),
    page("'none'", "'none'", '<p>Moved</p>'),
  );
});

test('a tag that is named in an attribute hides no script', () => {
  const body = '<a title="tags like <script> go">a</a><script type="module">go()</script>';
  assert.equal(
    withNeededSources(page(`'self' ${hashOf('go()')}`, "'self'", body)),
    page(hashOf('go()'), "'none'", body),
  );
});

test('a script that the policy does not know stays forbidden', () => {
  const body = '<script>injected()</script>';
  assert.equal(withNeededSources(page(hashOf('go()'), "'self'", body)).includes('sha256'), false);
});

test('a page without a policy stays as it is', () => {
  assert.equal(withNeededSources('<p>Moved</p>'), '<p>Moved</p>');
});
