import type { Catalogue } from '../tenders/catalogue.ts';
import { soundContent } from './content-report.ts';
import { asOf } from './instant.ts';

/**
 * The catalogue read straight from the content folder, without Astro.
 *
 * @param root folder of the project
 * @throws AstroError if the content has mistakes
 */
export async function catalogueOnDisk(root: string, now = asOf()): Promise<Catalogue> {
  return (await soundContent(root, now)).catalogue;
}
