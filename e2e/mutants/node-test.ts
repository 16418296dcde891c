/*
 * Stands in for `node:test` where tests run again and again in one process: it keeps what a file
 * declares until it is run, one test after the other, and stops at the first that fails.
 */

type Step = () => unknown;
type Body = (context: Context) => unknown;
interface Options {
  readonly skip?: boolean | string | undefined;
}

/** What a test is given, as far as the tests of this project use it. */
interface Context {
  readonly name: string;
  after(step: Step): void;
  skip(): void;
}

interface Suite {
  readonly before: Step[];
  readonly after: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
  readonly members: (() => Promise<void>)[];
}

const newSuite = (): Suite => ({
  before: [],
  after: [],
  beforeEach: [],
  afterEach: [],
  members: [],
});

let suite = newSuite();

export function test(name: string, ...rest: readonly [Body] | readonly [Options, Body]): void {
  const [options, body] = rest.length === 2 ? rest : [{}, rest[0]];
  if (options.skip) return;
  const { beforeEach, afterEach, members } = suite;
  members.push(async () => {
    const ends: Step[] = [];
    for (const step of beforeEach) await step();
    try {
      await body({ name, after: (step) => ends.push(step), skip: () => undefined });
    } finally {
      for (const step of [...ends, ...afterEach]) await step();
    }
  });
}

export function describe(_name: string, ...rest: readonly [Step] | readonly [Options, Step]): void {
  const [options, body] = rest.length === 2 ? rest : [{}, rest[0]];
  if (options.skip) return;
  const outer = suite;
  const inner = newSuite();
  suite = inner;
  body();
  suite = outer;
  outer.members.push(() => runSuite(inner));
}

export { test as it };
export const before = (step: Step) => suite.before.push(step);
export const after = (step: Step) => suite.after.push(step);
export const beforeEach = (step: Step) => suite.beforeEach.push(step);
export const afterEach = (step: Step) => suite.afterEach.push(step);

/** Runs what was declared since the last time. @throws what the first test that fails throws */
export async function runDeclared(): Promise<void> {
  const declared = suite;
  suite = newSuite();
  await runSuite(declared);
}

async function runSuite({ before, after, members }: Suite): Promise<void> {
  try {
    for (const step of before) await step();
    for (const member of members) await member();
  } finally {
    for (const step of after) await step();
  }
}
