import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroConfig, HookParameters } from 'astro';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import type { Plugin } from 'vite';
import { FUZZ_FACTOR } from '../../e2e/support/fuzz.ts';
import { readContent } from '../checking/content.ts';
import { compilerInput, markdownOf, type TextParts } from '../checking/prose/frontmatter.ts';
import { MARKDOWN_FEATURES } from '../checking/prose/markdown.ts';
import { instantFrom } from '../tenders/time.ts';
import { guard } from './checked-texts.ts';

/*
 * Texts that try to run something, read by the check and compiled by Astro's own plugin, with its own
 * reader of frontmatter.
 */

const NOW = instantFrom('2023-03-20T11:00', 'Europe/Berlin');
const PATH = 'src/content/descriptions/en/lot4.mdx';
const FRONTMATTER = '---\nsummary: In short.\n---\n';
/** What a text would run if it could. */
const CODE = 'globalThis.process.getBuiltinModule("fs").writeFileSync("/tmp/x", "")';

/** What the compiler was given, for each text that it compiled. */
const sources: string[] = [];

const compile = await astroCompiler();

/** Astro's plugin for MDX, set up as in the configuration of the site. */
async function astroCompiler(): Promise<(text: string) => Promise<string>> {
  const seen = ({ source }: { readonly source: string }) => void sources.push(source);
  const processor = satteri({ mdastPlugins: [seen, guard], features: { ...MARKDOWN_FEATURES } });
  const config = { markdown: { processor, syntaxHighlight: false } } as unknown as AstroConfig;
  const plugins: Plugin[] = [];
  const parameters = {
    config,
    updateConfig: ({ vite }: { vite?: { plugins?: Plugin[] } }) =>
      plugins.push(...(vite?.plugins ?? [])),
    addPageExtension: () => undefined,
    addContentEntryType: () => undefined,
    addRenderer: () => undefined,
    logger: console,
  };
  const { hooks } = mdx();
  await hooks['astro:config:setup']?.(
    parameters as unknown as HookParameters<'astro:config:setup'>,
  );
  await hooks['astro:config:done']?.(parameters as unknown as HookParameters<'astro:config:done'>);
  const [plugin] = plugins;
  const resolved = { plugins: [], build: {} };
  (plugin?.configResolved as (config: object) => void)(resolved);
  const { handler } = plugin?.transform as {
    handler: (code: string, id: string) => Promise<{ code: string }>;
  };
  return async (text) => (await handler(text, `/srv/${PATH}`)).code;
}

const BESIDES = [
  ['src/content/lots/lot4.yaml', 'name: { en: Networking, de: Netze }\n'],
  ['src/content/descriptions/de/lot4.mdx', `${FRONTMATTER}\nText.\n`],
  ['src/content/descriptions/en/network.png', ''],
  ...['tenders', 'accessibility'].map((page) => [
    `src/content/pages/en/${page}.mdx`,
    '---\ntitle: A\ndescription: B\n---\n\nText.\n',
  ]),
] as const;

/** What the check says of a text, and its parts if there is nothing to say. */
function checked(text: string): {
  readonly problems: readonly string[];
  readonly parts?: TextParts;
} {
  const files = [...BESIDES, [PATH, text] as const].map(([path = '', content = '']) => ({
    path,
    text: content,
    ...(path.endsWith('.png') ? { image: { bytes: 1, width: 1, height: 1 } } : {}),
  }));
  const { problems, descriptions } = readContent(files, NOW);
  const parts = descriptions.find(({ path }) => path === PATH)?.parts;
  return {
    problems: problems.map(({ file, line, rule }) => `${file === PATH ? '' : file}${line} ${rule}`),
    ...(parts && problems.length === 0 ? { parts } : {}),
  };
}

