import type { ContentReading } from '../../src/checking/entries.ts';
import { contentError, contentOnDisk } from '../../src/site/content-report.ts';
import type { Catalogue } from '../../src/tenders/catalogue.ts';
import type { Instant } from '../../src/tenders/time.ts';

/**
 * The content folder, if nothing in it is wrong.
 *
 * @param root folder of the project
 * @throws AstroError with all errors of all files
 */
export async function validContentOnDisk(root: string, now: Instant): Promise<ContentReading> {
  const disk = await contentOnDisk(root, now);
  if (disk.errors.length > 0) throw contentError(disk);
  return disk.content;
}

/** What of it is published: the catalogue straight from the content folder, without Astro. */
export async function catalogueOnDisk(root: string, now: Instant): Promise<Catalogue> {
  return (await validContentOnDisk(root, now)).catalogue;
}
