import { resolve } from 'node:path';
import { catalogueOf } from '../checking/catalogue.ts';
import { contentOnDisk } from '../site/content-report.ts';
import type { Catalogue } from '../tenders/catalogue.ts';

/*
 * Content and settings of Sovereign Cloud Stack as they stood when they were frozen. The tests of the
 * engine read them, so that they pass whoever the site belongs to, and whatever editors write.
 */

/** A folder laid out like the project: `src/authority/` and `src/content/`. */
export const FROZEN = resolve(import.meta.dirname, '../../e2e/fixtures/authorities/scs');

/** After everything in the frozen content has happened. */
const LATE = Date.parse('2030-01-01');

/** The frozen content as read and checked once. */
export const { files: frozenFiles, content: frozenContent } = await contentOnDisk(FROZEN, LATE);

/** All of the frozen content that was published at an instant. */
export function frozenCatalogue(now = LATE): Catalogue {
  return catalogueOf(frozenContent, now);
}
