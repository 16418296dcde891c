import { HELP, hosting } from './hosting/program.ts';

/* `npm run hosting`: prints the configuration of a server. */

try {
  process.stdout.write(await hosting(process.argv.slice(2), process.cwd()));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`error: ${error.message}\n\n${HELP}`);
  process.exitCode = 1;
}
