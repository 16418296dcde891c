import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ProjectCopy } from './project.ts';

/** `npm run dev` in a copy of the project. */
export class DevServer {
  readonly origin: string;
  readonly #process: ChildProcess;
  #output = '';

  constructor(copy: ProjectCopy, port: number, asOf: string) {
    this.origin = `http://127.0.0.1:${port}`;
    const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
    this.#process = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
      cwd: copy.root,
      env: { ...process.env, AS_OF: asOf, FORCE_COLOR: '0' },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (bytes: Buffer) => (this.#output += bytes.toString()));
    }
  }

  /** All that it has written to the terminal, without colours. */
  get terminal(): string {
    return this.#output.replaceAll(/\u001B\[\d+m/g, '');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.kill();
    await once(this.#process, 'exit');
  }
}
