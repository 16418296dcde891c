/**
 * Without `--` between, npm takes the flags behind a command for its own: their values would arrive
 * without their names, and `--dry-run` not at all.
 *
 * @param flags of the program, like `--dry-run`
 * @param words that did arrive
 * @returns what to write instead; `undefined` if npm kept nothing
 */
export function keptByNpm(
  flags: readonly string[],
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const arrived = new Set(words.map((word) => word.split('=')[0]));
  const kept = new Set(
    flags.filter((flag) => {
      const name = `npm_config_${flag.slice(2).replaceAll('-', '_')}`;
      return environment[name] !== undefined && !arrived.has(flag);
    }),
  );
  if (kept.size === 0) return undefined;
  return `npm kept ${[...kept].join(', ')} for itself. Nothing was written.\n→ Put two dashes after “lot”: npm run lot -- ${words[0] ?? 'list'} …`;
}
