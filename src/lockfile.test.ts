import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface LockedPackage {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const { packages } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../package-lock.json`, 'utf8'),
) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

test('every package that is installed is known by the hash of its contents', () => {
  const unknown = installed.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
  assert.deepEqual(
    unknown.map(([path]) => path),
    [],
  );
});

test('the lockfile names no server, so that it works with any registry', () => {
  const bound = installed.filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(
    bound.map(([path]) => path),
    [],
  );
});
