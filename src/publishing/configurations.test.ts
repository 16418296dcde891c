import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apacheConfiguration } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { CACHING, COMMON_HEADERS, FILE_KINDS } from './hosting.ts';
import { nginxConfiguration } from './nginx.ts';

const SETTINGS = {
  root: '/srv/tenders/current',
  address: '127.0.0.1',
  port: 8123,
  host: 'tenders.example.org',
  redirects: [{ from: '/Old.html', to: '/tenders/' }],
};

const CONFIGURATIONS = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  apache: apacheConfiguration,
};

for (const [name, configuration] of Object.entries(CONFIGURATIONS)) {
  test(`whatever the table says, ${name} is told`, () => {
    const text = configuration(SETTINGS);
    const said = [
      ...COMMON_HEADERS.flatMap((header) => [header.name, header.value]),
      ...FILE_KINDS.map(({ type }) => type),
      ...Object.values(CACHING),
      ...['/srv/tenders/current', '127.0.0.1', '8123', 'tenders.example.org', '/tenders/', 'Old'],
    ];
    assert.deepEqual(
      said.filter((part) => !text.includes(part)),
      [],
    );
    assert.doesNotMatch(text, /undefined|\[object/);
  });

  test(`without a name and an address, ${name} answers to all of them`, () => {
    const text = configuration({ ...SETTINGS, address: undefined, host: undefined });
    assert.doesNotMatch(text, /undefined|127\.0\.0\.1|example/);
    assert.match(text, /8123/);
  });
}
