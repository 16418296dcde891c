import { build } from 'astro';

/*
 * Builds the project in the current folder, as often as it is told to, by Astro's own programmatic
 * build. Most of the time of a build that stops at once is the start of the program: many such builds
 * share it.
 */

process.on('message', (asOf: string) => {
  void buildAt(asOf).then((outcome) => process.send?.(outcome));
});

async function buildAt(asOf: string): Promise<{ status: number; output: string }> {
  process.env['AS_OF'] = asOf;
  let output = '';
  const streams = [process.stdout, process.stderr] as const;
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array) => {
      output += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    };
  }
  try {
    await build({ root: process.cwd() });
    return { status: 0, output };
  } catch (error) {
    return { status: 1, output: `${output}${String(error)}\n` };
  } finally {
    // Their own way to write is that of their class.
    for (const stream of streams) Reflect.deleteProperty(stream, 'write');
  }
}
