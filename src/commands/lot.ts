import { asOf } from '../site/instant.ts';
import { runLot } from './lot/program.ts';
import { askOnTerminal } from './lot/questions.ts';

const isTerminal = process.stdout.isTTY && !process.env['NO_COLOR'];

process.exitCode = await runLot(
  process.argv.slice(2),
  {
    root: process.cwd(),
    now: asOf(),
    style: isTerminal ? 'colour' : 'plain',
    ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  },
  process.env,
);
