import { buildHere } from './builds.ts';

/* Builds the project in the current folder, as often as it is told to. */

process.on('message', (asOf: string) => {
  void buildHere(process.cwd(), asOf).then((outcome) => process.send?.(outcome));
});
