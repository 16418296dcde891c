import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Mutant } from './mutators.ts';
import { runDeclared } from './node-test.ts';

/*
 * A process that runs tests on one mutant after the other. Packages are loaded once; the modules of
 * the project are loaded anew for every run, under an address of their own, and the mutant is served
 * from memory: no file is ever written.
 */

/** Runs test files, in order, up to the first that fails. */
export interface Order {
  readonly mutant?: Mutant;
  readonly tests: readonly string[];
  /** Whether to tell which parts of the code ran. */
  readonly isObserved?: boolean;
}

export type Answer =
  | { readonly kind: 'began'; readonly test: string }
  | { readonly kind: 'observed'; readonly test: string; readonly observation: Observation }
  | { readonly kind: 'ended'; readonly failed: Failure | undefined };

export interface Failure {
  /** The file; `undefined` if the mutant is no program. */
  readonly test: string | undefined;
  readonly reason: string;
}

/** What a test file did. */
export interface Observation {
  /** Of the processor: what else the machine does is not counted. */
  readonly milliseconds: number;
  /** Modules of the project by path. */
  readonly modules: Readonly<Record<string, ModuleUse>>;
}

/** What became of a module in a test file. */
export interface ModuleUse {
  /** How many imports it is away. */
  readonly distance: number;
  /** Its functions and branches, within one another. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hasRun: boolean;
}

const ROOT = process.cwd();
const OURS = pathToFileURL(`${ROOT}/`).href;
/** Where modules stay loaded: packages, and what runs the tests. */
const STAYS = /\/node_modules\/|\/e2e\/mutants\//;
const NODE_TEST = new URL('node-test.ts', import.meta.url).href;

const environment = { ...process.env };
const stripped = new Map<string, string>();
/** Which module imports which, in the run that goes on. */
const imports = new Map<string, Set<string>>();
let run = 0;
let mutated: { readonly path: string; readonly code: string } | undefined;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'node:test' && isRenewed(context.parentURL ?? '')) {
      return { url: NODE_TEST, shortCircuit: true };
    }
    const resolved = next(specifier, context);
    if (!isRenewed(resolved.url)) return resolved;
    const [url = ''] = resolved.url.split('?');
    const parent = pathOf(context.parentURL ?? url);
    imports.set(parent, (imports.get(parent) ?? new Set()).add(pathOf(url)));
    return { ...resolved, url: `${url}?run=${run}` };
  },
  load(url, context, next) {
    if (!isRenewed(url) || !/\.ts\?/.test(url)) return next(url, context);
    const path = pathOf(url);
    const source = mutated?.path === path ? mutated.code : strippedText(path);
    return { format: 'module', source, shortCircuit: true };
  },
});

/** Whether a module is loaded anew for every run. */
function isRenewed(url: string): boolean {
  return url.startsWith(OURS) && !STAYS.test(url);
}

/** Path from the root of the project. */
function pathOf(url: string): string {
  return url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)) : url;
}

function strippedText(path: string): string {
  const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'));
  stripped.set(path, known);
  return known;
}

process.on('message', (order: Order) => {
  void carryOut(order).then((failed) => tell({ kind: 'ended', failed }));
});
// Nobody waits any more, whatever a mutant is at.
process.on('disconnect', () => process.exit());
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);

function tell(answer: Answer): void {
  process.send?.(answer);
}

async function carryOut({ mutant, tests, isObserved }: Order): Promise<Failure | undefined> {
  run += 1;
  mutated = undefined;
  if (mutant) {
    const { file, start, end, replacement } = mutant;
    const text = readFileSync(join(ROOT, file), 'utf8');
    try {
      const changed = text.slice(0, start) + replacement + text.slice(end);
      mutated = { path: file, code: stripTypeScriptTypes(changed) };
    } catch (error) {
      return { test: undefined, reason: String(error) };
    }
  }
  for (const path of tests) {
    tell({ kind: 'began', test: path });
    try {
      if (isObserved) {
        const observation = await observed(path);
        tell({ kind: 'observed', test: path, observation });
      } else {
        await runFile(path);
      }
    } catch (error) {
      return { test: path, reason: String(error) };
    } finally {
      tidyUp();
    }
  }
  return undefined;
}

async function runFile(path: string): Promise<void> {
  await import(pathToFileURL(join(ROOT, path)).href);
  await runDeclared();
}

/** What a test file left behind. */
function tidyUp(): void {
  if (!isDeepStrictEqual({ ...process.env }, environment)) process.env = { ...environment };
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description?.startsWith('tenders.')) Reflect.deleteProperty(globalThis, symbol);
  }
}

async function observed(path: string): Promise<Observation> {
  // Of its own: a module runs once, and each test file is to be seen to run it.
  run += 1;
  imports.clear();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const begin = process.cpuUsage();
  await runFile(path);
  const { user, system } = process.cpuUsage(begin);
  const milliseconds = (user + system) / 1000;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const distances = distancesFrom(path);
  const modules = result
    .filter(({ url }) => isRenewed(url) && url.endsWith(`?run=${run}`))
    .map(({ url, functions }) => {
      const module = pathOf(url);
      const use = { distance: distances.get(module) ?? Infinity, pieces: piecesOf(functions) };
      return [module, use] as const;
    });
  return { milliseconds, modules: Object.fromEntries(modules) };
}

/** How many imports lead from a module to each other one. */
function distancesFrom(path: string): ReadonlyMap<string, number> {
  const distances = new Map([[path, 0]]);
  for (const [module, distance] of distances) {
    for (const next of imports.get(module) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

function piecesOf(functions: readonly Profiler.FunctionCoverage[]): readonly Piece[] {
  return functions
    .flatMap(({ ranges }) => ranges)
    .map(({ startOffset, endOffset, count }) => ({
      start: startOffset,
      end: endOffset,
      hasRun: count > 0,
    }));
}
