import { asOf } from '../site/instant.ts';
import { paintFor } from '../site/terminal.ts';
import { contextOf } from './lot/context.ts';
import { runLot } from './lot/program.ts';

const context = await contextOf({
  root: process.cwd(),
  now: asOf(),
  paint: paintFor(process.stdout),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
process.exitCode = await runLot(process.argv.slice(2), context, process.env);
