import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Takes from a page's security policy whatever the page does not need. Astro lists the hashes of all
 * its own scripts on every page, used or not, and allows every file of the site to be a script or a
 * style besides: that is more than is needed, and hashes do not compress. Here everything stands in
 * the page, so a policy names hashes, and nothing else.
 */
export function withNeededSources(html: string): string {
  const inline = html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g);
  const needed = new Set([...inline].map(([, content = '']) => `'sha256-${sha256(content)}'`));
  const hasFile = {
    'script-src': /<script\b[^>]*\ssrc=/i.test(html),
    'style-src': /<link\b[^>]*\srel="?stylesheet/i.test(html),
  };
  return html.replace(POLICY, (meta) =>
    meta.replaceAll(
      /\b(script-src|style-src) ([^;"]*)/g,
      (_, directive: keyof typeof hasFile, listed: string) => {
        const sources = listed
          .split(' ')
          .filter((source) => needed.has(source) || (source === "'self'" && hasFile[directive]));
        return `${directive} ${sources.join(' ') || "'none'"}`;
      },
    ),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
