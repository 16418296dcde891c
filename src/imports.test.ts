import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const SRC = import.meta.dirname;

/** The settings of the authority, as everything above the domain may read them. */
const SETTINGS = ['organisation.ts', 'i18n/locales.ts', 'lot-id.ts', 'page-names.ts'];

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
  'i18n/locales.ts': ['authority', 'i18n/language'],
  tenders: ['i18n/locales.ts'],
  'page-names.ts': [],
  'lot-id.ts': ['organisation.ts', 'page-names.ts', 'tenders'],
  i18n: [...SETTINGS, 'i18n/language', 'i18n/plural.ts', 'tenders'],
  routes: [...SETTINGS, 'i18n', 'tenders'],
  'feeds/json-forms.ts': [...SETTINGS, 'tenders'],
  facts: [...SETTINGS, 'feeds/json-forms.ts', 'i18n', 'i18n/language', 'i18n/plural.ts', 'tenders'],
  wording: [...SETTINGS, 'facts', 'i18n', 'i18n/language', 'tenders'],
  checking: [...SETTINGS, 'facts', 'i18n', 'routes', 'tenders'],
  publishing: [...SETTINGS, 'i18n', 'routes', 'tenders'],
  feeds: [...[...SETTINGS, 'facts', 'feeds/json-forms.ts', 'i18n', 'routes', 'tenders', 'wording']],
  live: ['i18n/plural.ts', 'tenders'],
  views: [
    ...SETTINGS,
    ...['facts', 'feeds', 'i18n', 'i18n/plural.ts', 'live', 'routes', 'tenders', 'wording'],
  ],
  styles: [],
  components: [...SETTINGS, 'checking', 'feeds', 'i18n', 'live', 'routes', 'styles', 'views'],
  layouts: [...SETTINGS, 'authority', 'components', 'i18n', 'routes', 'styles', 'views'],
  site: [
    ...SETTINGS,
    ...['checking', 'i18n', 'i18n/language', 'live', 'publishing', 'routes', 'tenders', 'views'],
  ],
  'content.config.ts': ['checking', 'site'],
  'middleware.ts': ['i18n'],
  pages: [
    ...[...SETTINGS, 'authority', 'components', 'feeds', 'i18n', 'layouts', 'routes', 'site'],
    ...['tenders', 'views'],
  ],
  editing: [...SETTINGS, 'checking', 'i18n', 'tenders'],
  commands: [...SETTINGS, 'checking', 'editing', 'publishing', 'routes', 'site', 'tenders'],
};

/** Parts that nothing impure may reach: no Astro, no Node, no clock. */
const PURE = [
  ...['i18n/locales.ts', 'i18n', 'tenders', 'facts', 'wording', 'routes', 'views', 'feeds'],
  'feeds/json-forms.ts',
  'checking',
];

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
