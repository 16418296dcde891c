import type { ProjectCopy } from './project.ts';
import { RunningCommand } from './running-command.ts';

/** `npm run dev` in a copy of the project. */
export class DevServer extends RunningCommand {
  readonly origin: string;

  constructor(copy: ProjectCopy, port: number, asOf: string) {
    const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
    super(copy, ['node_modules/astro/bin/astro.mjs', ...args], { AS_OF: asOf });
    this.origin = `http://127.0.0.1:${port}`;
  }
}
