import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

const { optionalDependencies } = JSON.parse(read('package.json')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

test('the Node of every system is that of the workflows', () => {
  const version = read('.nvmrc').trim();
  assert.deepEqual(
    Object.entries(optionalDependencies).filter(([, of]) => of !== version),
    [],
  );
});

test('a new Node is proposed for every system and for the workflows at once', () => {
  const { packageRules } = JSON.parse(read('.github/renovate.json')) as {
    readonly packageRules: readonly {
      readonly groupName?: string;
      readonly matchPackageNames?: readonly string[];
    }[];
  };
  const group = packageRules.find(({ groupName }) => groupName === 'Node')?.matchPackageNames ?? [];
  const covers = (name: string) =>
    group.some((pattern) =>
      pattern.startsWith('/') ? new RegExp(pattern.slice(1, -1)).test(name) : pattern === name,
    );
  assert.deepEqual(
    ['node', ...Object.keys(optionalDependencies)].filter((name) => !covers(name)),
    [],
  );
});
