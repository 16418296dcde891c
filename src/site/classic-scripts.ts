import { build, type Plugin } from 'vite';

const QUERY = '?classic';

/**
 * Gives a module and all that it imports as the text of one script without imports: `import script from
 * './module.ts?classic'`. A page can carry it in its head, where it runs at once; the scripts that Astro
 * bundles are modules, and wait until the whole page has arrived.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    load: {
      filter: { id: /\?classic$/ },
      async handler(id) {
        const bundle = await build({
          configFile: false,
          logLevel: 'error',
          build: {
            write: false,
            rolldownOptions: {
              input: id.slice(0, -QUERY.length),
              output: { format: 'iife' },
            },
          },
        });
        if (!('output' in bundle)) throw new Error(`${id} did not become one script`);
        const [script] = bundle.output;
        // In development, a change of any of them draws the page anew.
        for (const module of script.moduleIds) this.addWatchFile(module);
        return { code: `export default ${JSON.stringify(script.code.trim())};`, moduleType: 'js' };
      },
    },
  };
}
