import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainError } from './plain-error.ts';

/** So many of them are named. */
const NAMED = 5;

/**
 * Holds a built site against what it must hold.
 *
 * @param folder of the built site
 * @param addresses those of pages end with a slash
 * @throws Error that names what is missing
 */
export async function assertComplete(folder: string, addresses: readonly string[]): Promise<void> {
  const missing = await missingIn(folder, addresses);
  if (missing.length === 0) return;
  const named = missing.slice(0, NAMED).join(', ');
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  throw plainError(
    `The site that was built is not whole: ${named}${more} missing. Nothing was published; build again.`,
  );
}

/** The addresses at which there is nothing, or a page that ends too early. */
async function missingIn(folder: string, addresses: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const address of addresses) {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    const text = await readFile(file, 'latin1').catch(() => '');
    const isWhole = file.endsWith('.html') ? /<\/html>\s*$/.test(text) : text !== '';
    if (!isWhole) missing.push(address);
  }
  return missing;
}
