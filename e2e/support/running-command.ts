import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ProjectCopy } from './project.ts';

/** A command in a copy of the project that goes on until it is stopped. */
export class RunningCommand {
  readonly #process: ChildProcess;
  #output = '';

  /** @param environment besides that of the tests; `undefined` takes a variable away */
  constructor(
    copy: Pick<ProjectCopy, 'root'>,
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>> = {},
  ) {
    this.#process = spawn(process.execPath, args, {
      cwd: copy.root,
      env: { ...process.env, FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (bytes: Buffer) => (this.#output += bytes.toString()));
    }
  }

  /** All that it has written to the terminal, without colours. */
  get terminal(): string {
    return this.#output.replaceAll(/\u001B\[\d+m/g, '');
  }

  /** Asks it to end, and waits until it has. @returns its exit code */
  async stop(): Promise<number | null> {
    if (this.#process.exitCode === null) {
      this.#process.kill();
      await once(this.#process, 'exit');
    }
    return this.#process.exitCode;
  }
}
