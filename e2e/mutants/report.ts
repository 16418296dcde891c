import type { Mutant } from './mutators.ts';

/** What became of a mutant: noticed by a test, by none, no program, or the same as the original. */
export type Fate = 'killed' | 'survived' | 'unreached' | 'invalid' | 'equivalent';

const WIDEST = 60;

/** A mutant in the words of the report. */
export function described({ file, start, end, replacement }: Mutant, text: string) {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', start);
  return {
    place: `${file}:${text.slice(0, start).split('\n').length}:${start - begin + 1}`,
    line: text.slice(begin, stop < 0 ? undefined : stop).trim(),
    change: `${short(text.slice(start, end))} → ${short(replacement)}`,
  };
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line;
}

/** How many of the mutants that could be noticed were, in each folder and in all. */
export function scores(fates: readonly { readonly file: string; readonly fate: Fate }[]): string {
  const countable = fates.filter(({ fate }) => fate !== 'invalid' && fate !== 'equivalent');
  const folders = Map.groupBy(countable, ({ file }) => file.split('/').slice(0, 2).join('/'));
  return [...folders, ['all', countable] as const]
    .map(([folder, mutants]) => {
      const killed = mutants.filter(({ fate }) => fate === 'killed').length;
      const unreached = mutants.filter(({ fate }) => fate === 'unreached').length;
      const score = ((100 * killed) / mutants.length).toFixed(1);
      return `${folder.padEnd(14)} ${score.padStart(5)} %  ${killed} of ${mutants.length} killed, ${unreached} reached by no test`;
    })
    .join('\n');
}
