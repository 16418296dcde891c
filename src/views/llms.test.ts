import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAt } from '../../e2e/support/catalogue-fixture.ts';
import { siteFiles } from '../routes/site-files.ts';
import { llmsText } from './llms.ts';

test('language models are told what the site is, as of when, and only of addresses that are there', () => {
  const catalogue = fixtureAt();
  const text = llmsText(catalogue, 'en', {
    title: 'Public tenders',
    description: 'Who seeks what.',
  });
  assert.match(
    text,
    /^# Public tenders – Sovereign Cloud Stack\n\n> Who seeks what\.\n\nAs of 20 March 2023/,
  );
  const addresses = [...text.matchAll(/\(https:\/\/scs\.community(\/[^)]*)\)/g)].map(
    ([, path]) => path,
  );
  assert.ok(addresses.length > 8);
  const files = siteFiles(catalogue, []);
  assert.deepEqual(
    addresses.filter((address) => !files.includes(address!)),
    [],
  );
});
