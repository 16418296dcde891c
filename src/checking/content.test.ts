import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';

const NOW = instantFrom('2023-03-20T11:00', organisation.timeZone);
const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';
const NAME = 'name: { en: Software, de: Software }\n';
const FRONTMATTER = '---\nsummary: In short.\n---\n\n';
const PORTAL = 'https://www.dtvp.de/Satellite/notice/CXP4YV7AAAA';

/** `line rule` of every problem in some files, with the path where it is not the lot’s. */
function problemsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const all = {
    'pages/en/tenders.mdx': PAGE,
    'pages/en/accessibility.mdx': PAGE,
    ...files,
  };
  const sources = Object.entries(all).map(([path, text]) => ({
    path: `src/content/${path}`,
    text,
  }));
  return readContent(sources, NOW).problems.map(({ file, line, rule }) => {
    const path = file.replace('src/content/', '');
    return path === 'lots/lot14.yaml' ? `${line} ${rule}` : `${path}:${line} ${rule}`;
  });
}

function problemsOf(lot: string): readonly string[] {
  return problemsIn({ 'lots/lot14.yaml': lot });
}

/** A procedure of lot 14, from the fourth line on. */
function procedure(...lines: readonly string[]): string {
  return `${NAME}procedures:\n  - reference: SCS-VP14\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

describe('problems of one mistake', () => {
  const period = ['start: 2022-06-24', 'closing: 2022-07-19T12:00'];
  const cases: Readonly<Record<string, readonly [lot: string, problems: readonly string[]]>> = {
    'a start in the wrong year': [
      procedure('published: 2022-06-24', 'start: 2021-06-24', 'closing: 2022-07-19T12:00'),
      ['4 start-long-before-publication'],
    ],
    'a closing in the year before': [
      procedure('start: 2022-01-12', 'closing: 2021-01-27T10:00'),
      ['5 closing-not-after-start'],
    ],
    'a closing before a start that is published ahead': [
      procedure('published: 2022-01-10', 'start: 2022-01-12', 'closing: 2022-01-07T10:00'),
      ['6 closing-not-after-start'],
    ],
    'a changed closing in the wrong year': [
      procedure(
        ...period,
        'changes:',
        '  - published: 2022-07-12',
        '    closing: 2021-08-02T12:00',
      ),
      ['8 closing-already-passed'],
    ],
    'a changed closing two years later': [
      procedure(
        ...period,
        'changes:',
        '  - published: 2022-07-12',
        '    closing: 2024-08-02T12:00',
      ),
      ['8 closing-long-after-start'],
    ],
    'a changed start without a closing': [
      procedure(
        'published: 2022-06-01',
        'changes:',
        '  - published: 2022-06-10',
        '    start: 2022-07-01',
      ),
      ['7 dates-incomplete'],
    ],
    'a changed start in the wrong year': [
      procedure(
        'published: 2022-06-01',
        ...period,
        'changes:',
        '  - published: 2022-06-10',
        '    start: 2021-07-01',
      ),
      ['9 start-long-before-publication'],
    ],
    'a portal taken back': [
      procedure(...period, 'changes:', '  - published: 2022-07-12', '    portal: tba'),
      ['8 link-not-https'],
    ],
    'a change of the reason alone': [
      procedure(...period, 'changes:', '  - published: 2022-07-12', '    reason: { en: a, de: b }'),
      ['7 change-without-effect'],
    ],
    'an award on the day of a deadline that counts to its end': [
      procedure('start: 2022-06-24', 'closing: 2022-07-19', 'award: { published: 2022-07-19 }'),
      ['6 outcome-too-early'],
    ],
    'a change after the award that moved the deadline': [
      procedure(
        ...period,
        'changes:',
        '  - published: 2022-07-25',
        '    closing: 2022-08-02T12:00',
        'award: { published: 2022-07-20 }',
      ),
      ['7 change-after-outcome'],
    ],
    'a change after the end of the lot': [
      `cancelled: { published: 2022-07-01 }\n${procedure(...period, 'changes:', '  - published: 2022-07-12', '    closing: 2022-08-02T12:00')}`,
      ['8 change-after-outcome'],
    ],
    'a procedure after the end of the lot': [
      `cancelled: { published: 2022-06-01 }\n${procedure(...period)}`,
      ['1 outcome-too-early'],
    ],
    'an award after the end of the lot': [
      `cancelled: { published: 2022-07-20 }\n${procedure(...period, 'award: { published: 2022-08-20 }')}`,
      ['7 two-outcomes'],
    ],
    'a missing dash': [
      `${procedure(...period)}    reference: SCS-VP14-2\n    start: 2022-09-26\n    closing: 2022-10-19T12:00\n`,
      ['6 duplicate-key'],
    ],
    'an empty entry in the list of procedures': [
      `${NAME}procedures:\n  -\n  - reference: SCS-VP14\n    published: 2022-06-24\n`,
      ['3 wrong-type'],
    ],
    'a misspelt key that must be there': [
      `${NAME}procedures:\n  - refernce: SCS-VP14\n    published: 2022-06-24\n`,
      ['3 unknown-key'],
    ],
    'an empty text in place of a list': [
      `${NAME}replaced: { published: 2022-01-01, by: "" }\n`,
      ['2 wrong-type'],
    ],
    'a list as the whole file': ['- name\n', ['1 wrong-type']],
    'a number as the whole file': ['14\n', ['1 wrong-type']],
    'a control character in a date': [
      procedure('published: 2022-06-24\u0000'),
      ['4 unreadable-character'],
    ],
    'a control character as an escape': [
      'name: { en: "a\\u0000b", de: c }\n',
      ['1 unreadable-character'],
    ],
    'half a character as an escape': [
      'name: { en: "a\\ud800", de: c }\n',
      ['1 unreadable-character'],
    ],
    'a name cut off': ['name:\n  en: Part #1\n  de: Teil 1\n', ['2 text-cut-off']],
    'a key of JavaScript': [`${NAME}__proto__: { name: x }\n`, ['2 unknown-key']],
    'a name under a key of JavaScript': [
      '__proto__: { en: a, de: b }\n',
      ['1 missing-key', '1 unknown-key'],
    ],
    'a number beyond all numbers': [`${NAME}announced: ${'9'.repeat(400)}\n`, ['2 wrong-type']],
    'a very long line': [`name:\n  en: ${'x'.repeat(500_000)}\n  de: y\n`, []],
    'a list of replacements without end': [
      `${NAME}replaced: { published: 2022-01-01, by: [${'lot14, '.repeat(5000)}] }\n`,
      ['2 circular-replacement', ...Array<string>(4999).fill('2 replacement-twice')],
    ],
    'keys without end': [
      `${NAME}${Array.from({ length: 10_000 }, (_, index) => `k${index}:\n`).join('')}`,
      Array.from({ length: 10_000 }, (_, index) => `${index + 2} unknown-key`),
    ],
  };
  for (const [mistake, [lot, problems]] of Object.entries(cases)) {
    it(`is reported once for ${mistake}`, () => assert.deepEqual(problemsOf(lot), problems));
  }
});

describe('problems of several mistakes', () => {
  it('are all reported, in the order of files and lines', () => {
    const lot = `name: { en: A }\nannounced: 2022-01-01Z\nprocedures:\n  - reference: SCS-VP15\n    start: 2022-05-12\n    closing: 2021-06-03T10:00\n    deadline: x\n`;
    assert.deepEqual(
      problemsIn({
        'lots/lot14.yaml': lot,
        'lots/lot14b.yaml': '',
        'descriptions/en/lot14.mdx': `${FRONTMATTER}# Top\n\n[x](http://x)\n`,
      }),
      [
        'descriptions/en/lot14.mdx:1 description-missing',
        'descriptions/en/lot14.mdx:5 heading-skipped',
        'descriptions/en/lot14.mdx:7 link-target',
        '1 text-missing-in-language',
        '2 typed-offset',
        '7 unknown-key',
        'lots/lot14b.yaml:1 empty-file',
      ],
    );
  });

  it('are found in the rounds that have the right form, whatever is wrong with the name', () => {
    const lot = `procedures:\n  - reference: SCS-VP14-2\n    published: 2022-06-24\n`;
    assert.deepEqual(problemsOf(lot), ['1 missing-key', '2 rounds-out-of-order']);
  });

  it('name the path of a nested value', () => {
    const files = [
      { path: 'src/content/lots/lot14.yaml', text: `${NAME}procedures: [x, { reference: 5 }]\n` },
    ];
    const messages = readContent(files, NOW).problems.map(({ message }) => message);
    assert.ok(messages.includes('Entry 1 of “procedures” holds the text “x”.'), messages.join());
    assert.ok(messages.includes('“reference” holds 5, which is not text.'), messages.join());
  });
});

