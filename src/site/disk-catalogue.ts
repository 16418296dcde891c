import { readContent } from '../checks/content.ts';
import type { Problem } from '../rules/problem.ts';
import type { Catalogue } from '../tenders/catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { contentFiles } from './content-files.ts';
import { asOf } from './instant.ts';

/** The catalogue read straight from the content folder, without Astro, and what is wrong there. */
export async function catalogueOnDisk(
  root: string,
  now = asOf(),
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly Problem[] }> {
  const content = readContent(await contentFiles(root), now);
  return { catalogue: catalogueOf(content, now), problems: content.problems };
}
