import { expect, test } from '@playwright/test';
import { PROJECT, runNode } from '../support/project.ts';

test('whatever editors type, in five times as many cases', async () => {
  test.setTimeout(300_000);
  const files = ['src/checking/fuzz.test.ts', 'src/site/checked-texts.test.ts'];
  const { status, output } = await runNode(
    PROJECT,
    undefined,
    ['--conditions=scs', '--test', ...files],
    { FUZZ_FACTOR: '5' },
  );
  expect(status, output).toBe(0);
});
