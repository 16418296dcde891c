import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisation } from '../organisation.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';
import type { SourceFile } from './source.ts';

const NOW = instantFrom('2023-03-20T11:00', organisation.timeZone);
const PAGE = '---\ntitle: Tenders\ndescription: All of them.\n---\n\nText.\n';
const NAME = 'name: { en: Software, de: Software }\n';
const PORTAL = 'https://www.dtvp.de/Satellite/notice/CXP4YV7AAAA';
/** A lot whose deadline is Easter Monday. */
const EASTER = `${NAME}procedures:
  - { reference: SCS-VP14, portal: ${PORTAL}, start: 2023-03-17, closing: 2023-04-10T12:00 }
`;
const LARGE = { bytes: 900_000, width: 6000, height: 4000 };

/** `file:line rule: message → remedy` of every problem in some files. */
function problemsIn(files: Readonly<Record<string, string | Omit<SourceFile, 'path' | 'text'>>>) {
  const all: typeof files = {
    'pages/en/tenders.mdx': PAGE,
    'pages/en/accessibility.mdx': PAGE,
    ...files,
  };
  const sources = Object.entries(all).map(([path, file]) => ({
    path: `src/content/${path}`,
    ...(typeof file === 'string' ? { text: file } : { text: '', ...file }),
  }));
  return readContent(sources, NOW).problems.map(
    ({ file, line, rule, message, remedy }) =>
      `${file.replace('src/content/', '')}:${line} ${rule}: ${message} → ${remedy}`,
  );
}

function problemsOf(lot: string): readonly string[] {
  return problemsIn({ 'lots/lot14.yaml': lot });
}

test('a warning that is acknowledged in its file is not listed', () => {
  assert.equal(problemsOf(EASTER).length, 1);
  assert.deepEqual(problemsOf(`${EASTER}acknowledged: [closing-on-free-day]\n`), []);
});

test('it is still listed in any other file', () => {
  const other = EASTER.replaceAll('SCS-VP14', 'SCS-VP15').replace('AAAA', 'BBBB');
  const [problem, ...rest] = problemsIn({
    'lots/lot14.yaml': `${EASTER}acknowledged: [closing-on-free-day]\n`,
    'lots/lot15.yaml': other,
  });
  assert.match(problem!, /^lots\/lot15.yaml:3 closing-on-free-day/);
  assert.deepEqual(rest, []);
});

test('other warnings of the file are still listed', () => {
  const [problem, ...rest] = problemsOf(
    `${NAME}procedures:
  - { reference: SCS-VP14, portal: ${PORTAL}, start: 2024-03-04, closing: 2024-04-01 }
acknowledged: [closing-on-free-day]
`,
  );
  assert.match(problem!, /:3 closing-without-time/);
  assert.deepEqual(rest, []);
});

test('a warning about a text is acknowledged at its head, and one about an image in a text that shows it', () => {
  const text = (head: string) =>
    `---\nsummary: In short.\n${head}---\n\n![Two clouds](clouds.jpg)\n`;
  const files = (head: string) => ({
    'lots/lot14.yaml': NAME,
    'descriptions/en/lot14.mdx': text(head),
    'descriptions/en/clouds.jpg': { image: LARGE },
  });
  const rules = (problems: readonly string[]) => problems.map((one) => one.split(':')[1]);
  assert.deepEqual(rules(problemsIn(files(''))), ['1 image-large', '1 description-missing']);
  const acknowledged = 'acknowledged: [description-missing, image-large]\n';
  assert.deepEqual(problemsIn(files(acknowledged)), []);
  assert.deepEqual(
    problemsIn({
      'pages/en/tenders.mdx': PAGE.replace(
        '---\n\n',
        'acknowledged: [image-large]\n---\n\n![A](a.jpg)\n',
      ),
      'pages/en/a.jpg': { image: LARGE },
    }),
    [],
  );
});

for (const [what, acknowledged, expected] of [
  [
    'a name that no rule has',
    '[closing-on-freeday]',
    '“closing-on-freeday”. → Write “closing-on-free-day”.',
  ],
  [
    'a name that looks like none',
    '[holidays-are-fine]',
    'There is no warning called “holidays-are-fine”. → Take it out of “acknowledged”.',
  ],
  [
    'an error',
    '[date-form]',
    '“date-form” is an error, and only warnings can be acknowledged. → Take it out of “acknowledged”, and mend what is wrong.',
  ],
] as const) {
  test(`to acknowledge ${what} is an error, and says what to write`, () => {
    const [problem, ...rest] = problemsOf(`${NAME}acknowledged: ${acknowledged}\n`);
    assert.match(problem!, /^lots\/lot14.yaml:2 acknowledged-no-warning: /);
    assert.ok(problem!.endsWith(expected), String(problem));
    assert.deepEqual(rest, []);
  });
}

for (const [what, lot, expected] of [
  [
    'what does not occur',
    `${NAME}acknowledged: [closing-on-free-day]\n`,
    /:2 acknowledged-in-vain: .*nothing of the kind in this file\. → Delete the line/,
  ],
  [
    'what does not occur beside what does',
    `${EASTER}acknowledged: [closing-on-free-day, closing-without-time]\n`,
    /:4 acknowledged-in-vain: “closing-without-time” .*→ Take it out of “acknowledged”/,
  ],
  [
    'the same twice',
    `${EASTER}acknowledged:\n  - closing-on-free-day\n  - closing-on-free-day\n`,
    /:6 acknowledged-in-vain: “closing-on-free-day” is acknowledged twice\./,
  ],
  [
    'that something is acknowledged in vain',
    `${NAME}acknowledged: [acknowledged-in-vain]\n`,
    /:2 acknowledged-in-vain: “acknowledged-in-vain” .*nothing of the kind/,
  ],
] as const) {
  test(`to acknowledge ${what} is a warning`, () => {
    const [problem, ...rest] = problemsOf(lot);
    assert.match(problem!, expected);
    assert.deepEqual(rest, []);
  });
}

test('in a file with mistakes nothing is said to be acknowledged in vain, and warnings stay acknowledged', () => {
  const wrong = (lot: string) => lot.replace('start: 2023-03-17', 'begin: 2023-03-17');
  const [problem, ...rest] = problemsOf(`${wrong(EASTER)}acknowledged: [closing-on-free-day]\n`);
  assert.match(problem!, /unknown-key/);
  assert.deepEqual(
    rest.filter((one) => one.includes('acknowledged-in-vain')),
    [],
  );
  const [mistake, ...more] = problemsOf(
    `${EASTER}announced: someday\nacknowledged: [closing-on-free-day]\n`,
  );
  assert.match(mistake!, /date-form/);
  assert.deepEqual(more, []);
});

test('what is no list of names is of the wrong kind', () => {
  for (const wrong of ['closing-on-free-day', '[]', '{ a: b }']) {
    const problems = problemsOf(`${EASTER}acknowledged: ${wrong}\n`);
    assert.match(problems.join('\n'), /:4 wrong-type/, wrong);
    assert.match(problems.join('\n'), /like \[closing-on-free-day\]/, wrong);
  }
  const [problem, ...rest] = problemsOf(`${NAME}acknowledged: [1]\n`);
  assert.match(problem!, /:2 wrong-type: .*the name of a warning, like closing-on-free-day/);
  assert.deepEqual(rest, []);
});
