import { createHash } from 'node:crypto';

/** Speculation rules for a page, and the hash by which the security policy knows them. */
export interface PrefetchRules {
  readonly text: string;
  readonly hash: `sha256-${string}`;
}

/**
 * Has the browser fetch a page of this site while the pointer rests on a link to it.
 *
 * @param selector of the links; those to other sites are left alone
 */
export function prefetchRules(selector: string): PrefetchRules {
  const text = JSON.stringify({
    prefetch: [
      {
        where: { and: [{ href_matches: '/*' }, { selector_matches: selector }] },
        eagerness: 'moderate',
      },
    ],
  });
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
