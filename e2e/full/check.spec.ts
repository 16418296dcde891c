import { expect, test } from '@playwright/test';
import { ProjectCopy } from '../support/project.ts';

test('one check names the mistakes of the content and those of every kind in the code', async () => {
  // Types and lint read the whole project, on two cores beside other tests.
  test.setTimeout(180_000);
  const copy = await ProjectCopy.create({
    overlay: {
      'src/content/lots/lot14.yaml': 'nom: Netz\n',
      'src/views/wrong-type.ts': "export const day: number = '2026-12-01';\n",
      'src/views/lost-promise.ts': "import('node:fs');\n",
      'src/views/unformatted.ts': 'export   const a = 1\n',
      'src/views/table.test.ts': "import './wrong-type.ts';\nimport './lost-promise.ts';\n",
      'src/components/Nobody.astro': '<img src="/nobody.png" />\n',
    },
  });
  try {
    const { status, output } = await copy.run(undefined, ['src/commands/check.ts']);
    expect(status).toBe(1);
    expect(output).toContain('src/content/lots/lot14.yaml:1  error  unknown-key');
    expect(output).toMatch(/✗ types\n[^]*wrong-type\.ts[^]*not assignable to type 'number'/);
    expect(output).toMatch(/✗ lint\n[^]*lost-promise\.ts[^]*no-floating-promises/);
    expect(output).toMatch(/✗ lint\n[^]*Nobody\.astro[^]*jsx-a11y\/alt-text/);
    expect(output).toMatch(/✗ unused code\n[^]*Nobody\.astro/);
    expect(output).toMatch(/✗ format\n[^]*unformatted\.ts/);
    expect(output).toContain('Not right: content, types, lint, unused code, format');
  } finally {
    await copy.remove();
  }
});
