import { execFileSync } from 'node:child_process';
import { browserOptions, HOW_TO_GET_A_BROWSER } from './browser.ts';
import { installDebianPackage, isInstallingAllowed } from './programs.ts';

/*
 * Run before the tests: installs a browser if there is none, with Playwright’s own download, or from
 * Debian where that cannot be reached and we may.
 */

const INSTALLS = [
  () => run('npx', 'playwright', 'install', 'chromium'),
  () => {
    if (isInstallingAllowed()) installDebianPackage('chromium-headless-shell');
  },
];

for (const install of INSTALLS) {
  if (browserOptions()) break;
  try {
    install();
  } catch {
    // The next way may work; if none does, the sentence below says what to do.
  }
}

if (!browserOptions()) {
  process.stderr.write(`${HOW_TO_GET_A_BROWSER}\n`);
  process.exitCode = 1;
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}