/** Compiled code without what stands between quotes. */
function withoutStrings(code: string): string {
  return code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** Compiles a text that was found right, and asserts that it is what was read, and runs nothing. */
async function assertHarmless(parts: TextParts): Promise<void> {
  const code = withoutStrings(await compile(compilerInput(parts)));
  assert.equal(sources.pop(), markdownOf(parts));
  assert.doesNotMatch(code, /globalThis|getBuiltinModule|process|iframe|javascript:/);
  const imports = [...code.matchAll(/\bimport\b[^;]*;/g)].map(([found]) => found);
  assert.deepEqual(
    imports.filter((found) => !/^import (\{ [\w, ]+ \}|\w+) from "";$/.test(found)),
    [],
  );
}

describe('the end of the frontmatter', () => {
  const body = `\nexport const x = ${CODE};\n\n<iframe src="https://example.org"></iframe>\n`;
  /** In each of these, some program sees the frontmatter end elsewhere than another one. */
  const heads: Readonly<Record<string, readonly [head: string, problems: readonly string[]]>> = {
    'a tab behind the dashes': [`---\nsummary: In short.\n---\t\n`, ['3 frontmatter-line']],
    'a tab behind the first dashes': [`---\t\nsummary: In short.\n---\n`, ['1 frontmatter-line']],
    'a no-break space behind the dashes': [
      `---\nsummary: In short.\n---\u00A0\n`,
      ['3 frontmatter-line'],
    ],
    'a line separator in front of the dashes': [
      `---\nsummary: In short.\u2028---\n`,
      ['1 frontmatter-missing', '2 invisible-character'],
    ],
    'a paragraph separator behind the dashes': [
      `---\nsummary: In short.\n---\u2029\n`,
      ['3 invisible-character'],
    ],
    'a next line character in front of the dashes': [
      `---\nsummary: In short.\u0085---\n`,
      ['1 frontmatter-missing', '2 unreadable-character'],
    ],
    'a carriage return alone': [`---\rsummary: In short.\r---\r`, ['1 unreadable-character']],
    'four dashes': [`---\nsummary: In short.\n----\n`, ['3 frontmatter-line']],
    'dashes with a comment': [`---\nsummary: In short.\n--- # end\n`, ['3 frontmatter-line']],
    'the signs of TOML': [`---\nsummary: In short.\n+++\n`, ['3 frontmatter-line']],
    TOML: [`+++\nsummary = "In short."\n+++\n`, ['1 frontmatter-missing']],
    'an empty line above': [`\n---\nsummary: In short.\n---\n`, ['1 frontmatter-line']],
    'a space above': [` \n---\nsummary: In short.\n---\n`, ['1 frontmatter-line']],
    'a zero width space above': [`\u200B---\nsummary: In short.\n---\n`, ['1 invisible-character']],
    'two byte order marks': [
      `\uFEFF\uFEFF---\nsummary: In short.\n---\n`,
      ['1 invisible-character'],
    ],
    'the end of YAML': [`---\nsummary: In short.\n...\n`, ['1 frontmatter-missing']],
  };
  for (const [name, [head, problems]] of Object.entries(heads)) {
    it(`is reported where it is doubtful: ${name}`, () => {
      const { problems: found, parts } = checked(`${head}${body}`);
      assert.deepEqual(
        found.filter((problem) => problems.includes(problem)),
        problems,
        found.join(),
      );
      assert.equal(parts, undefined);
    });
  }

  it('hides no code behind a second one', async () => {
    const { problems, parts } = checked(`${FRONTMATTER}\n---\nText.\n\n---\n\nMore.\n`);
    assert.deepEqual(problems, []);
    assert.ok(parts);
    await assertHarmless(parts);
  });

  it('is where it is in a text from Windows, and with a byte order mark', async () => {
    const { problems, parts } = checked(
      `\uFEFF${FRONTMATTER}\n## Results\n\nText.\n`.replaceAll('\n', '\r\n'),
    );
    assert.deepEqual(problems, []);
    assert.ok(parts);
    await assertHarmless(parts);
  });

  it('is the one thing that Astro learns of the frontmatter', async () => {
    const { parts } = checked(`---\nsummary: In short.\npublished: 2022-01-01\n---\n\nText.\n`);
    assert.ok(parts);
    assert.match(await compile(compilerInput(parts)), /frontmatter = \{\};/);
  });
});

describe('the names of images', () => {
  const targets = [
    '.evil.js?x/b.svg',
    'evil.js?x/b.svg',
    'network.png?raw',
    'network.png#a',
    '../en/network.png',
    'sub/network.png',
    '/etc/x.png',
    '.network.png',
    'network%2Epng',
    'network.png%3Fraw',
    'https://example.org/network.png',
    'data:image/png;base64,AA',
    'file:///etc/x.png',
    'astro:content',
    'sharp',
    'node:fs',
    '\\network.png',
    '.\\network.png',
    'virtual:x.png',
    '@fs/network.png',
  ];
  for (const target of targets) {
    it(`are not like ${target}`, () => {
      const { problems } = checked(`${FRONTMATTER}\n![A network](<${target}>)\n`);
      assert.deepEqual(problems, ['5 image-name']);
    });
  }

  for (const target of ['network.png', './network.png']) {
    it(`are like ${target}, which is imported from beside the text`, async () => {
      const { problems, parts } = checked(`${FRONTMATTER}\n![A network](${target})\n`);
      assert.deepEqual(problems, []);
      assert.ok(parts);
      assert.match(await compile(compilerInput(parts)), /import \w+ from "\.\/network\.png";/);
    });
  }
});

describe('the guard at the compiler', () => {
  const texts: Readonly<Record<string, RegExp>> = {
    [`export const x = ${CODE}`]: /program code/,
    'import x from "./y.js"': /program code/,
    [`{${CODE}}`]: /program code/,
    [`a {${CODE}} b`]: /program code/,
    '<iframe src="x" />': /no component <iframe>/,
    'a <b>c</b>': /no component <b>/,
    '<Note onclick="x">a</Note>': /program code/,
    '<Note {...x}>a</Note>': /program code/,
    '[a](javascript:x)': /not a target/,
    '![a](.evil.js?x/b.svg)': /not the name of an image/,
  };
  for (const [markdown, message] of Object.entries(texts)) {
    it(`stops a build that would compile ${markdown}`, async () => {
      await assert.rejects(compile(`---\n---\n${markdown}\n`), message);
      sources.pop();
    });
  }
});

describe('whatever a text is made of', () => {
  const fragments = fc.constantFrom(
    ...[
      '---',
      '---\t',
      '--- ',
      '----',
      '+++',
      '...',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\u2028',
      '\u0085',
    ],
    ...['summary: In short.', 'layout: ./x.astro', 'published: 2022-01-01', '# a', '  ', '\uFEFF'],
    ...[
      `export const x = ${CODE}`,
      'import y from "node:fs"',
      `{${CODE}}`,
      '{/* a */}',
      '{/* a',
      '*/}',
    ],
    ...[
      '<iframe src="x">',
      '</iframe>',
      '<Note>',
      '</Note>',
      '<LotDates />',
      '<',
      '>',
      '{',
      '}',
      '<!--',
    ],
    ...[
      '## A',
      '### B',
      '- a',
      '> ',
      '```',
      '`',
      '**',
      '[a](javascript:x)',
      '[a](../lot4/)',
      '[a]: x',
    ],
    ...['![a](network.png)', '![a](.evil.js?x/b.svg)', '| a | b |\n| - | - |', '~~~', '    ', '\\'],
    ...[
      'Text.',
      '"a"',
      '&#x3C;',
      '&#123;',
      'a',
      '1. ',
      '<https://x.y>',
      'https://x.y',
      '\u202E',
      '\0',
    ],
  );
  const frontmatter = fc.constantFrom(
    FRONTMATTER,
    FRONTMATTER.replaceAll('\n', '\r\n'),
    '---\nsummary: In short.\n',
    '---\nsummary: |\n  a\n  ---\n---\n',
    '',
  );
  const text = fc
    .tuple(
      frontmatter,
      fc.array(fc.tuple(fragments, fc.constantFrom('\n', '\n\n', '', ' ')), { maxLength: 9 }),
    )
    .map(([head, parts]) => head + parts.map(([part, end]) => part + end).join(''));

  it('it is compiled as it was read and runs nothing, or not compiled', async () => {
    let compiled = 0;
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { parts } = checked(typed);
        if (!parts) return;
        compiled += 1;
        await assertHarmless(parts);
        const tree = mdxToMdast(markdownOf(parts), { features: MARKDOWN_FEATURES });
        assert.doesNotMatch(JSON.stringify(tree), /mdxjsEsm|"html"/);
      }),
      { numRuns: 1000 * FUZZ_FACTOR, seed: 20230320 },
    );
    // Else this test would look at nothing.
    assert.ok(compiled > 100 * FUZZ_FACTOR, `only ${compiled} were compiled`);
  });
});
