import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedPattern, HIDDEN, kindOf, readerHeaders, WELL_KNOWN } from './hosting.ts';

function headerOf(path: string, name: string): string | undefined {
  return readerHeaders(kindOf(path)).find((header) => header.name === name)?.value;
}

test('a feed is sent as one, and a sitemap is not', () => {
  const types = [
    '/tenders/feed.xml',
    '/de/tenders/feed-12.xml',
    '/sitemap-0.xml',
    '/feed.xml/index.html',
  ];
  assert.deepEqual(
    types.map((path) => kindOf(path).type),
    [
      'application/atom+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/xml; charset=utf-8',
      'text/html; charset=utf-8',
    ],
  );
});

test('what nobody has named is sent as bytes, so that no browser guesses', () => {
  assert.equal(kindOf('/tenders/offer.exe').type, 'application/octet-stream');
});

test('programs of other sites may read the data, and pages of other sites show the picture of a link', () => {
  for (const path of [
    '/tenders/feed.xml',
    '/tenders/a.ics',
    '/tenders/tenders.csv',
    '/ocds/a.json',
  ]) {
    assert.equal(headerOf(path, 'Access-Control-Allow-Origin'), '*', path);
    assert.equal(headerOf(path, 'Cross-Origin-Resource-Policy'), 'cross-origin', path);
  }
  assert.equal(headerOf('/de/open-graph.png', 'Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(headerOf('/de/open-graph.png', 'Access-Control-Allow-Origin'), undefined);
  assert.equal(headerOf('/tenders/index.html', 'Cross-Origin-Resource-Policy'), 'same-origin');
  assert.equal(headerOf('/tenders/index.html', 'Access-Control-Allow-Origin'), undefined);
});

test('files for hosts, hidden ones and compressed ones have no address, security.txt has one', () => {
  const isHidden = (path: string) =>
    new RegExp(HIDDEN).test(path) && !new RegExp(WELL_KNOWN).test(path);
  const hidden = [
    ...['/_headers', '/_redirects', '/.git/config', '/tenders/.htaccess', '/404.html'],
    ...['/tenders/index.html.br', '/tenders/feed.xml.gz'],
  ];
  const shown = [
    ...['/', '/tenders/', '/.well-known/security.txt', '/tenders/404xhtml', '/_headers/x'],
    ...['/_release/0123456789abcdef.sha256', '/tenders/abr', '/de/404.html'],
  ];
  assert.deepEqual(
    hidden.map(isHidden),
    hidden.map(() => true),
  );
  assert.deepEqual(
    shown.map(isHidden),
    shown.map(() => false),
  );
});

test('a reader gets only what it says that it can read', () => {
  const accepts = (list: string) => new RegExp(acceptedPattern('br'), 'i').test(list);
  for (const list of ['br', 'gzip, br', 'gzip,br;q=0.5', 'BR ; q=1.000', 'br;q=0.001, gzip']) {
    assert.ok(accepts(list), list);
  }
  for (const list of [
    '',
    'gzip',
    'br;q=0',
    'br; q=0.000, gzip',
    'abr',
    'brotli',
    'identity',
    '*',
  ]) {
    assert.ok(!accepts(list), list);
  }
});
