import { HtmlValidate } from 'html-validate';
import { htmlFiles } from '../support/built-site.ts';
import { expect, siteTest as test } from '../support/test.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The white space of the output is Astro's.
    'no-trailing-whitespace': 'off',
    // As cards on narrow screens, the parts of the table would lose their meaning without a role.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Telephone numbers are the rule's concern; the dates and references here break where they may.
    'tel-non-breaking': 'off',
    // Titles start with what differs and end with the name of the site; search engines cut them.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async ({ site }) => {
  test.slow();
  const files = await htmlFiles(site);
  expect(files.size).toBeGreaterThan(5 * site.locales.length);
  for (const [path, html] of files) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect.soft(messages, path).toEqual([]);
  }
});

test('every page has one first heading, and no level is skipped', async ({ site }) => {
  for (const [path, html] of await htmlFiles(site)) {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect.soft(levels.filter((level) => level === 1).length, path).toBe(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(skips, path).toEqual([]);
  }
});