describe('an empty list', () => {
  const cases: Readonly<
    Record<string, readonly [lot: string, line: number, column: number, remedy: string]>
  > = {
    procedures: [
      `${NAME}procedures: []\n`,
      2,
      1,
      'Write a list of procedures, each after a dash, or remove the key.',
    ],
    changes: [
      procedure('start: 2022-06-24', 'closing: 2022-07-19T12:00', 'changes: []'),
      6,
      5,
      'Write a list of changes, each after a dash, or remove the key.',
    ],
    by: [
      `${NAME}replaced: { published: 2022-01-01, by: [] }\n`,
      2,
      36,
      'Write a list of lots, like [lot6a, lot6b].',
    ],
    'formerAddresses.en': [
      `${NAME}formerAddresses: { en: [] }\n`,
      2,
      20,
      'Write a list of addresses, like [/Tender/Lot4.html.de], or remove the key.',
    ],
  };
  for (const [key, [text, line, column, remedy]] of Object.entries(cases)) {
    it(`of ${key} is refused on its line, with what to write instead`, () => {
      const file = 'src/content/lots/lot14.yaml';
      const { problems } = readContent([{ path: file, text }], NOW);
      assert.deepEqual(
        problems.filter((problem) => problem.file === file),
        [
          {
            file,
            line,
            column,
            rule: 'wrong-type',
            severity: 'error',
            message: `“${key}” holds an empty list.`,
            remedy,
          },
        ],
      );
    });
  }
});

