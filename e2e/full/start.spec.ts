import { createServer } from 'node:net';
import { PORT, type ProjectCopy } from '../support/project.ts';
import { RunningCommand } from '../support/running-command.ts';
import { copyTest as test, expect } from '../support/test.ts';

const START_PORT = PORT + 160;

/** `npm start` in a copy of the project. */
class Started extends RunningCommand {
  readonly origin: string;

  constructor(copy: ProjectCopy, port: number, asOf: string | undefined) {
    super(copy, ['src/commands/start.ts', '--port', String(port)], { AS_OF: asOf });
    this.origin = `http://127.0.0.1:${port}`;
  }

  async untilReady(): Promise<void> {
    await expect(async () => {
      expect((await fetch(`${this.origin}/tenders/`)).status, this.terminal).toBe(200);
    }).toPass({ timeout: 60_000 });
  }
}

test.describe.configure({ timeout: 120_000 });

test('one command publishes the site, serves it as hosts do, and follows what is edited', async ({
  copy,
  page,
}) => {
  const started = new Started(copy, START_PORT, undefined);
  try {
    await started.untilReady();
    expect(started.terminal).toContain(`http://localhost:${START_PORT}/tenders/`);
    const old = await fetch(`${started.origin}/Tender/index.html.de`, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([301, '/de/tenders/']);
    const absent = await fetch(`${started.origin}/nothing`);
    expect(absent.status).toBe(404);
    expect(await absent.text()).toContain('</html>');

    await page.clock.install();
    await page.goto(`${started.origin}/tenders/`);
    const button = page.getByRole('button', { name: 'Show the current page' });
    await expect(button).toHaveCount(0);
    await copy.edit('src/content/pages/en/tenders.mdx', (text) => `${text}\nSomething new.\n`);
    await expect(async () => {
      const html = await (await fetch(`${started.origin}/tenders/`)).text();
      expect(html, started.terminal).toContain('Something new.');
    }).toPass({ timeout: 60_000 });
    await page.clock.fastForward('10:01');
    await button.click();
    await expect(page.getByText('Something new.')).toBeVisible();
  } finally {
    expect(await started.stop()).toBe(0);
  }
});

test('with AS_OF it shows an archive, which says so', async ({ copy, page }) => {
  const started = new Started(copy, START_PORT + 1, '2021-11-20T12:00');
  try {
    await started.untilReady();
    await page.goto(`${started.origin}/tenders/`);
    await expect(page.getByRole('complementary').first()).toContainText('20 November 2021, 12:00');
    await expect(page.locator('tr[data-status="open"]').first()).toBeVisible();
  } finally {
    await started.stop();
  }
});

test('where the port is held by another program, that is said, and nothing else', async ({
  copy,
}) => {
  const other = createServer().listen(START_PORT + 2, '127.0.0.1');
  const started = new Started(copy, START_PORT + 2, '2021-11-20T12:00');
  try {
    await expect(() => {
      expect(started.terminal).toMatch(/\nlisten EADDRINUSE: .*:\d+\n$/);
    }).toPass({ timeout: 60_000 });
  } finally {
    expect(await started.stop()).toBe(1);
    other.close();
  }
});
