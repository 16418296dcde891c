import { asOf } from '../site/instant.ts';
import { paintFor } from '../site/terminal.ts';
import { runLot } from './lot/program.ts';
import { askOnTerminal } from './lot/questions.ts';

process.exitCode = await runLot(
  process.argv.slice(2),
  {
    root: process.cwd(),
    now: asOf(),
    paint: paintFor(process.stdout),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  },
  process.env,
);
