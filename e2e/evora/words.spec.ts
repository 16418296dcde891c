import { filesBelow } from '../support/project.ts';
import { expect, siteTest as test } from '../support/test.ts';

/** What belongs to the authority that the engine was first made for. */
const FOREIGN = /\bSCS\b|Sovereign|German|deutsch|dtvp|Berlin|\bOSB\b/i;

/** There are no lots here. Within identities the word may stand: they never change. */
const LOT = /(?<![\w-])(?:lots?|lotes?)(?![\w-])/i;

/** Without what no reader sees, and hashes, in which any letters may come together. */
function visible(path: string, text: string): string {
  if (!path.endsWith('.html')) return text;
  return text.replaceAll(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/g, ' ');
}

test('no file of the site speaks of another authority, its country or its lots', async ({
  site,
}) => {
  const files = [...(await filesBelow(site.dist))].filter(([path]) => !path.endsWith('.png'));
  expect(files.length).toBeGreaterThan(40);
  for (const [path, bytes] of files) {
    const text = bytes.toString('utf8').replaceAll(/'sha256-[^']*'/g, '');
    expect.soft(FOREIGN.exec(`${path}\n${text}`)?.[0], path).toBeUndefined();
    expect.soft(LOT.exec(visible(path, text))?.[0], path).toBeUndefined();
  }
});

test('no sentence ends twice, and no brackets or labels are left empty', async ({ site }) => {
  for (const [path, bytes] of await filesBelow(site.dist)) {
    if (!path.endsWith('.html')) continue;
    const text = visible(path, bytes.toString('utf8'));
    expect.soft(text, path).not.toMatch(/\w\.\.(?!\.)|\(\s*\)|undefined|\[object|\{\w+\}/);
  }
});
