import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moves } from '../site/moves.ts';
import { frozenCatalogue, frozenContent } from '../../e2e/support/frozen.ts';
import { headersFile, redirectsFile, redirectsIn } from './host-files.ts';
import { redirectsFrom } from './redirects.ts';

const redirects = redirectsFrom(moves(frozenContent, frozenCatalogue()));

/** The rules of a file of headers: address and names. */
const rules = headersFile()
  .split('\n\n')
  .map((block) => {
    const [address = '', ...lines] = block.trimEnd().split('\n');
    return { address, names: lines.map((line) => line.trim().split(': ')[0] ?? '') };
  });

/** As hosts read addresses of rules. */
function fits(address: string, path: string): boolean {
  return new RegExp(`^${address.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path);
}

test('no address gets the same header from two rules, which some hosts would join', () => {
  const paths = [
    ...['/', '/tenders/', '/tenders/feed.xml', '/de/tenders/feed-3.xml', '/tenders/calendar.ics'],
    ...[
      '/tenders/tenders.csv',
      '/ocds/release-package.json',
      '/de/open-graph.png',
      '/_astro/a.webp',
    ],
  ];
  for (const path of paths) {
    const names = rules.filter(({ address }) => fits(address, path)).flatMap((rule) => rule.names);
    assert.deepEqual(names, [...new Set(names)], path);
    assert.ok(names.includes('Content-Security-Policy'), path);
  }
});

test('the files keep to what Netlify, Cloudflare and GitLab read', () => {
  assert.ok(rules.length < 100);
  for (const { address } of rules) assert.match(address, /^\/[^*]*\*?[^*]*$/);
  for (const line of headersFile().split('\n')) assert.ok(line.length < 2000);
  assert.ok(redirects.length < 1000);
  for (const line of redirectsFile(redirects).trimEnd().split('\n')) {
    assert.match(line, /^\/\S* \/\S*\/ 301$/);
  }
});

test('a feed and a calendar are named in every language', () => {
  const typed = rules.filter(({ names }) => names.includes('Content-Type'));
  for (const path of ['/tenders/feed-1.xml', '/de/tenders/feed.xml', '/de/tenders/scs-vp10.ics']) {
    assert.equal(typed.filter(({ address }) => fits(address, path)).length, 1, path);
  }
});

test('an old address leads to its successor with and without a slash, and none leads to another old one', () => {
  const moved = redirectsIn(redirectsFile(redirects));
  assert.equal(moved.size, redirects.length);
  assert.equal(moved.get('/Tender'), '/tenders/');
  assert.equal(moved.get('/Tender/'), '/tenders/');
  assert.equal(moved.get('/Tender/Lot10.html.de'), '/de/tenders/lot10/');
  assert.equal(moved.get('/Tender/Lot10.html.de/'), '/de/tenders/lot10/');
  assert.equal(moved.get('/'), '/tenders/');
  assert.equal(moved.get('/de'), '/de/tenders/');
  for (const to of moved.values()) assert.ok(!moved.has(to), to);
});
