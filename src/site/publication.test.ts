import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenContent } from '../../e2e/support/frozen.ts';
import { catalogueOf } from '../checking/catalogue.ts';
import type { ContentReading } from '../checking/entries.ts';
import { publicationOf } from './publication.ts';

function digestAt(local: string, content: ContentReading = frozenContent): string {
  return publicationOf(content, catalogueOf(content, Date.parse(`${local}+02:00`))).digest;
}

test('what the clock alone brings about is not new', () => {
  // SCS-VP10-3 opened on 2022-06-24, and its first deadline was 2022-07-19T12:00.
  assert.equal(digestAt('2022-07-19T11:59'), digestAt('2022-07-19T12:00'));
});

test('a change that is published is new, from its minute on', () => {
  assert.equal(digestAt('2022-07-19T14:28'), digestAt('2022-07-19T14:00'));
  assert.notEqual(digestAt('2022-07-19T14:29'), digestAt('2022-07-19T14:28'));
});

test('a text that was corrected is new', () => {
  const [first, ...others] = frozenContent.pages;
  assert.ok(first);
  const parts = { ...first.parts, body: `${first.parts.body}\nMore.` };
  const corrected = { ...frozenContent, pages: [{ ...first, parts }, ...others] };
  assert.notEqual(digestAt('2022-07-19T14:00', corrected), digestAt('2022-07-19T14:00'));
});

test('a text that is not published yet is no news', () => {
  const now = '2021-07-01T12:00';
  const known = catalogueOf(frozenContent, Date.parse(`${now}+02:00`));
  const published = new Set(
    known.entries.flatMap((entry) =>
      entry.descriptions.map(({ lot, locale }) => `${locale}/${lot}`),
    ),
  );
  const secret = frozenContent.descriptions.filter(
    ({ id, locale }) => !published.has(`${locale}/${id}`),
  );
  assert.ok(secret.length > 0);
  const descriptions = frozenContent.descriptions.filter((text) => !secret.includes(text));
  assert.equal(digestAt(now, { ...frozenContent, descriptions }), digestAt(now));
});
