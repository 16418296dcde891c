import { readContent } from '../../src/checking/content.ts';
import { descriptionPath, lotPath } from '../../src/checking/file-names.ts';
import { report } from '../../src/checking/reporting/report.ts';

/*
 * How long the checks take for what nobody should type: files as large as they may be, in which a few
 * signs are repeated without end. The goal is less than a second for each. `npm run bench`; with two
 * numbers behind it, the seed and the number of files.
 */

const [SEED = 1, FILES = 400] = process.argv.slice(2).map(Number);
const LIMIT = 40_000;

const IN_YAML = [
  ...['[', '{', ']', '}', ',', ':', 'a', ': ', '- ', '? ', '\n', ' ', '  ', '"', "'", '|', '>'],
  ...[
    '&a ',
    '*a ',
    '!t ',
    '#',
    ' #',
    '\t',
    '---\n',
    '%',
    'a: ',
    '\n ',
    '{a: ',
    '\n- ',
    'é',
    '\r\n',
  ],
  ...['\\', '\u202E', '  - reference: SCS-VP14\n    published: 2022-06-24\n', 'lot14, ', 'lot99, '],
];
const IN_TEXT = [
  ...[
    '>',
    '- ',
    '[',
    '*',
    '**',
    '<Note>',
    '</Note>',
    '!',
    '`',
    '```',
    '~',
    '~~',
    '|',
    '| a ',
    '# ',
  ],
  ...[
    '{',
    '}',
    '{/*',
    '*/}',
    '&#',
    '&amp;',
    '<',
    '(',
    ')',
    '_',
    '\n',
    '\n\n',
    '=\n',
    '1. ',
    '\t',
    '](',
  ],
  ...[
    '[^a]',
    '\\',
    'http://',
    'www.',
    '@',
    '"',
    "'",
    '...',
    '--',
    'a',
    'ä',
    '    ',
    'import ',
    '---\n',
  ],
  ...['/>', '😀', '\r\n', '|-|\n', '[a]: b\n', '![a](b)', '[a](../lot4/) ', '&#x202E;'],
];
const BEGINNINGS = {
  yaml: ['', 'name: { en: a, de: b }\nprocedures:\n', 'replaced: { published: 2022-01-01, by: ['],
  text: ['---\nsummary: a\n---\n\n', '---\n', ''],
};

let state = SEED;
function chosen<Value>(values: readonly Value[]): Value {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return values[Math.floor((state / 2_147_483_648) * values.length)] as Value;
}

let slowest = { milliseconds: 0, what: '' };
for (let file = 0; file < FILES; file += 1) {
  const isYaml = chosen([true, false]);
  const beginning = chosen(isYaml ? BEGINNINGS.yaml : BEGINNINGS.text);
  const length = chosen([1, 2, 3, 4]);
  const signs = Array.from({ length }, () => chosen(isYaml ? IN_YAML : IN_TEXT)).join('');
  const whole = beginning + signs.repeat(Math.ceil(LIMIT / signs.length));
  const text = Buffer.from(whole).subarray(0, LIMIT).toString();
  const lot = { path: lotPath('lot14'), text: isYaml ? text : 'name: { en: a, de: b }\n' };
  const files = isYaml ? [lot] : [lot, { path: descriptionPath('en', 'lot14'), text }];
  const start = performance.now();
  const { problems } = readContent(files, 0);
  report(problems, () => undefined);
  const milliseconds = Math.round(performance.now() - start);
  const what = JSON.stringify([beginning, signs]);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what };
}
process.stdout.write(
  `${FILES} hostile files of ${LIMIT / 1000} kB: the slowest took ${slowest.milliseconds} ms, ${slowest.what}\n`,
);
