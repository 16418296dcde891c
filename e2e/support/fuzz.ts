/** How many times as many cases as usual are drawn at random: `npm run test:full` draws more. */
export const FUZZ_FACTOR = Number(process.env['FUZZ_FACTOR'] ?? 1);
