import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

// Each exception has its reason; none is made within the code.
export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.astro/', '.published/', 'e2e/.output/', 'e2e/fixtures/']),
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `node:test` waits for its tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe'] },
          ],
        },
      ],
      // `() => close()` is shorter than a block, and its value is not used either way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // To take a key out of an object is to name it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // What a text is taken apart into are its characters.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number reads in a text as it does in the code.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Terminals and signatures of image files are made of control characters.
      'no-control-regex': 'off',
    },
  },
  {
    // Only `astro check` knows the types of components; here they would all be `any`.
    files: ['**/*.astro', '**/*.astro/*', 'src/components/prose.ts', '**/*.{js,mjs}'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    rules: {
      // As cards on narrow screens, tables would lose what they mean.
      'astro/jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'] }],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      // What is missing fails the test, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright reads from the pattern what a fixture needs, even if that is nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
