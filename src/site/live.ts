import { createHash } from 'node:crypto';
import type { AstroGlobal } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import script from '../live/page.ts?classic';
import type { Words } from '../live/words.ts';
import { words } from '../views/words.ts';
import { currentPublication } from './catalogue.ts';
import { isArchive } from './instant.ts';

/** What a page carries that is to stay true while it is open. */
export interface Live {
  readonly script: string;
  readonly words: Words;
}

const hash = `sha256-${createHash('sha256').update(script).digest('base64')}` as const;

/**
 * What keeps a page true, of which its security policy is told; `undefined` for an archive, which stands
 * still.
 *
 * @param title of the page, where it counts open tenders
 */
export async function live(
  csp: AstroGlobal['csp'],
  locale: Locale,
  title?: Words['title'],
): Promise<Live | undefined> {
  if (isArchive()) return undefined;
  csp?.insertScriptHash(hash);
  return { script, words: words(locale, await currentPublication(), title) };
}
