import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { authorityFolder, type Outcome, PROJECT, runNode } from '../support/project.ts';
import { EVORA_AS_OF } from '../support/sites.ts';

/*
 * What CONTRIBUTING.md says of taking the site over and of updating it later, done in a repository of its own:
 * another authority replaces two folders, the engine goes on, and both meet without a conflict.
 */

const MESSAGE = 'Choose what the table shows';

/** How an update comes in, as CONTRIBUTING.md says; what is fetched there lies in `main` here. */
function updateCommands(): readonly string[] {
  const guide = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8');
  const section = guide.slice(guide.indexOf('\n## Follow what is new here'));
  const [, block = ''] = /```sh\n([^]*?)```/.exec(section) ?? [];
  const commands = block.replaceAll('upstream/main', 'main').split('\n').filter(Boolean);
  return commands.filter((command) => !command.startsWith('git fetch'));
}

/** A repository with one commit, made of all that the project would commit. */
class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'takeover-'));

  constructor() {
    const files = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
      {
        cwd: PROJECT,
        encoding: 'utf8',
      },
    );
    for (const path of files
      .split('\0')
      .filter((name) => name && existsSync(join(PROJECT, name)))) {
      cpSync(join(PROJECT, path), join(this.root, path));
    }
    symlinkSync(join(PROJECT, 'node_modules'), join(this.root, 'node_modules'));
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Test');
    this.git('config', 'user.email', 'test@example.org');
    writeFileSync(join(this.root, '.git/info/exclude'), 'node_modules\n');
    this.commit('The engine and its first authority');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8' });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  /** As somebody would type it. A merge may end with conflicts, which the next commands settle. */
  shell(command: string): void {
    const env = { ...process.env, GIT_EDITOR: 'true' };
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: this.root, env });
    if (!command.startsWith('git merge ')) expect(status, stderr.toString()).toBe(0);
  }

  edit(path: string, from: string, to: string): void {
    expect(this.read(path), path).toContain(from);
    this.write(path, this.read(path).replace(from, to));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }
}

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let repository: Repository;

test.beforeAll(() => {
  repository = new Repository();
});

test.afterAll(() => {
  rmSync(repository.root, { recursive: true });
});

test('another authority takes the site over by replacing two folders', async () => {
  repository.git('checkout', '--quiet', '-b', 'evora');
  for (const folder of ['src/authority', 'src/content']) {
    rmSync(join(repository.root, folder), { recursive: true });
    cpSync(join(authorityFolder('evora'), folder), join(repository.root, folder), {
      recursive: true,
    });
  }
  repository.commit('Take the site over');
  const { status, output } = await build();
  expect(status, output).toBe(0);
  expect(repository.read('dist/concursos/index.html')).toContain('Município de Évora');
});

/** Everything upstream that an update must cope with, apart from the two folders. */
function changeEngine(upstream: Repository): void {
  upstream.edit(
    'src/i18n/languages/en.ts',
    "legend: 'Show',",
    `legend: 'Show',\n      choose: '${MESSAGE}',`,
  );
  upstream.edit(
    'src/components/TableFilter.astro',
    '<legend>{say.legend}</legend>',
    '<legend>{say.legend}</legend>\n    <p>{say.choose}</p>',
  );
  upstream.edit('src/styles/tokens.css', '--radius: 0.5rem;', '--radius: 0.625rem;');
}

test('what is new in the engine comes in without a conflict', async () => {
  repository.git('checkout', '--quiet', 'main');
  changeEngine(repository);
  repository.commit('A new message, a changed style and a changed component');
  repository.git('checkout', '--quiet', 'evora');
  repository.git('merge', '--quiet', '--no-edit', 'main');
  const { status, output } = await build();
  expect(status, output).toBe(0);
  const check = await runNode(repository.root, EVORA_AS_OF, ['src/commands/check.ts', '--content']);
  expect(check.output).toContain('Messages not in Portuguese: filter.choose');
  // The new message has no translation yet: the build says so, and so does the page.
  expect(output).toContain('Messages not in Portuguese: filter.choose');
  expect(repository.read('dist/concursos/index.html')).toContain(
    `<p><span lang="en">${MESSAGE}</span></p>`,
  );
  expect(repository.read('dist/en/concursos/index.html')).toContain(`<p>${MESSAGE}</p>`);
  expect(repository.read('dist/concursos/index.html')).toContain('--radius:.625rem');
});

test('what the first authority changes in its own folders stays there', async () => {
  repository.git('checkout', '--quiet', 'main');
  repository.edit('src/authority/theme.css', '--accent:', '/* changed */ --accent:');
  for (const path of ['src/authority/organisation.ts', 'src/content/pages/en/tenders.mdx']) {
    repository.write(path, `${repository.read(path)}\n`);
  }
  repository.write('src/content/lots/lot30.yaml', 'name: { en: New, de: Neu }\n');
  repository.commit('Change settings and content upstream');
  repository.git('checkout', '--quiet', 'evora');
  const commands = updateCommands();
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) repository.shell(command);
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(repository.git('diff', '--stat', 'HEAD~1', '--', 'src/authority', 'src/content')).toBe('');
  const { status, output } = await build();
  expect(status, output).toBe(0);
  expect(repository.read('dist/concursos/index.html')).toContain('Município de Évora');
});

function build(): Promise<Outcome> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
  return runNode(repository.root, EVORA_AS_OF, astro);
}
