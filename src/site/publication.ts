import { createHash } from 'node:crypto';
import type { ContentReading } from '../checking/entries.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import type { Instant } from '../tenders/time.ts';

/** What the site says at one instant, told apart from what it said before. */
export interface Publication {
  readonly asOf: Instant;
  /** Equal as long as nothing new is published: what the clock alone brings about is not new. */
  readonly digest: string;
}

const known = new WeakMap<Catalogue, Publication>();

/** Reckoned once for a catalogue: every page asks for it. */
export function publicationOf(content: ContentReading, catalogue: Catalogue): Publication {
  const before = known.get(catalogue);
  if (before) return before;
  const publication = { asOf: catalogue.now, digest: digestOf(content, catalogue) };
  known.set(catalogue, publication);
  return publication;
}

function digestOf({ descriptions, pages }: ContentReading, { entries }: Catalogue): string {
  const published = new Set(
    entries.flatMap((entry) => entry.descriptions.map(({ lot, locale }) => `${locale}/${lot}`)),
  );
  const texts = descriptions.filter(({ id, locale }) => published.has(`${locale}/${id}`));
  const facts = JSON.stringify(
    [
      entries,
      [...texts, ...pages].map(({ id, locale, content, parts: { body } }) => [
        id,
        locale,
        content,
        body,
      ]),
    ],
    (key, value: unknown) => (key === 'status' ? undefined : value),
  );
  return createHash('sha256').update(facts).digest('hex').slice(0, 16);
}
