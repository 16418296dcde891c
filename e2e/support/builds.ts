import { build } from 'astro';
import { PLAIN, type Outcome } from './project.ts';

/**
 * Builds a project in this process, by Astro's own programmatic build. Most of the time of a short build
 * is the start of the program: many builds share it. One build at a time.
 *
 * @param asOf `undefined` for the clock
 * @param isArchive whether the site shall stand still
 */
export async function buildHere(
  root: string,
  asOf: string | undefined,
  isArchive = false,
): Promise<Outcome> {
  process.chdir(root);
  for (const [name, value] of Object.entries(PLAIN)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  if (asOf === undefined) delete process.env['AS_OF'];
  else process.env['AS_OF'] = asOf;
  if (isArchive) process.env['ARCHIVE'] = '1';
  else delete process.env['ARCHIVE'];
  let output = '';
  const streams = [process.stdout, process.stderr] as const;
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array) => {
      output += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    };
  }
  try {
    await build({ root });
    return { status: 0, output };
  } catch (error) {
    return { status: 1, output: `${output}${String(error)}\n` };
  } finally {
    // Their own way to write is that of their class.
    for (const stream of streams) Reflect.deleteProperty(stream, 'write');
  }
}
