import { z } from 'zod';
import { organisation } from '../../organisation.ts';
import { examples } from '../examples.ts';
import type { Finding } from '../finding.ts';
import { findingsOf, type RuleSet } from '../rule.ts';
import { issueFrom } from './issues.ts';

/** What the address of a procedure on the contracting portal must look like. */
export const portalAddressRules = {
  'link-not-https': {
    severity: 'error',
    description: 'A portal address begins with https://.',
    example: {
      wrong: `portal: ${examples.portal.replace('https:', 'http:')}`,
      right: `portal: ${examples.portal}`,
    },
    message: (d: { value: string; mayBeOpen: boolean }) => [
      `“${d.value}” is not an address that begins with https://.`,
      d.mayBeOpen
        ? 'Copy the address from the address bar of the portal, or write “portal: tba” while there is none.'
        : 'Copy the address from the address bar of the portal, or remove “portal” from the change.',
    ],
  },
  'portal-host': {
    severity: 'error',
    description:
      'A portal address leads to the contracting portal, and shows it: its host is one of those of the authority, without a user, a port or other tricks.',
    example: {
      wrong: `portal: ${examples.misspeltPortal}`,
      right: `portal: ${examples.portal}`,
    },
    message: (d: { written: string; host: string; expected: string; isPortal: boolean }) => [
      d.isPortal
        ? `The address leads to the front page of ${d.host}, not to a procedure.`
        : d.written.toLowerCase() === d.host
          ? `The address leads to ${d.host}, which is not a portal of this authority.`
          : `The address names “${d.written}” and leads to ${d.host}: it does not plainly lead to the portal.`,
      `Copy it from the address bar of the portal: it begins with https://${d.expected}/. To add a portal, begin with “hosts” in src/authority/organisation.ts.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(portalAddressRules);

/** What stands in place of an address while there is none. */
export const UNKNOWN_PORTAL = 'tba';

const HOSTS: readonly string[] = organisation.portal.hosts;
const PATTERN = `https://(${HOSTS.map((host) => RegExp.escape(host)).join('|')})/.+`;

/**
 * What is wrong with the address of a procedure on the portal. It leads to one of the authority's
 * portals, and is written so that everybody who reads it sees that: no user, no port, no letters that
 * look like others. {@link portalSchema} publishes it in the one form that browsers make of it.
 *
 * @param mayBeOpen whether `tba` may stand in its place
 */
export function portalFinding(value: string, mayBeOpen: boolean): Finding | undefined {
  if (mayBeOpen && value === UNKNOWN_PORTAL) return undefined;
  const written = /^https:\/\/([^/?#]*)/i.exec(value)?.[1];
  const url = /[\s\p{Cc}]/u.test(value) ? null : URL.parse(value);
  if (written === undefined || !url) return finding('link-not-https', { value, mayBeOpen });
  // Browsers take a backslash for a slash, other programs do not.
  const isPlain = !value.includes('\\');
  const isPortal = isPlain && HOSTS.includes(written.toLowerCase());
  if (isPortal && `${url.pathname}${url.search}` !== '/') return undefined;
  const details = {
    written: isPlain ? written : value,
    host: url.host,
    expected: examples.portalHost,
  };
  return finding('portal-host', { ...details, isPortal });
}

function addressSchema(mayBeOpen: boolean, description: string) {
  const or = mayBeOpen ? `, or ${UNKNOWN_PORTAL}` : '';
  return z
    .string()
    .superRefine((value, context) => {
      const found = portalFinding(value, mayBeOpen);
      if (found) context.addIssue(issueFrom(found, value));
    })
    .overwrite((value) => (value === UNKNOWN_PORTAL ? value : (URL.parse(value)?.href ?? value)))
    .meta({
      pattern: `^(${PATTERN}${mayBeOpen ? `|${UNKNOWN_PORTAL}` : ''})$`,
      patternErrorMessage: `Write an address that begins with https://${examples.portalHost}/${or}`,
      expects: `an address that begins with https://${examples.portalHost}/${or}`,
      description,
    });
}

/** The portal's page for a procedure, or `tba` where it is not known. */
export const portalSchema = addressSchema(
  true,
  'Page of this procedure on the contracting portal, or tba while there is none.',
);

/** An address that was published once is not taken back: only another one can follow it. */
export const newPortalSchema = addressSchema(
  false,
  'The new page of this procedure on the contracting portal.',
);
