import { organisation } from '../organisation.ts';
import { REFERENCE_FORM } from './reference-form.ts';

/*
 * What editors read as examples, in rules, in the schema and on the command line: drawn from the
 * settings of the authority, so that it never reads the names of another one.
 */

const { hosts, examplePath } = organisation.portal;
const [host] = hosts;
const { exampleFor: reference } = REFERENCE_FORM;

/** What differs between hosts: `dtvp` in `www.dtvp.de`. */
const DOMAIN = /[^.]+(?=\.[^.]+$)/;

export const examples = {
  /** A reference of a lot, of its first or a further round. */
  reference,
  /** Nearly the reference of a lot, as somebody might type it. */
  misspeltReference: misspelt(reference('6a')),
  /** Address of some procedure. */
  portal: `https://${host}${examplePath}`,
  /** The same on a host that looks like the portal. */
  misspeltPortal: `https://${host.replace(DOMAIN, withTypo)}${examplePath}`,
  portalHost: host,
  /** What people call the portal. */
  portalName: (DOMAIN.exec(host)?.[0] ?? host).toUpperCase(),
  /** What editors call the wall time of the site’s zone. */
  localTime: organisation.localTime,
} as const;

function misspelt(right: string): string {
  const nearly = [
    right.replace(/0(?=[1-9])/, ''),
    right.toLowerCase(),
    right.toUpperCase(),
    `${right}.`,
  ];
  return nearly.find((text) => REFERENCE_FORM.parse(text) === undefined) ?? '';
}

/** A word with its last two letters swapped, or without one of them where they are the same. */
function withTypo(word: string): string {
  const [last = '', next = ''] = [...word].toReversed();
  const swapped = `${word.slice(0, -2)}${last}${next}`;
  return swapped === word ? word.slice(0, -1) : swapped;
}
