import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Failure, Observation, Order } from './worker.ts';

/** Time that a test file may take: a mutant may never come to an end. */
export type Patience = (test: string) => number;

/** What the modules of earlier runs may take up before a process makes place for a new one. */
const RUNS_OF_A_PROCESS = 60;

/** One process that carries out orders, and is replaced when it hangs, dies or grows. */
export class Worker {
  #child: ChildProcess | undefined;
  #runs = 0;

  /** @returns the test file that failed, did not come to an end or brought the process down */
  carryOut(
    order: Order,
    patience: Patience,
    onObserved?: (test: string, observation: Observation) => void,
  ): Promise<Failure | undefined> {
    const child = this.#ready();
    return new Promise((settle) => {
      let test: string | undefined;
      let timer: NodeJS.Timeout | undefined;
      const end = (failed: Failure | undefined, isOver: boolean) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isOver) this.stop();
        settle(failed);
      };
      child.on('exit', () => {
        end({ test: test ?? '', reason: 'the process ended' }, true);
      });
      child.on('message', (answer: Answer) => {
        switch (answer.kind) {
          case 'began':
            ({ test } = answer);
            clearTimeout(timer);
            timer = setTimeout(() => {
              end({ test: test ?? '', reason: 'no end' }, true);
            }, patience(answer.test));
            break;
          case 'observed':
            onObserved?.(answer.test, answer.observation);
            break;
          case 'ended':
            end(answer.failed, false);
        }
      });
      child.send(order);
    });
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #ready(): ChildProcess {
    this.#runs += 1;
    if (this.#runs % RUNS_OF_A_PROCESS === 0) this.stop();
    this.#child ??= fork(join(import.meta.dirname, 'worker.ts'), {
      stdio: 'ignore',
      execArgv: ['--max-old-space-size=4096', '--conditions=scs'],
    });
    return this.#child;
  }
}

/** Gives each task to the next worker that is free. @param size how many work at a time */
export async function shareOut<Task>(
  tasks: readonly Task[],
  size: number,
  carryOut: (worker: Worker, task: Task) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(
    Array.from({ length: size }, async () => {
      const worker = new Worker();
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        await carryOut(worker, task);
      }
      worker.stop();
    }),
  );
}
