import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absolute,
  changesAddress,
  entryAddress,
  lotAddress,
  procedureAddress,
  rootAddress,
  rowAddress,
  tableAddress,
} from './addresses.ts';

test('the default language has no segment, the others have one', () => {
  assert.equal(rootAddress('en'), '/');
  assert.equal(rootAddress('de'), '/de/');
  assert.equal(tableAddress('en'), '/tenders/');
  assert.equal(tableAddress('de'), '/de/tenders/');
  assert.equal(changesAddress('de'), '/de/tenders/changes/');
});

test('lots, rows and procedures have addresses that never change', () => {
  assert.equal(lotAddress('de', 'lot10'), '/de/tenders/lot10/');
  assert.equal(rowAddress('en', 'lot6b'), '/tenders/#lot6b');
  assert.equal(procedureAddress('en', 'lot10', 'SCS-VP10-2'), '/tenders/lot10/#scs-vp10-2');
});

test('a lot without a page is found in the table', () => {
  assert.equal(entryAddress('en', { id: 'lot6b', hasPage: false }), '/tenders/#lot6b');
  assert.equal(entryAddress('en', { id: 'lot5', hasPage: true }), '/tenders/lot5/');
});

test('an absolute address has the origin of the site', () => {
  assert.equal(absolute('/tenders/'), 'https://scs.community/tenders/');
});
