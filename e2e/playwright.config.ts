import { defineConfig, devices } from '@playwright/test';
import { browserOptions } from './support/browser.ts';
import { SITE_SERVER } from './support/project.ts';
import type { SiteName } from './support/sites.ts';

// The check reads this file too, and must not need a browser; ensure-browser.ts says how to get one.
const launchOptions = browserOptions() ?? {};

const isCi = !!process.env['CI'];

/** Runs without JavaScript as well. */
const NO_JS = /@no-js/;

/** What pages do the same in every language; of the widths, the longer German words are the harder case. */
const SECOND_LANGUAGE =
  /(?:filter|live|timeline)\.spec\.ts.*\/de\/|layout\.spec\.ts at every width \/tenders/;

const desktop = devices['Desktop Chrome'];
const PAGES = 'pages/**/*.spec.ts';

export default defineConfig<object, { siteName: SiteName }>({
  testDir: '.',
  outputDir: '.output/results',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: 2,
  reporter: isCi ? 'list' : [['list'], ['html', { open: 'never', outputFolder: '.output/report' }]],
  // Traces of every test would take as long as the tests; run one again with --trace on.
  use: { launchOptions, trace: 'off' },
  projects: [
    { name: 'build', use: desktop, testMatch: 'build/**/*.spec.ts' },
    { name: 'desktop', use: desktop, testMatch: PAGES, grepInvert: SECOND_LANGUAGE },
    {
      name: 'phone',
      use: devices['Pixel 7'],
      testMatch: PAGES,
      // The same on every device.
      testIgnore: /(archive|layout|live|news|print|site|structure)\.spec/,
      // What differs on a phone is the layout, which is measured in every language.
      grepInvert: /\/de\//,
    },
    {
      name: 'no-js',
      use: { ...desktop, javaScriptEnabled: false },
      testMatch: PAGES,
      grep: NO_JS,
      grepInvert: /\/de\//,
    },
    { name: 'feeds', use: desktop, testMatch: 'e2e/feeds/**/*.spec.ts' },
    {
      name: 'full-frozen-site',
      use: { ...desktop, siteName: 'scs' },
      testMatch: 'any-site/{formats,html,links,pages}.spec.ts',
    },
    {
      name: 'own-site',
      use: { ...desktop, siteName: 'own' },
      testMatch: 'any-site/*.spec.ts',
      // Needs several builds, and test:full looks at more boundaries.
      testIgnore: 'any-site/boundaries.spec.ts',
    },
    {
      name: 'full-evora-site',
      use: { ...desktop, siteName: 'evora' },
      testMatch: 'any-site/*.spec.ts',
    },
    { name: 'full-evora', use: { ...desktop, siteName: 'evora' }, testMatch: 'evora/*.spec.ts' },

    // What takes long: npm run test:full.
    { name: 'full', use: desktop, testMatch: 'full/*.spec.ts' },
    { name: 'full-language', use: desktop, testMatch: PAGES, grep: SECOND_LANGUAGE },
    {
      name: 'full-no-js',
      use: { ...desktop, javaScriptEnabled: false },
      testMatch: PAGES,
      grep: /\/de\/.*@no-js/,
    },
  ],
  webServer: {
    command: 'node e2e/support/site-server.ts',
    cwd: '..',
    url: SITE_SERVER,
    reuseExistingServer: false,
  },
});
