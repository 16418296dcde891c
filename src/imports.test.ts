import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const SRC = import.meta.dirname;

/**
 * What each part of the code may import besides itself. Data flows one way, from content to record to
 * page or feed; whoever needs a further arrow should ask first whether something is in the wrong place.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'organisation-settings.ts': [],
  'i18n/plural.ts': [],
  // The type of a language follows from the messages of the first one.
  'i18n/language': ['i18n/plural.ts'],
  authority: ['organisation-settings.ts', 'i18n/language'],
  'organisation.ts': ['authority', 'organisation-settings.ts'],
  'page-names.ts': [],
  'lot-id.ts': ['organisation.ts', 'page-names.ts', 'tenders'],
  'i18n/locales.ts': ['authority', 'i18n/language'],
  'middleware.ts': ['i18n'],
  tenders: ['i18n/locales.ts'],
  i18n: ['i18n/language', 'i18n/locales.ts', 'i18n/plural.ts', 'organisation.ts', 'tenders'],
  facts: ['i18n', 'i18n/language', 'i18n/locales.ts', 'organisation.ts', 'tenders'],
  wording: [
    'lot-id.ts',
    'facts',
    'i18n',
    'i18n/language',
    'i18n/locales.ts',
    'organisation.ts',
    'tenders',
  ],
  live: ['i18n/plural.ts', 'tenders'],
  views: [
    'feeds',
    'facts',
    'wording',
    'i18n',
    'i18n/locales.ts',
    'i18n/plural.ts',
    'live',
    'organisation.ts',
    'tenders',
  ],
  feeds: ['lot-id.ts', 'facts', 'wording', 'i18n', 'i18n/locales.ts', 'organisation.ts', 'tenders'],
  checking: [
    'lot-id.ts',
    'page-names.ts',
    'facts',
    'i18n',
    'i18n/locales.ts',
    'organisation.ts',
    'tenders',
    'views',
  ],
  site: [
    ...['checking', 'i18n', 'i18n/language', 'i18n/locales.ts', 'organisation.ts', 'tenders'],
    'views',
  ],
  'content.config.ts': ['checking', 'site'],
  styles: [],
  components: [
    ...[
      'checking',
      'feeds',
      'i18n',
      'i18n/locales.ts',
      'live',
      'organisation.ts',
      'styles',
      'views',
    ],
  ],
  layouts: ['authority', 'components', 'i18n', 'i18n/locales.ts', 'styles', 'views'],
  pages: [
    ...['authority', 'components', 'feeds', 'i18n', 'i18n/locales.ts', 'layouts', 'site'],
    ...['tenders', 'views'],
  ],
  editing: ['lot-id.ts', 'checking', 'i18n', 'i18n/locales.ts', 'organisation.ts', 'tenders'],
  commands: [
    'lot-id.ts',
    'checking',
    'editing',
    'i18n/locales.ts',
    'organisation.ts',
    'site',
    'tenders',
  ],
};

/** Parts that nothing impure may reach: no Astro, no Node, no clock. */
const PURE = ['i18n/locales.ts', 'i18n', 'tenders', 'views', 'feeds', 'checking'];

/** Reads the part of the code that a module belongs to: the longest name that fits. */
function partOf(path: string): string {
  const fitting = Object.keys(ALLOWED).filter((part) => path.startsWith(part));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? path;
}

function modules(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:ts|mjs|astro)$/.test(path) && !/\.(?:test|d)\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name = '']) => name);
}

/** The module that an import leads to, by its path in `src`. */
function targetOf(path: string, name: string): string {
  const [, folder, inside = ''] = /^#(src|authority)\/(.*)$/.exec(name) ?? [];
  if (folder) return folder === 'src' ? inside : `authority/${inside}`;
  const target = relative(SRC, join(SRC, dirname(path), name));
  return target.split(sep).join('/');
}

test('every module belongs to a part of the code', () => {
  const strays = modules().filter(({ path }) => !(partOf(path) in ALLOWED));
  assert.deepEqual(
    strays.map(({ path }) => path),
    [],
  );
});

test('no part of the code reaches itself by way of others', () => {
  const reaches = (part: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(part)) return [...way, part];
    for (const next of ALLOWED[part] ?? []) {
      const circle = reaches(next, [...way, part]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const part of Object.keys(ALLOWED)) assert.equal(reaches(part, []), undefined);
});

test('imports point one way', () => {
  const wrong = modules().flatMap(({ path, text }) => {
    const part = partOf(path);
    const allowed = ALLOWED[part] ?? [];
    return importsOf(text)
      .filter((name) => /^[.#]/.test(name))
      .map((name) => targetOf(path, name))
      .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)))
      .map((target) => `${path} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('the domain, views, feeds and checks know neither Astro nor Node nor a clock', () => {
  const wrong = modules()
    .filter(({ path }) => PURE.includes(partOf(path)))
    .flatMap(({ path, text }) => [
      ...importsOf(text)
        .filter((name) => name.startsWith('node:') || name.startsWith('astro:'))
        .map((name) => `${path} imports ${name}`),
      ...(/\bDate\.now\(|new Date\(\)|Temporal\.Now|process\.env/.test(text)
        ? [`${path} reads the clock or the environment`]
        : []),
    ]);
  assert.deepEqual(wrong, []);
});

test('the domain depends on nothing but itself and the list of languages', () => {
  const foreign = modules()
    .filter(({ path }) => path.startsWith('tenders/'))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${path} imports ${name}`),
    );
  assert.deepEqual(foreign, []);
});
