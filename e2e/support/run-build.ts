import { build } from 'astro';

/*
 * Builds a copy of the project as `astro build` does, with a cache of its own: copies share
 * `node_modules`, where the cache would otherwise be.
 */
const [root = ''] = process.argv.slice(2);

try {
  await build({ root, cacheDir: `${root}/.cache`, outDir: `${root}/dist` });
} catch (error) {
  const { message, hint } = error as { message: string; hint?: string };
  process.stderr.write(`${message}\n${hint ?? ''}\n`);
  process.exitCode = 1;
}
