import { catalogueOf } from '../../src/checking/catalogue.ts';
import { contentOnDisk } from '../../src/site/content-report.ts';
import type { Catalogue } from '../../src/tenders/catalogue.ts';
import { authorityFolder } from './project.ts';

/*
 * Content and settings of Sovereign Cloud Stack as they stood when they were frozen. The tests of the
 * engine read them, so that they pass whoever the site belongs to, and whatever editors write.
 */

/** After everything in the frozen content has happened. */
const LATE = Date.parse('2030-01-01');

/** The frozen content as read and checked once. */
const { files, content } = await contentOnDisk(authorityFolder('scs'), LATE);

export const frozenFiles = files;

export const frozenContent = content;

/** All of the frozen content that was published at an instant. */
export function frozenCatalogue(now = LATE): Catalogue {
  return catalogueOf(content, now);
}
