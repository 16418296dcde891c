/*
 * Run before every script: says in one sentence if Node is too old. Plain JavaScript, because what is
 * too old cannot read TypeScript either.
 */

if (!('Temporal' in globalThis)) {
  process.stderr.write(
    `This project needs Node 26, and this is Node ${process.versions.node}: run “npm ci” without leaving out optional packages, which bring the right one along.\n`,
  );
  process.exit(1);
}
