import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Takes from a page's security policy the hashes of everything that does not stand in the page. Astro
 * lists those of all its own scripts on every page, used or not: that allows more than is needed, and
 * hashes do not compress.
 */
export function withNeededHashes(html: string): string {
  const inline = html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g);
  const needed = new Set([...inline].map(([, content = '']) => `'sha256-${sha256(content)}'`));
  return html.replace(POLICY, (meta) =>
    meta.replaceAll(/ ('sha256-[^']*')/g, (listed, hash: string) =>
      needed.has(hash) ? listed : '',
    ),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
