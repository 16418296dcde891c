import { setTimeout as pause } from 'node:timers/promises';
import { fingerprint, ProjectCopy } from '../support/project.ts';

/*
 * `npm run stress`: starts two builds of one folder at several distances, again and again, and
 * compares what they leave with what a build leaves that was alone.
 */

const DISTANCES = [0, 0.3, 1, 2, 4];
const TIMES = Number(process.argv[2] ?? 10);
const INSTANTS = ['2022-01-20T12:00', '2023-03-20T11:00'] as const;

const copy = await ProjectCopy.create();
const alone = new Map<string, string>();
for (const asOf of INSTANTS) {
  const { status, output } = await copy.build(asOf);
  if (status !== 0) throw new Error(output);
  alone.set(await fingerprint(copy.dist), asOf);
}

let failures = 0;
for (const seconds of DISTANCES) {
  const ends: string[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const first = copy.build(INSTANTS[0]);
    await pause(seconds * 1000);
    const second = copy.build(INSTANTS[1]);
    const outcomes = await Promise.all([first, second]);
    const isGood = outcomes.every(({ status }) => status === 0);
    const end = isGood ? alone.get(await fingerprint(copy.dist)) : undefined;
    ends.push(end ?? 'broken');
    if (!end) failures += 1;
  }
  const counts = [...Map.groupBy(ends, (end) => end)].map(([end, all]) => `${all.length} × ${end}`);
  process.stdout.write(`${seconds} s apart: ${counts.join(', ')}\n`);
}
await copy.remove();
process.stdout.write(`${failures} of ${DISTANCES.length * TIMES} pairs left a broken site\n`);
process.exitCode = failures > 0 ? 1 : 0;