describe('what files say of each other', () => {
  const round = (reference: string, portal: string, start: string) =>
    `  - reference: ${reference}\n    portal: ${portal}\n    start: ${start}\n    closing: ${start.replace(/\d\d$/, '28')}T12:00\n`;

  it('two spellings of one portal address are the same', () => {
    const spellings = [`${PORTAL}/`, PORTAL.replace('www.dtvp', 'WWW.DTVP')];
    for (const spelling of spellings) {
      const lot = `${NAME}procedures:\n${round('SCS-VP14', PORTAL, '2022-06-01')}${round('SCS-VP14-2', spelling, '2022-09-01')}`;
      assert.deepEqual(problemsOf(lot), ['8 portal-twice']);
    }
  });

  it('a procedure may return to its own portal address', () => {
    const lot = procedure(
      `portal: ${PORTAL}`,
      'start: 2022-06-01',
      'closing: 2022-06-28T12:00',
      'changes:',
      `  - published: 2022-06-02`,
      `    portal: ${PORTAL}2`,
      `  - published: 2022-06-03`,
      `    portal: ${PORTAL}`,
    );
    assert.deepEqual(problemsOf(lot), []);
  });

  it('an address with a port or a user is not the portal', () => {
    for (const address of ['https://www.dtvp.de:8443/x', 'https://www.dtvp.de@example.org/x']) {
      assert.deepEqual(problemsOf(procedure(`portal: ${address}`, 'published: 2022-06-01')), [
        '4 portal-host',
      ]);
    }
  });

  it('a circle of replacements is reported once', () => {
    const replaced = (by: string) => `${NAME}replaced: { published: 2022-01-01, by: [${by}] }\n`;
    assert.deepEqual(
      problemsIn({
        'lots/lot14.yaml': replaced('lot15'),
        'lots/lot15.yaml': replaced('lot16'),
        'lots/lot16.yaml': replaced('lot14'),
      }),
      ['2 circular-replacement'],
    );
  });

  it('a link to a lot whose own file has a mistake is not reported as well', () => {
    assert.deepEqual(
      problemsIn({
        'lots/lot14.yaml': 'name: { en: A }\n',
        'lots/lot15.yaml': NAME,
        'descriptions/en/lot15.mdx': `${FRONTMATTER}[lot 14](../lot14/)\n`,
        'descriptions/de/lot15.mdx': `${FRONTMATTER}Text.\n`,
      }),
      ['1 text-missing-in-language'],
    );
  });

  const impossible = [
    'Tender/x',
    '""',
    '/tenders/',
    '/tenders',
    '/tenders/lot14',
    '/tenders/lot14/index.html',
    '/de/',
    '/',
    '//',
    '/a/../b',
    '"/a b"',
    '/ä',
    '"/x?y"',
    '/404.html',
    '/robots.txt',
    '/_astro/x',
    '/tenders.ics',
    '/TENDERS/Lot14/',
    '/De/Tenders/',
    '/./x',
    '/a/./b',
    '/a/..',
    '/.well-known/x',
    '/.htaccess',
    '/_headers',
    '/x/_redirects',
    '/CNAME',
    '/web.config',
    '/tenders/feed.xml/x',
    '/favicon.ico',
    `/${'a'.repeat(101)}`,
    '/a'.repeat(101),
    '/con',
    '/x/Aux.html',
    '/foo.',
    '/a%2e%2e/b',
    '/a\\b',
    '//example.org/x',
    'https://example.org/x',
  ];
  for (const address of impossible) {
    it(`${address} cannot be a former address`, () => {
      const lot = `${procedure('start: 2022-06-24', 'closing: 2022-07-19T12:00')}formerAddresses:\n  en: [${address}]\n`;
      assert.deepEqual(problemsOf(lot), ['7 former-address']);
    });
  }

  it('the address of a file that the site takes over as it is cannot be a former one', () => {
    const text = `${NAME}formerAddresses:\n  en: [/Proof.html]\n`;
    const files = [{ path: 'src/content/lots/lot14.yaml', text }];
    const { problems } = readContent(files, NOW, ['/proof.html']);
    assert.ok(problems.some(({ rule, line }) => rule === 'former-address' && line === 3));
  });

  it('a former address with and without a slash at its end is the same', () => {
    for (const same of ['/x/y/', '/x/y/index.html', '/X/Y']) {
      assert.deepEqual(problemsOf(`${NAME}formerAddresses:\n  en: [/x/y, ${same}]\n`), [
        '3 former-address',
      ]);
    }
  });

  it('former addresses of all kinds of old sites are possible', () => {
    for (const address of [
      '/Tender/Lot4.html.de',
      '/a~b/c-d',
      '/index.php',
      '/ocds',
      '/Lot4.html/',
    ]) {
      assert.deepEqual(problemsOf(`${NAME}formerAddresses:\n  en: [${address}]\n`), []);
    }
  });
});
