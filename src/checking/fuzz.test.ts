import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { frozenFiles } from '../../e2e/support/frozen.ts';
import { FUZZ_FACTOR } from '../../e2e/support/fuzz.ts';
import { typo, withTypo } from '../../e2e/support/typos.ts';
import { facts } from '../facts/facts.ts';
import { organisation } from '../organisation.ts';
import type { Lot } from '../tenders/lot.ts';
import { record, statedTerms, type LotRecord, type ProcedureRecord } from '../tenders/record.ts';
import { PROCEDURE_STATUSES } from '../tenders/statuses.ts';
import { instantFrom } from '../tenders/time.ts';
import { readContent } from './content.ts';
import type { ContentReading } from './entries.ts';
import { CONTENT_FOLDER } from './file-names.ts';
import { lotFrom } from './lot.ts';
import type { SourceFile } from './source.ts';

/*
 * Changes the frozen content as typos would, and looks at what comes out of the checks.
 * A run that fails prints the seed that repeats it.
 */

const NOW = instantFrom('2023-03-20T11:00', organisation.timeZone);
const CASES = { lots: 400 * FUZZ_FACTOR, texts: 100 * FUZZ_FACTOR };
const SEED = 20230320;
const DAY = 86_400_000;

/** Holds every kind of fact; few of the frozen lots do. */
const EVENTFUL = {
  path: `${CONTENT_FOLDER}/lots/lot14.yaml`,
  text: `name: { en: Software, de: Software }
announced: 2022-05-01
procedures:
  - reference: SCS-VP14
    published: 2022-05-20
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7AAAA
    start: 2022-06-01
    closing: 2022-06-28T12:00
${facts.map(({ key, example }) => `    ${key}: ${example}`).join('\n')}
    changes:
      - published: 2022-05-25
        start: 2022-06-08
        questionsUntil: 2022-06-10
        requestsUntil: 2022-06-09T12:00
      - published: 2022-06-20
        closing: 2022-07-05T12:00
        portal: https://www.dtvp.de/Satellite/notice/CXP4YV7BBBB
    suspended:
      - published: 2022-06-24T10:00
        resumed: 2022-06-27T10:00
        reason: { en: A review, de: Eine Nachprüfung }
    cancelled: { published: 2022-07-20, reason: { en: No bids, de: Keine Angebote } }
  - reference: SCS-VP14-2
    published: 2022-08-01
    changes:
      - published: 2022-08-15
        start: 2022-09-01
        closing: 2022-09-28T12:00
    award: { published: 2022-10-20, contractor: A company }
  - reference: SCS-VP14-3
    portal: https://www.dtvp.de/Satellite/notice/CXP4YV7CCCC
    start: 2022-11-01
    closing: 2022-11-28
cancelled:
  published: 2022-11-20
`,
};
const lots = [
  EVENTFUL,
  ...frozenFiles.filter(({ path }) => path.startsWith(`${CONTENT_FOLDER}/lots/`)),
];
const texts = frozenFiles.filter(({ path }) => path.endsWith('.mdx'));

/** What one file can refer to, as short as it may be: thousands of cases shall take seconds. */
function surroundingsOf(file: SourceFile): readonly SourceFile[] {
  return [
    ...lots
      .filter(({ path }) => REPLACING.has(idOf(path)) || idOf(path) === idOf(file.path))
      .map(({ path }) => ({ path, text: 'name: { en: A, de: B }\n' })),
    ...texts.filter(({ path }) => /\/(tenders|accessibility|lot4)\.mdx$/.test(path)),
  ].filter(({ path }) => path !== file.path);
}

/** The lots that others are replaced by, and the one that others link to. */
const REPLACING = new Set([
  'lot4',
  ...lots.flatMap(({ text }) => /by: \[(.*)\]/.exec(text)?.[1]?.split(', ') ?? []),
]);

/** `src/content/lots/lot10.yaml` → `lot10` */
function idOf(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '');
}

/** A file of the frozen content with some typos in it. */
function changed(files: readonly SourceFile[]) {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(typo, { minLength: 1, maxLength: 4 }))
    .map(([{ path, text }, typos]): SourceFile => ({ path, text: typos.reduce(withTypo, text) }));
}

function readWith(file: SourceFile): ContentReading {
  return readContent([...surroundingsOf(file), file], NOW);
}

