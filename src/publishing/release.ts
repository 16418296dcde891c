import { statusAddress } from '../routes/addresses.ts';
import type { Instant } from '../tenders/time.ts';
import { setTimes } from './files.ts';
import { isText, kindOf } from './hosting.ts';
import { writeManifest } from './manifest.ts';
import { writeSiblings } from './siblings.ts';

/** What says of itself when it was switched on is written at the switch, so it is no part of the rest. */
export const STATUS_FILE = statusAddress.slice(1);

/**
 * Makes a release of a folder in which a site was built: whatever a host needs beside the pages.
 *
 * @param at the instant as of which the site speaks
 */
export async function completeRelease(folder: string, at: Instant): Promise<void> {
  await writeSiblings(folder, (path) => isText(kindOf(`/${path}`)) && path !== STATUS_FILE);
  await writeManifest(folder, [STATUS_FILE]);
  await setTimes(folder, at);
}
