import type { RuleSet } from '../rule.ts';

/** What links to the contracting portal must keep to. */
export const linkRules = {
  'link-not-https': {
    severity: 'error',
    about: 'A portal address begins with https://.',
    example: {
      wrong: 'portal: http://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
      right: 'portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
    },
    says: (d: { value: string; mayBeOpen: boolean }) => [
      `“${d.value}” is not an address that begins with https://.`,
      d.mayBeOpen
        ? 'Copy the address from the address bar of the portal, or write “portal: tba” while there is none.'
        : 'Copy the address from the address bar of the portal, or remove “portal” from the change.',
    ],
  },
  'portal-twice': {
    severity: 'error',
    about: 'Every procedure has its own portal address.',
    example: {
      wrong: 'SCS-VP10-2 and SCS-VP10-3 with the same address',
      right: 'the address of its own notice for each',
    },
    says: (d: { value: string; other: string }) => [
      `${d.value} is already the portal address of ${d.other}.`,
      'Copy the address of this procedure’s own notice.',
    ],
  },
  'portal-host': {
    severity: 'error',
    about:
      'A portal address leads to the contracting portal, and shows it: its host is one of those of the authority, without a user, a port or other tricks.',
    example: {
      wrong: 'portal: https://www.dtpv.de/Satellite/notice/CXP4YV7R2BL',
      right: 'portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL',
    },
    says: (d: { written: string; host: string; expected: string; isPortal: boolean }) => [
      d.isPortal
        ? `The address leads to the front page of ${d.host}, not to a procedure.`
        : d.written.toLowerCase() === d.host
          ? `The address leads to ${d.host}, which is no portal of this authority.`
          : `The address names “${d.written}” and leads to ${d.host}: it does not plainly lead to the portal.`,
      `Copy it from the address bar of the portal: it begins with https://${d.expected}/. Another portal is added to “hosts” in src/organisation.ts first.`,
    ],
  },
  'portal-missing': {
    severity: 'error',
    about: 'An open procedure says where bids are made.',
    example: {
      wrong: '- reference: SCS-VP10-3\n  start: 2022-06-24',
      right:
        '- reference: SCS-VP10-3\n  portal: https://www.dtvp.de/Satellite/notice/CXP4YV7R2BL\n  start: 2022-06-24',
    },
    says: (d: { reference: string }) => [
      `${d.reference} is open, but has no portal address: nobody could bid.`,
      'Add “portal: https://…”, or “portal: tba” if there really is none.',
    ],
  },
} as const satisfies RuleSet;