/** Every problem stands in a file, on a line of it, and says something. */
function assertPlaced({ problems }: ContentReading, file: SourceFile): void {
  const files = [...surroundingsOf(file), file];
  const lengths = new Map(files.map(({ path, text }) => [path, text.split('\n').length]));
  for (const problem of problems) {
    const length = lengths.get(problem.file);
    const place = `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`;
    assert.ok(length !== undefined, place);
    assert.ok(problem.line >= 1 && problem.line <= length, `${place} of ${length} lines`);
    assert.ok(problem.column >= 1, place);
    assert.doesNotMatch(`${problem.message} ${problem.remedy}`, /undefined|\[object|NaN/, place);
  }
  const told = problems.map(({ file: path, line, column, rule, message }) =>
    JSON.stringify([path, line, column, rule, message]),
  );
  assert.deepEqual(told, [...new Set(told)], 'a mistake is reported once');
}

describe('whatever editors type', () => {
  it('in the file of a lot, is reported in its place or gives a record that holds together', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.oneof(changed(lots), changed([EVENTFUL])), (file) => {
        const reading = readWith(file);
        assertPlaced(reading, file);
        if (reading.problems.some(({ severity }) => severity === 'error')) return;
        passed += 1;
        for (const { id, path, content } of reading.lots) {
          if (path === file.path) assertValidRecords(lotFrom(id, content, organisation.timeZone));
        }
      }),
      { numRuns: CASES.lots, seed: SEED },
    );
    // Else the second half of this test would look at nothing.
    assert.ok(passed > CASES.lots / 20, `only ${passed} passed`);
  });

  it('in a text, is reported in its place or can be compiled', () => {
    fc.assert(
      fc.property(changed(texts), (file) => {
        const reading = readWith(file);
        assertPlaced(reading, file);
        if (reading.problems.some(({ severity }) => severity === 'error')) return;
        assert.doesNotThrow(() => mdxToJs(file.text, { features: { frontmatter: true } }));
      }),
      { numRuns: CASES.texts, seed: SEED },
    );
  });
});

/** What must be true of a lot at every instant around one of its facts. */
function assertValidRecords(lot: Lot): void {
  const facts = instantsIn(lot);
  const instants = facts.flatMap((at) => [at - DAY, at - 1, at, at + 1]).sort((a, b) => a - b);
  let before: LotRecord | undefined;
  for (const now of [...instants, Infinity]) {
    const known = record(lot, now);
    assert.ok(known || !before, 'a lot that was shown stays');
    if (!known) continue;
    for (const at of publications(known)) assert.ok(at <= now, 'only what is published is shown');
    for (const procedure of known.procedures) {
      assertValidTerms(procedure);
      const earlier = before?.procedures.find(({ reference }) => reference === procedure.reference);
      if (earlier) assertForward(earlier, procedure);
    }
    before = known;
  }
}

function assertValidTerms(procedure: ProcedureRecord): void {
  const { firstTerms, terms, changes, suspensions, reference } = procedure;
  const isHalted = suspensions.some(({ resumed }) => !resumed);
  const stated = changes.map(({ published }) => statedTerms(procedure, published.at));
  for (const { start, closing } of [firstTerms, ...stated, ...(isHalted ? [] : [terms])]) {
    assert.equal(start === undefined, closing === undefined, `${reference}: both dates or none`);
    if (start && closing) assert.ok(closing.at > start.at, `${reference} closes after its start`);
  }
}

/** Without a further change, or the end of a suspension, a procedure only ever moves on to later statuses. */
function assertForward(earlier: ProcedureRecord, later: ProcedureRecord): void {
  const stages = ({ changes, suspensions }: ProcedureRecord) =>
    changes.length + suspensions.filter(({ resumed }) => resumed).length;
  if (stages(later) > stages(earlier)) return;
  const rank = ({ status }: ProcedureRecord) => PROCEDURE_STATUSES.indexOf(status);
  assert.ok(rank(later) >= rank(earlier), `${earlier.status} → ${later.status}`);
}

/** Instants of all facts that a record shows as published. */
function publications({
  announced,
  cancelled,
  replaced,
  procedures,
}: LotRecord): readonly number[] {
  return [
    announced,
    cancelled?.published,
    replaced?.published,
    ...procedures.flatMap((procedure) => [
      procedure.published,
      procedure.cancelled?.published,
      procedure.award?.published,
      ...procedure.changes.map(({ published }) => published),
      ...procedure.suspensions.flatMap(({ published, resumed }) => [published, resumed]),
    ]),
  ].flatMap((moment) => moment?.at ?? []);
}

/** Every instant that is named anywhere in a lot. */
function instantsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'at' in value && typeof value.at === 'number' ? [value.at] : [];
  return [...own, ...Object.values(value).flatMap(instantsIn)];
}
