import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { shareOut } from './pool.ts';
import type { Mutant } from './mutators.ts';
import type { ModuleUse, Observation } from './worker.ts';

/** What the test files did when they were last looked at. */
const KEPT = 'node_modules/.cache/mutants.json';

/** Milliseconds in which a test file must come to its end, whatever else the machine does. */
const PATIENCE = 300_000;

type Kept = Record<string, { readonly digest: string; readonly observation: Observation }>;

/** What each test file runs, and how long it takes; known from last time if none of its code changed. */
export class Observations {
  readonly #seen: ReadonlyMap<string, Observation>;

  private constructor(seen: ReadonlyMap<string, Observation>) {
    this.#seen = seen;
  }

  static async of(
    tests: readonly string[],
    workers: number,
    onFailed: (test: string, reason: string) => void,
  ): Promise<Observations> {
    const kept = readKept();
    const isNew = (test: string) => {
      const known = kept[test];
      return !known || known.digest !== digestOf(test, known.observation);
    };
    await shareOut(tests.filter(isNew), workers, async (worker, test) => {
      const failed = await worker.carryOut(
        { tests: [test], isObserved: true },
        () => PATIENCE,
        (_, observation) => {
          kept[test] = { digest: digestOf(test, observation), observation };
        },
      );
      if (!failed) return;
      Reflect.deleteProperty(kept, test);
      onFailed(test, failed.reason);
    });
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(kept));
    const seen = tests.flatMap((test) => {
      const known = kept[test];
      return known ? [[test, known.observation] as const] : [];
    });
    return new Observations(new Map(seen));
  }

  /**
   * The test files that run the place of a mutant, the near and quick ones first.
   *
   * @param most milliseconds that they may take together, unless it is the only one
   */
  reaching({ file, start }: Mutant, most: number): readonly string[] {
    let sum = 0;
    return [...this.#seen]
      .flatMap(([test, { modules, milliseconds }]) => {
        const use = modules[file];
        return use && hasRunAt(use, start) ? [{ test, milliseconds, distance: use.distance }] : [];
      })
      .sort((a, b) => a.distance * a.milliseconds - b.distance * b.milliseconds)
      .filter(({ milliseconds }, index) => {
        const isRun = index === 0 || sum + milliseconds <= most;
        if (isRun) sum += milliseconds;
        return isRun;
      })
      .map(({ test }) => test);
  }

  millisecondsOf(test: string): number {
    return this.#seen.get(test)?.milliseconds ?? 0;
  }
}

/** Whether the smallest piece around a place has run. */
function hasRunAt({ pieces }: ModuleUse, place: number): boolean {
  const around = pieces.filter(({ start, end }) => start <= place && place < end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.hasRun ?? false;
}

function readKept(): Kept {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Another one if the test file or any module that it loads has changed. */
function digestOf(test: string, { modules }: Observation): string {
  const hash = createHash('sha256');
  for (const path of [test, ...Object.keys(modules)].sort()) {
    try {
      hash.update(`${path}\n`).update(readFileSync(path));
    } catch {
      hash.update('gone');
    }
  }
  return hash.digest('hex');
}
