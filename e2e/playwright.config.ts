import { defineConfig, devices } from '@playwright/test';
import { browserOptions, HOW_TO_GET_A_BROWSER } from './support/browser.ts';
import { PROJECT } from './support/project.ts';
import { SITES } from './support/sites.ts';

const launchOptions = browserOptions();
if (!launchOptions) throw new Error(HOW_TO_GET_A_BROWSER);

const isCi = !!process.env['CI'];

/** Runs without JavaScript as well. */
const NO_JS = /@no-js/;

export default defineConfig({
  testDir: '.',
  outputDir: '.output/results',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: 2,
  reporter: isCi ? 'list' : [['list'], ['html', { open: 'never', outputFolder: '.output/report' }]],
  // Traces of every test would take as long as the tests; run one again with --trace on.
  use: { baseURL: SITES.real.origin, launchOptions, trace: 'off' },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, testMatch: 'pages/**/*.spec.ts' },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      testMatch: 'pages/**/*.spec.ts',
      // The same on every device.
      testIgnore: /(layout|live|print|site|structure)\.spec/,
      // What differs on a phone is the layout, which is measured in every language.
      grepInvert: /\/de\//,
    },
    {
      name: 'no-js',
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
      testMatch: 'pages/**/*.spec.ts',
      grep: NO_JS,
    },
    { name: 'feeds', use: { ...devices['Desktop Chrome'] }, testMatch: 'e2e/feeds/**/*.spec.ts' },
    { name: 'a11y', use: { ...devices['Desktop Chrome'] }, testMatch: 'a11y/**/*.spec.ts' },
    { name: 'build', testMatch: 'build/**/*.spec.ts' },
  ],
  webServer: Object.values(SITES).map(({ command, origin, env }) => ({
    command,
    url: `${origin}/tenders/`,
    cwd: PROJECT,
    env,
    reuseExistingServer: false,
    timeout: 120_000,
  })),
});
