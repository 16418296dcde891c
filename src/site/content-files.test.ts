import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { readContent } from '../checking/content.ts';
import { changedImages, contentFiles } from './content-files.ts';

const PAGE = '---\ntitle: A\ndescription: B\n---\n\nText.\n';
const CONTENT = {
  'pages/en/tenders.mdx': PAGE,
  'pages/en/accessibility.mdx': PAGE,
  'lots/lot4.yaml': 'name: { en: A, de: B }\n',
};

/** A project with little content; paths from its content folder. */
function project(context: TestContext, files: Readonly<Record<string, string | Buffer>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const at = (path: string) => join(root, 'src/content', path);
  for (const [path, text] of Object.entries({ ...CONTENT, ...files })) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  return { root, at };
}

/** `path rule: message` of every error in a content folder. */
async function errorsIn(root: string): Promise<readonly string[]> {
  const { problems } = readContent(await contentFiles(root), 0);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule, message }) => `${file.replace('src/content/', '')} ${rule}: ${message}`);
}

describe('what lies in the content folder', () => {
  it('may be files of the system, each by its name', async (context) => {
    const { root } = project(context, {
      'lots/.DS_Store': '',
      'lots/.gitkeep': '',
      'lots/._lot4.yaml': '',
      'lots/.lot4.yaml.swp': '',
      'lots/Thumbs.db': '',
    });
    assert.deepEqual(await errorsIn(root), []);
  });

  it('may not be hidden otherwise', async (context) => {
    const { root } = project(context, {
      'descriptions/en/.evil.js': '',
      'descriptions/en/.network.svg': '<svg/>',
    });
    assert.deepEqual(await errorsIn(root), [
      'descriptions/en/.evil.js stray-file: A file called “.evil.js” does not belong here, so it would never be shown.',
      'descriptions/en/.network.svg stray-file: A file called “.network.svg” does not belong here, so it would never be shown.',
    ]);
  });

  it('may not be links, wherever they lead', async (context) => {
    const { root, at } = project(context);
    symlinkSync('lot4.yaml', at('lots/lot5.yaml'));
    symlinkSync('/nowhere', at('lots/lot6.yaml'));
    symlinkSync('..', at('lots/circle'));
    mkdirSync(at('descriptions'));
    symlinkSync(tmpdir(), at('descriptions/en'));
    assert.deepEqual(
      await errorsIn(root),
      ['descriptions/en', 'lots/circle', 'lots/lot5.yaml', 'lots/lot6.yaml'].map(
        (path) =>
          `${path} no-file: “${path.split('/')[1]}” is a symbolic link, and links are not followed.`,
      ),
    );
  });

  it('may not be folders that are called like files, or hidden', async (context) => {
    const { root } = project(context, {
      'lots/lot5.yaml/lot6.yaml': 'x',
      'descriptions/en/network.png/x': '',
      'lots/.git/config': '',
    });
    assert.deepEqual(await errorsIn(root), [
      'descriptions/en/network.png no-file: “network.png” is a folder, not a file.',
      'lots/.git no-file: “.git” is a folder, not a file.',
      'lots/lot5.yaml no-file: “lot5.yaml” is a folder, not a file.',
    ]);
  });

  it('may not be what is no file at all', async (context) => {
    const { root, at } = project(context);
    if (spawnSync('mkfifo', [at('lots/lot5.yaml')]).status !== 0) {
      context.skip('this system makes no pipes');
      return;
    }
    assert.deepEqual(await errorsIn(root), [
      'lots/lot5.yaml no-file: “lot5.yaml” is not an ordinary file.',
    ]);
  });

  it('may not have a name that is not UTF-8', async (context) => {
    const { root, at } = project(context);
    try {
      writeFileSync(Buffer.concat([Buffer.from(at('lots/lot5')), Buffer.from([0xff])]), '');
    } catch {
      context.skip('this disk has no such names');
      return;
    }
    assert.deepEqual(await errorsIn(root), [
      'lots/lot5\uFFFD no-file: The name of “lot5\uFFFD” cannot be read: it is not UTF-8.',
    ]);
  });

  it('may not be closed to whoever builds', (context) => {
    const { root, at } = project(context);
    chmodSync(root, 0o755);
    chmodSync(at('lots/lot4.yaml'), 0o000);
    mkdirSync(at('descriptions/en'), { recursive: true });
    chmodSync(at('descriptions/en'), 0o000);
    // Whoever may do everything becomes somebody who may not.
    const script = `
      import { contentFiles } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'content-files.ts')).href)};
      if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }
      const files = await contentFiles(${JSON.stringify(root)});
      console.info(JSON.stringify(files.flatMap(({ path, fault }) => (fault ? [path, fault.kind] : []))));
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    chmodSync(at('descriptions/en'), 0o755);
    assert.deepEqual(JSON.parse(stdout), [
      'src/content/descriptions/en',
      'denied',
      'src/content/lots/lot4.yaml',
      'denied',
    ]);
  });

  it('may be missing: then every page is', async (context) => {
    const { root } = project(context);
    rmSync(join(root, 'src'), { recursive: true });
    const errors = await errorsIn(root);
    assert.equal(errors.length, 2);
    assert.match(errors.join('\n'), /page-missing/);
  });
});

describe('images', () => {
  const image = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#2a6' } });

  it('are what their names say, whole and of a size that can be read', async (context) => {
    const png = await image(40, 20).png().toBuffer();
    const folder = 'descriptions/en/';
    const { root } = project(context, {
      [`${folder}whole.png`]: png,
      [`${folder}whole.JPG`]: await image(40, 20).jpeg().toBuffer(),
      [`${folder}whole.webp`]: await image(40, 20).webp().toBuffer(),
      [`${folder}whole.avif`]: await image(40, 20).avif().toBuffer(),
      [`${folder}cut.png`]: png.subarray(0, png.length - 20),
      [`${folder}empty.png`]: '',
      [`${folder}named.png`]: await image(40, 20).jpeg().toBuffer(),
      [`${folder}vector.png`]: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      [`${folder}long.png`]: await image(1, 17_000).png().toBuffer(),
    });
    const reported = (await errorsIn(root)).map((error) => error.replace(folder, ''));
    assert.deepEqual(reported, [
      'cut.png image-damaged: cut.png cannot be shown: the file is damaged, or ends too early.',
      'empty.png image-damaged: empty.png cannot be shown: it is not such an image, whatever its name says.',
      'long.png image-damaged: long.png cannot be shown: 1 × 17000 pixels are too many.',
      'named.png image-damaged: named.png cannot be shown: it is not such an image, whatever its name says.',
      'vector.png image-damaged: vector.png cannot be shown: it is not such an image, whatever its name says.',
    ]);
  });

  it('that change, or go, after they were read are noticed', async (context) => {
    const path = 'descriptions/en/a.svg';
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const { root, at } = project(context, { [path]: svg, 'descriptions/en/b.svg': svg });
    const files = await contentFiles(root);
    assert.deepEqual(await changedImages(root, files), []);
    writeFileSync(at(path), svg.replace('/>', '><script/></svg>'));
    rmSync(at('descriptions/en/b.svg'));
    assert.deepEqual(await changedImages(root, files), [
      'src/content/descriptions/en/a.svg',
      'src/content/descriptions/en/b.svg',
    ]);
  });
});
