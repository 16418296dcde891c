import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { EQUIVALENT } from './equivalent.ts';
import { mutantsIn, type Mutant } from './mutators.ts';
import { Observations } from './observations.ts';
import { shareOut, type Worker } from './pool.ts';
import { described, scores, type Fate } from './report.ts';

/*
 * `npm run mutants`: changes the code in small ways and tells which changes no unit test notices.
 *
 *   npm run mutants -- --sample 200 --seed 7      of all folders, two hundred drawn at random
 *   npm run mutants -- src/tenders src/views/lot  of files whose path begins like this
 *   npm run mutants -- --most 60000               with farther tests: as many as take so many milliseconds
 */

const FOLDERS = ['tenders', 'facts', 'views', 'live', 'checking', 'checks', 'rules', 'schemas'];

/** What needs a document: the tests in a browser look at it. */
const IN_BROWSER = ['asking', 'page', 'table', 'tellers'].map((name) => `src/live/${name}.ts`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '25000' },
  },
});

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .sort();
const tests = paths.filter((path) => path.endsWith('.test.ts'));
const texts = new Map(
  paths
    .filter((path) => FOLDERS.some((folder) => path.startsWith(`src/${folder}/`)))
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|d)\.ts$|\/testing\//.test(path))
    .filter((path) => !IN_BROWSER.includes(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

const all = [...texts].flatMap(([path, text]) => mutantsIn(path, text)).filter(isAskedFor);
const mutants =
  values.sample === undefined ? all : drawn(all, Number(values.sample), Number(values.seed));
const cores = availableParallelism();
print(`${mutants.length} of ${all.length} mutants`);

const observations = await Observations.of(tests, cores, (test, reason) => {
  print(`Left out, because it fails without a mutant: ${test} (${reason})`);
});

/** Of the list of those that no test can notice. */
const known = new Set<string>();
const fates: { readonly file: string; readonly fate: Fate }[] = [];
await shareOut(mutants, cores, async (worker, mutant) => {
  const fate = await fateOf(mutant, worker);
  fates.push({ file: mutant.file, fate });
  if (fate !== 'survived' && fate !== 'unreached') return;
  const { place, line, change } = described(mutant, textOf(mutant));
  print(`${fate}  ${place}  ${change}\n    ${line}`);
});
if (mutants === all) {
  for (const { file, line, change } of EQUIVALENT) {
    const isStale =
      texts.has(file) && isAskedFor({ file }) && !known.has(`${file} ${line} ${change}`);
    if (isStale) print(`There is no such mutant any more: ${file}  ${change}\n    ${line}`);
  }
}
print(`\n${scores(fates)}`);

/** Runs the tests that reach a mutant, the near and quick ones first. */
async function fateOf(mutant: Mutant, worker: Worker): Promise<Fate> {
  const { line, change } = described(mutant, textOf(mutant));
  const key = `${mutant.file} ${line} ${change}`;
  if (EQUIVALENT.some(({ file, ...same }) => `${file} ${same.line} ${same.change}` === key)) {
    known.add(key);
    return 'equivalent';
  }
  const near = observations.reaching(mutant, Number(values.most));
  if (near.length === 0) return 'unreached';
  const failed = await worker.carryOut({ mutant, tests: near }, patienceFor);
  if (!failed) return 'survived';
  return failed.test === undefined ? 'invalid' : 'killed';
}

/** Milliseconds, on a machine that may have other things to do. */
function patienceFor(test: string): number {
  return 10_000 + 20 * observations.millisecondsOf(test);
}

function isAskedFor({ file }: Pick<Mutant, 'file'>): boolean {
  return positionals.length === 0 || positionals.some((path) => file.startsWith(path));
}

function textOf({ file }: Mutant): string {
  return texts.get(file) ?? '';
}

/** Some of the mutants, the same for the same seed. */
function drawn(from: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const random = randomNumbers(seed);
  return from
    .map((mutant) => ({ mutant, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
