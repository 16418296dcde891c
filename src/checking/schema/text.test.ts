import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedSchema } from './text.ts';

const schema = localizedSchema('name', ['en', 'de', 'fr'], ['en', 'de']);

test('a text may be missing in a language that does not require it', () => {
  assert.ok(schema.safeParse({ en: 'Storage', de: 'Speicher' }).success);
  assert.ok(schema.safeParse({ en: 'Storage', de: 'Speicher', fr: 'Stockage' }).success);
});

test('a text is there in the languages that require it, and not blank in any', () => {
  assert.ok(!schema.safeParse({ en: 'Storage', fr: 'Stockage' }).success);
  assert.ok(!schema.safeParse({ en: 'Storage', de: 'Speicher', fr: ' ' }).success);
  assert.ok(!schema.safeParse({ en: 'Storage', de: 'Speicher', pt: 'Armazenamento' }).success);
});
