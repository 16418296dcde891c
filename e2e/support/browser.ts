import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

export const HOW_TO_GET_A_BROWSER =
  'The tests need a browser: run “npx playwright install chromium”, or install Chromium, or set CHROMIUM to the path of one.';

/** How to start a browser: Playwright’s own if it is installed, else one of the system. */
export function browserOptions(): LaunchOptions | undefined {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = [process.env['CHROMIUM'], ...SYSTEM_BROWSERS].find(
    (path) => path && existsSync(path),
  );
  // The sandbox is not to be had for root or in containers; the tests open only pages of this site.
  return executablePath
    ? { executablePath, args: ['--no-sandbox', '--disable-background-networking'] }
    : undefined;
}
