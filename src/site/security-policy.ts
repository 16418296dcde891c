import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Takes from a page's security policy whatever the page does not need. Astro lists the hashes of all
 * its own scripts on every page, used or not, and allows every file of the site to be a script or a
 * style besides: that is more than is needed, and hashes do not compress. Here everything stands in
 * the page, so a policy names hashes, and nothing else.
 */
export function withNeededSources(html: string): string {
  const needed = new Set(inlineContents(html).map((content) => `'sha256-${sha256(content)}'`));
  return html.replace(POLICY, (meta) =>
    meta.replaceAll(
      /\b(script-src|style-src) ([^;"]*)/g,
      (_, directive: string, listed: string) => {
        const sources = listed.split(' ').filter((source) => needed.has(source));
        return `${directive} ${sources.join(' ') || "'none'"}`;
      },
    ),
  );
}

/**
 * What stands in the scripts and styles of a page, and behind whatever looks like the beginning of
 * one: a tag may be named in an attribute, too, where it is none, and must not hide the next one.
 */
function inlineContents(html: string): readonly string[] {
  return [...html.matchAll(/<(script|style)\b[^>]*>/g)].map(({ 0: tag, 1: name, index }) => {
    const begin = index + tag.length;
    const end = html.indexOf(`</${name}>`, begin);
    return html.slice(begin, end < 0 ? undefined : end);
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
